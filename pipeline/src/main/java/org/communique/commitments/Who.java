package org.communique.commitments;

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
}
