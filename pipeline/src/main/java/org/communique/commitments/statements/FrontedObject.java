package org.communique.commitments.statements;

import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.rules.Reading;
import org.communique.commitments.words.QuoteMarks;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** Finds the object of a deed where it stands before the one who does it. */
final class FrontedObject {

  /** Longest object of "how much ... they want", in words. */
  private static final int ASKED_WORDS = 7;

  private final Reading reading;
  private final Words words;

  FrontedObject(Reading reading) {
    this.reading = reading;
    words = reading.words;
  }

  /** {@code a fund they agreed to form}: the object stands before the subject. */
  @Nullable NounPhrase of(@Nullable NounPhrase subject, int from) {
    NounPhrase asked = subject == null ? null : askedFor(subject.from());
    if (asked != null) {
      return asked;
    }
    if (subject == null || subject.from() == 0 || !lacksObject(from)) {
      return null;
    }
    int last = subject.from() - 1;
    boolean relative = words.isLower(last, "which", "that");
    last -= relative ? 1 : 0;
    last -= relative && words.isLower(last, ",") ? 1 : 0;
    boolean they =
        words.tag(subject.head()) == Tag.PRON
            && !words.isLower(subject.head(), "them", "him", "her", "us", "me");
    if (last < 0
        || !relative && !they
        || !reading.chunks.isNominal(last)
        || words.tag(last) == Tag.PRON) {
      return null;
    }
    NounPhrase object = reading.chunks.endingAt(last);
    boolean addressed =
        words.is(object.from() - 1, WordClass.SAY) || reading.isPerson(object.from());
    boolean day = object.from() > 0 && words.is(object.head(), WordClass.WEEKDAY);
    return words.tag(object.from() - 1) == Tag.VERB && addressed || day ? null : object;
  }

  /** {@code how much timber Norland wants to see felled}: the timber. */
  private @Nullable NounPhrase askedFor(int subject) {
    for (int i = subject - 2; i >= Math.max(1, subject - ASKED_WORDS); i--) {
      if (words.isLower(i, "much", "many") && words.isLower(i - 1, "how")) {
        return new NounPhrase(i + 1, subject, subject - 1);
      }
    }
    return null;
  }

  private boolean lacksObject(int from) {
    int next = from + 1;
    next += next < words.size() && words.quoteMark(next) != QuoteMarks.NONE ? 1 : 0;
    return switch (words.tag(next)) {
      case ADP, PUNCT, ADV, SCONJ -> true;
      default -> next >= words.size();
    };
  }
}
