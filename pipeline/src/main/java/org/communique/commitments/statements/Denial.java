package org.communique.commitments.statements;

import org.communique.commitments.rules.Finding;
import org.communique.commitments.rules.Reading;
import org.communique.commitments.words.Words;

/** Finds what an action needs before it so that a refusal does not read as a promise. */
final class Denial {

  /** Words of a deed among which its own "not" stands: "decided not to". */
  private static final int DENIAL_WORDS = 3;

  /** How far before a promise its breaking may stand, in words: "broke his campaign promise". */
  private static final int BROKEN_WORDS = 4;

  private final Reading reading;
  private final Words words;
  private final Finding finding;

  Denial(Reading reading, Finding finding) {
    this.reading = reading;
    this.finding = finding;
    words = reading.words;
  }

  /** The "not" of a deed that begins at word {@code first}; empty where it needs none. */
  String of(int first) {
    String not = new Wording(reading).negation(finding.cue(), first);
    boolean missing = not.isEmpty() && isDenial();
    for (int i = first; missing && i < first + DENIAL_WORDS; i++) {
      missing = !words.isLower(i, "not", "n't", "never", "no", "against");
    }
    return missing ? "not " : not;
  }

  /** Rules of which the wording begins behind what denies: "has no plans to", "cannot". */
  private boolean isDenial() {
    return switch (finding.rule()) {
      case "cannot", "is-not-doing", "no-plans", "unwilling" -> true;
      default -> false;
    };
  }

  /** Of "broke his promise", how far before the promise it is broken, in words. */
  int brokenBefore(int promise) {
    for (int back = 1; back <= BROKEN_WORDS; back++) {
      if (words.isLower(promise - back, "broke", "broken", "breaks", "breaking")) {
        return back;
      }
    }
    return 0;
  }
}
