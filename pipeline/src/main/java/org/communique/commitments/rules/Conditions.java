package org.communique.commitments.rules;

import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** If-clauses before and behind what will be: it follows from something, nobody undertakes it. */
final class Conditions {

  /** How far before its main clause an if-clause may begin, in words. */
  private static final int CONDITION_WORDS = 30;

  private final Words words;

  Conditions(Words words) {
    this.words = words;
  }

  /** {@code If X, Y will}: what follows from something, where nobody threatens it. */
  boolean precedes(int clause) {
    if (!words.isLower(clause - 1, ",", "then")) {
      return false;
    }
    for (int i = clause - 2; i >= Math.max(0, clause - CONDITION_WORDS); i--) {
      if (words.isLower(i, "if", "unless", "whenever")) {
        return true;
      }
      if (words.isLower(i, ";", ".")) {
        return false;
      }
    }
    return false;
  }

  /** An if-clause behind the verb: what happens then is a forecast. */
  boolean follows(int cue) {
    for (int i = cue + 1; i < words.size(); i++) {
      if (words.isLower(i, "if", "unless")) {
        return true;
      }
      if (words.isLower(i, ";", ".")) {
        return false;
      }
    }
    return false;
  }

  /** {@code If they can find one, I will eat it}: a way of speaking. */
  boolean isDare(@Nullable NounPhrase subject) {
    if (subject == null || !precedes(subject.from())) {
      return false;
    }
    for (int i = subject.from() - 2; i >= 0; i--) {
      if (words.isLower(i, "if")) {
        boolean drift = words.isLower(i + 1, "we") && !hopesToWin(i + 2, subject.from());
        return drift
            || words.isLower(i + 1, "they", "you", "anyone", "someone", "somebody", "anybody");
      }
    }
    return false;
  }

  /** {@code If we win}, {@code if I am elected}: the condition of a campaign's promise. */
  private boolean hopesToWin(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isLower(i, "win", "elected", "won", "succeed", "get", "become")) {
        return true;
      }
    }
    return false;
  }
}
