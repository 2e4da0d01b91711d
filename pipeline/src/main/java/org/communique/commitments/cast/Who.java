package org.communique.commitments.cast;

import java.util.ArrayList;
import java.util.List;

/** Resolved actors and their sides, in the order named. */
public record Who(List<String> actors, List<String> parties) {

  /** Nobody who is known. */
  public static final Who NOBODY = new Who(List.of(), List.of());

  public Who {
    actors = List.copyOf(actors);
    parties = List.copyOf(parties);
  }

  /** Whether it is nobody. */
  public boolean isEmpty() {
    return actors.isEmpty();
  }

  /** Both, without those named twice. */
  public Who and(Who other) {
    List<String> allActors = new ArrayList<>(actors());
    List<String> allParties = new ArrayList<>(parties());
    other.actors().forEach(actor -> addOnce(allActors, actor));
    other.parties().forEach(party -> addOnce(allParties, party));
    return new Who(allActors, allParties);
  }

  /** Adds a name unless it is there. */
  public static void addOnce(List<String> list, String value) {
    if (!list.contains(value)) {
      list.add(value);
    }
  }
}
