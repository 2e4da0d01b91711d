package org.communique.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader says of a sentence, or of a short text as a whole.
 *
 * @param text for the list of errors
 * @param label what it is
 * @param actors who undertakes it, in the readers' wordings; empty when not told
 * @param undertaking names which undertaking it states, the same wherever it is stated again; empty
 *     when the file does not say
 * @param years the years of its deadlines, sorted; null when the file does not speak of deadlines
 */
record GoldSentence(
    String text,
    Label label,
    List<String> actors,
    String undertaking,
    @Nullable List<String> years) {

  GoldSentence {
    actors = List.copyOf(actors);
    years = years == null ? null : List.copyOf(years);
  }

  /** Labels of the annotation guide; borderline sentences are left out of every figure. */
  enum Label {
    COMMITMENT,
    WITHDRAWAL,
    SCHEDULE,
    NONE,
    BORDERLINE
  }
}
