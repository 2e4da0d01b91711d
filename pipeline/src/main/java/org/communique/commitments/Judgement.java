package org.communique.commitments;

import java.util.List;
import org.communique.article.Sentence;

/**
 * What was made of a sentence that carries a cue, and why.
 *
 * @param rule name of the rule that decided, such as {@code vow} or {@code others-expect}
 * @param cue the word that drew attention
 * @param statements what it states; empty when it was rejected or is a mere diary entry
 */
public record Judgement(
    Sentence sentence, Verdict verdict, String rule, String cue, List<Statement> statements) {

  public Judgement {
    statements = List.copyOf(statements);
  }

  /** What a sentence turned out to be. */
  public enum Verdict {
    COMMITMENT,
    WITHDRAWAL,
    SCHEDULE,
    NONE
  }
}
