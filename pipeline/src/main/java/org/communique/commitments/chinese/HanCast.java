package org.communique.commitments.chinese;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.beat.Actor;
import org.communique.commitments.cast.Roles;
import org.communique.commitments.cast.Who;
import org.communique.commitments.words.HanForms;
import org.jspecify.annotations.Nullable;

/** The desk's actors by the Chinese spellings that its list gives them. */
final class HanCast {

  /** Two sides in one word, 甲乙双方: as many characters as sides. */
  private static final int MOST_SIDES = 4;

  private record Spelling(String text, Actor actor) {}

  /** Who is named at offsets {@code from} to before {@code to} of a sentence. */
  record Named(int from, int to, Who who, boolean person) {}

  private final Map<Character, List<Spelling>> byFirst = new HashMap<>();

  /** Sides by the one character that stands for each beside another: 甲乙双方. */
  private final Map<Character, Actor> initials = new HashMap<>();

  HanCast(List<Actor> actors) {
    for (Actor actor : actors) {
      actor.spellings().filter(HanCast::isHan).forEach(s -> add(HanForms.simplified(s), actor));
    }
    byFirst
        .values()
        .forEach(
            list ->
                list.sort(
                    Comparator.comparingInt((Spelling s) -> -s.text().length())
                        .thenComparing(s -> s.actor().name())));
  }

  private static boolean isHan(String spelling) {
    return !spelling.isEmpty() && Character.isIdeographic(spelling.charAt(0));
  }

  /** 甲国 is also written 甲方, and beside another country 甲 alone. */
  private void add(String spelling, Actor actor) {
    put(spelling, actor);
    boolean side = actor.name().equals(actor.party()) && spelling.length() == 2;
    if (side && (spelling.charAt(1) == '国' || spelling.charAt(1) == '方')) {
      initials.putIfAbsent(spelling.charAt(0), actor);
      put(spelling.charAt(0) + "方", actor);
    }
  }

  private void put(String spelling, Actor actor) {
    byFirst
        .computeIfAbsent(spelling.charAt(0), key -> new ArrayList<>())
        .add(new Spelling(spelling, actor));
  }

  /** Every listed actor of a sentence in simplified characters, in order. */
  List<Named> namedIn(String text, @Nullable LocalDate day) {
    List<Named> named = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      Named found = at(text, i, day);
      if (found != null) {
        named.add(found);
      }
      i = found == null ? i + 1 : found.to();
    }
    return named;
  }

  private @Nullable Named at(String text, int from, @Nullable LocalDate day) {
    Named several = several(text, from);
    if (several != null) {
      return several;
    }
    Spelling best = null;
    for (Spelling spelling : byFirst.getOrDefault(text.charAt(from), List.of())) {
      boolean longer = best == null || best.text().length() == spelling.text().length();
      if (longer && text.startsWith(spelling.text(), from)) {
        boolean better = best == null || !best.actor().inRoleOn(day);
        best = better && (best == null || spelling.actor().inRoleOn(day)) ? spelling : best;
      }
    }
    if (best == null) {
      return null;
    }
    boolean person = Roles.isPerson(best.actor());
    return new Named(from, from + best.text().length(), who(Set.of(best.actor())), person);
  }

  /** 甲乙双方, 甲乙两国: a character for each side. */
  private @Nullable Named several(String text, int from) {
    Set<Actor> sides = new LinkedHashSet<>();
    int i = from;
    while (i < text.length() && sides.size() < MOST_SIDES) {
      Actor side = initials.get(text.charAt(i));
      if (side == null || !sides.add(side)) {
        break;
      }
      i++;
    }
    return sides.size() < 2 ? null : new Named(from, i, who(sides), false);
  }

  private static Who who(Set<Actor> actors) {
    Who who = Who.NOBODY;
    for (Actor actor : actors) {
      List<String> party = actor.party().isEmpty() ? List.of() : List.of(actor.party());
      who = who.and(new Who(List.of(actor.name()), party));
    }
    return who;
  }
}
