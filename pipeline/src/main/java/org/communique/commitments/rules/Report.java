package org.communique.commitments.rules;

import org.communique.commitments.grammar.NounPhrase;
import org.jspecify.annotations.Nullable;

/**
 * Who is said to say, think or ask what a clause states.
 *
 * @param verb word number of the reporting verb; -1 when the reporter of the article says it
 * @param reporter its subject; null when the sentence does not show it
 */
public record Report(Kind kind, int verb, @Nullable NounPhrase reporter) {

  static final Report NONE = new Report(Kind.NONE, -1, null);

  /** What the reporting verb does. */
  enum Kind {
    NONE,
    SAYS,
    THINKS,
    DEMANDS
  }
}
