package org.communique.commitments;

import java.util.ArrayList;
import java.util.List;

/** Resolved actors and their sides, in the order named. */
record Who(List<String> actors, List<String> parties) {

  static final Who NOBODY = new Who(List.of(), List.of());

  Who {
    actors = List.copyOf(actors);
    parties = List.copyOf(parties);
  }

  boolean isEmpty() {
    return actors.isEmpty();
  }

  /** Both, without those named twice. */
  Who and(Who other) {
    List<String> allActors = new ArrayList<>(actors());
    List<String> allParties = new ArrayList<>(parties());
    other.actors().forEach(actor -> addOnce(allActors, actor));
    other.parties().forEach(party -> addOnce(allParties, party));
    return new Who(allActors, allParties);
  }

  static void addOnce(List<String> list, String value) {
    if (!list.contains(value)) {
      list.add(value);
    }
  }
}
