package org.communique.commitments.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.beat.Actor;
import org.communique.commitments.cast.ActorBook.Named;
import org.communique.commitments.words.GivenNames;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** People of the desk, found by the name they are called by alone. */
final class Surnames {

  /** People by the name they are called by alone; null where two share it. */
  private final Map<String, @Nullable Actor> surnames = new HashMap<>();

  /** The last name, and the first where it is no given name: "Okoro Adebayo" may be "Okoro". */
  void add(Actor actor) {
    String[] parts = actor.name().split(" ");
    if (parts.length < 2) {
      return;
    }
    List<String> alone = new ArrayList<>(List.of(parts[parts.length - 1]));
    if (!GivenNames.contains(parts[0])) {
      alone.add(parts[0]);
    }
    for (String part : alone) {
      Actor other = surnames.get(part);
      boolean taken = surnames.containsKey(part);
      boolean shared = taken && (other == null || !other.name().equals(actor.name()));
      surnames.put(part, shared ? null : actor);
    }
  }

  /** A surname by itself or behind a title, not inside another name. */
  @Nullable Named at(Words words, int i) {
    Actor actor = surnames.get(words.text(i));
    if (actor == null || words.isCapitalised(i + 1)) {
      return null;
    }
    boolean behindName =
        words.isCapitalised(i - 1)
            && !words.is(i - 1, WordClass.TITLE)
            && words.closedTag(i - 1) == null
            && !words.text(i - 1).endsWith(".");
    return behindName ? null : new Named(i, i + 1, actor);
  }
}
