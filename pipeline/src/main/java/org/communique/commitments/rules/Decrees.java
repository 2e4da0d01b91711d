package org.communique.commitments.rules;

import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.grammar.Subjects.Kind;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** Things whose future someone orders: it is no forecast but his to decide. */
final class Decrees {

  private final Reading reading;
  private final Words words;

  Decrees(Reading reading) {
    this.reading = reading;
    words = reading.words;
  }

  /** Announced by someone, a thing's future is his doing: "the duty will rise, she announced". */
  boolean isDecreed(Report report) {
    return report.verb() >= 0
        && (words.is(report.verb(), WordClass.RESTATE)
            || words.isLower(
                report.verb(),
                "assured",
                "assures",
                "promised",
                "promises",
                "guaranteed",
                "decided"))
        && reading.kindOf(report.reporter()).isSomeone();
  }

  /**
   * {@code The ministry said the ban will take effect by 2030}: no forecast, it is his to order.
   */
  boolean isOrdered(int verb, Report report) {
    boolean order =
        words.is(verb, WordList.TAKE_EFFECT)
            || words.isLower(verb, "come") && words.isLower(verb + 1, "under", "into")
            || words.isLower(verb, "take") && words.isLower(verb + 1, "effect");
    boolean permit =
        words.isLower(verb, "need", "require")
            || words.isLower(verb, "be") && words.isLower(verb + 1, "subject");
    boolean says =
        report.kind() == Report.Kind.SAYS && reading.kindOf(report.reporter()) == Kind.AGENT;
    return says && (order && words.hasYear(verb) || permit && namesPermit(verb));
  }

  /** {@code Said the ban will take effect in 2027}: when a rule begins its maker decides. */
  boolean isDated(int verb, Report report) {
    boolean begins =
        words.is(verb, WordList.TAKE_EFFECT)
            || words.isLower(verb, "come", "take") && words.isLower(verb + 1, "into", "effect");
    return begins && (isOrdered(verb, report) || isDecreed(report));
  }

  /** {@code The line will start in 2027}: works and rules begin when someone has decided it. */
  boolean isPlanned(int verb, @Nullable NounPhrase subject) {
    boolean begins =
        words.isLower(verb, "start", "open", "close", "deliver")
            || words.isLower(verb, "enter", "go") && words.isLower(verb + 1, "into", "live");
    boolean work = subject != null && words.is(subject.head(), WordList.WORKS);
    return begins && work && words.hasYear(verb);
  }

  private boolean namesPermit(int verb) {
    for (int i = verb + 1; i < Math.min(words.size(), verb + 8); i++) {
      boolean permit = words.is(i, WordList.PERMIT);
      if (permit) {
        return true;
      }
    }
    return false;
  }
}
