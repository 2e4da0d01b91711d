package org.communique.commitments.cast;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.beat.Actor;

/** What an actor is by its role: a person who holds an office, or a kind of body. */
public final class Roles {

  private static final Set<String> BODIES =
      Set.of(
          "government",
          "ministry",
          "department",
          "agency",
          "authority",
          "state",
          "province",
          "city",
          "region",
          "county",
          "secretariat",
          "conference",
          "group",
          "organisation",
          "organization",
          "bloc",
          "alliance",
          "coalition",
          "company",
          "firm",
          "bank",
          "fund",
          "commission",
          "council",
          "committee",
          "party",
          "parliament",
          "court",
          "union",
          "association",
          "federation",
          "institute",
          "university",
          "body",
          "office",
          "country",
          "territory",
          "regulator",
          "initiative");

  private Roles() {}

  /** Whether the actor is a person: it holds an office, and its role is no kind of body. */
  public static boolean isPerson(Actor actor) {
    if (actor.role().isEmpty() || actor.name().equals(actor.party())) {
      return false;
    }
    return !BODIES.contains(kindOf(actor)) && !isExecutive(actor.role());
  }

  /** {@code executive of the union}: a body; {@code chief executive}: a person. */
  private static boolean isExecutive(String role) {
    return role.toLowerCase(Locale.ROOT).startsWith("executive of ");
  }

  /** Whether the actor does business. */
  static boolean isFirm(Actor actor) {
    String kind = kindOf(actor);
    return kind.equals("company") || kind.equals("firm") || kind.equals("bank");
  }

  /** What an actor is by its role: of "group of companies", {@code group}. */
  public static String kindOf(Actor actor) {
    String role = actor.role().toLowerCase(Locale.ROOT);
    int end = role.length();
    for (String link : List.of(" of ", " for ", " to ", " on ", " at ")) {
      int at = role.indexOf(link);
      end = at < 0 ? end : Math.min(end, at);
    }
    String head = role.substring(0, end).strip();
    return head.substring(head.lastIndexOf(' ') + 1);
  }
}
