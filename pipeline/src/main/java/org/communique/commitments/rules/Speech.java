package org.communique.commitments.rules;

import org.communique.commitments.grammar.Chunks;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.grammar.Phrases;
import org.communique.commitments.words.QuoteMarks;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** Quotation marks and reporting verbs of one sentence. */
public final class Speech {

  /** How far before a clause its reporting verb may stand, in words. */
  private static final int REPORT_WORDS = 14;

  private final Words words;
  private final Phrases phrases;
  private final Chunks chunks;
  private final boolean[] quoted;
  private final boolean openAtEnd;

  Speech(Words words, Phrases phrases, Chunks chunks, boolean openAtStart) {
    this.words = words;
    this.phrases = phrases;
    this.chunks = chunks;
    quoted = new boolean[words.size()];
    boolean open = openAtStart;
    for (int i = 0; i < words.size(); i++) {
      int mark = words.quoteMark(i);
      if (mark != QuoteMarks.NONE) {
        open = mark == QuoteMarks.OPEN;
      }
      quoted[i] = open;
    }
    openAtEnd = open;
  }

  boolean openAtEnd() {
    return openAtEnd;
  }

  /** Whether the word stands between quotation marks. */
  public boolean quoted(int i) {
    return i >= 0 && i < quoted.length && quoted[i];
  }

  /** Who reports the clause whose subject starts at {@code from} and whose cue is {@code cue}. */
  Report of(int from, int cue) {
    Report aside = aside(from, cue);
    if (aside != null) {
      return aside;
    }
    Report before = before(from);
    return before.kind() != Report.Kind.NONE ? before : after(cue);
  }

  /**
   * {@code Z said (that) ...} before the clause; a comma's if-clause between them is passed over.
   */
  public Report before(int from) {
    boolean thought =
        words.is(from - 1, WordClass.ATTITUDE)
            && words.tag(from - 1) == Tag.NOUN
            && words.lower(from - 2).endsWith("s");
    if (thought || isFeeling(from)) {
      return new Report(Report.Kind.THINKS, from - 1, null);
    }
    int start = beforeCondition(from);
    boolean thatToo = words.isLower(start - 1, "that") && words.isLower(start - 2, "and", "but");
    boolean joined = thatToo || words.isLower(start - 1, "and", "but");
    boolean far = joined || words.isLower(start - 1, "that");
    int reach = far ? 2 * REPORT_WORDS : REPORT_WORDS;
    for (int i = start - 1; i >= Math.max(0, start - reach); i--) {
      if (words.isLower(i, ":") && words.quoteMark(i + 1) == QuoteMarks.NONE && !saysBefore(i)) {
        return Report.NONE;
      }
      if (words.isLower(i, ";", "which", "who", "whose", "whom")) {
        return Report.NONE;
      }
      boolean gerund =
          words.lower(i).endsWith("ing")
              && !words.is(i, WordClass.SAY)
              && !words.is(i, WordClass.ATTITUDE);
      boolean name = i > 0 && words.isCapitalised(i) && !words.is(i, WordClass.SAY);
      boolean attribute =
          words.lower(i).endsWith("ed")
              && words.tag(i - 1) == Tag.DET
              && words.tag(i + 1) == Tag.NOUN;
      boolean means = words.isLower(i - 1, "by") && words.lower(i).endsWith("ing");
      boolean verb = words.tag(i) == Tag.VERB || means && words.is(i, WordClass.SAY);
      if (!verb || words.is(i, WordClass.MODAL) || gerund || name || attribute) {
        continue;
      }
      if (words.isLower(i - 1, "as") && words.tag(i + 1) == Tag.PUNCT) {
        continue;
      }
      Report.Kind kind = kindOf(i);
      if (words.isLower(i - 1, "that") && words.isLower(i, "said")) {
        return Report.NONE;
      }
      if (kind == Report.Kind.NONE && (joined || words.isLower(i - 1, "to"))) {
        continue;
      }
      boolean apart = joined || words.isLower(start - 1, "because");
      if (kind == Report.Kind.NONE || apart && kind != Report.Kind.SAYS) {
        return Report.NONE;
      }
      return isAskedToSay(i)
          ? new Report(Report.Kind.DEMANDS, i, null)
          : new Report(kind, i, teller(i));
    }
    return Report.NONE;
  }

  private boolean saysBefore(int colon) {
    for (int i = colon - 1; i >= Math.max(0, colon - REPORT_WORDS); i--) {
      if (words.is(i, WordClass.SAY) && words.tag(i) == Tag.VERB) {
        return true;
      }
    }
    return false;
  }

  /** Who says it; of {@code were assured by the ministry}, the ministry. */
  private @Nullable NounPhrase teller(int verb) {
    boolean passive = words.isLower(verb - 1, "was", "were", "been");
    return passive && words.isLower(verb + 1, "by")
        ? chunks.startingAt(verb + 2, words.size())
        : phrases.subjectOf(verb);
  }

  /** {@code Worried that Norland will}, also where another clause stands between. */
  private boolean isFeeling(int from) {
    boolean that = words.isLower(from - 1, "that");
    if (that && words.isLower(from - 2, "know", "knows", "knew", "bet", "guess")) {
      return true;
    }
    boolean bets =
        words.isLower(from - 1, "is") || that && words.isLower(from - 2, "is", "be", "was");
    int guess = that ? from - 3 : from - 2;
    guess -= words.isLower(guess, "to") ? 2 : 0;
    if (bets
        && words.isLower(
            guess,
            "bet",
            "guess",
            "fear",
            "hope",
            "prediction",
            "view",
            "scenario",
            "threat",
            "risk",
            "assumption",
            "danger",
            "worry",
            "concern",
            "expectation",
            "thinking")) {
      return true;
    }
    if (isFeelingWord(that ? from - 2 : from - 1)) {
      return true;
    }
    if (!that || !words.isLower(from - 2, "and")) {
      return false;
    }
    for (int i = Math.max(0, from - 2 * REPORT_WORDS); i < from - 2; i++) {
      boolean thinks = words.is(i, WordClass.ATTITUDE) && words.tag(i) == Tag.VERB;
      if (thinks || isFeelingWord(i) && words.isLower(i + 1, "that")) {
        return true;
      }
    }
    return false;
  }

  private boolean isFeelingWord(int i) {
    return words.is(i, WordList.FEELING);
  }

  /** {@code Wanted Norland to say that}: who is wanted to say something has not said it. */
  private boolean isAskedToSay(int verb) {
    if (!words.isLower(verb - 1, "to")) {
      return false;
    }
    for (int i = verb - 2; i >= Math.max(0, verb - REPORT_WORDS); i--) {
      if (words.tag(i) == Tag.VERB) {
        return words.is(i, WordClass.DEMAND) || words.is(i, WordClass.ATTITUDE);
      }
    }
    return false;
  }

  /** {@code Norland, its delegate said, would}; null when nobody is named between. */
  private @Nullable Report aside(int from, int cue) {
    int end = cue - 1;
    for (int i = end - 1; words.isLower(end, ",") && i > from; i--) {
      if (words.isLower(i, ",")) {
        return null;
      }
      boolean told = words.isLower(i, "told") && words.isLower(i - 2, ",");
      if (words.is(i, WordClass.SAY) && words.tag(i) == Tag.VERB && (i >= end - 2 || told)) {
        return new Report(Report.Kind.SAYS, i, phrases.subjectOf(i));
      }
    }
    return null;
  }

  private int beforeCondition(int from) {
    if (!words.isLower(from - 1, ",")) {
      return from;
    }
    for (int i = from - 2; i >= Math.max(0, from - 2 * REPORT_WORDS); i--) {
      if (words.isLower(i, "if", "unless", "once", "should", "when")) {
        return i;
      }
      if (words.isLower(i, ";", ".", "\u201d")) {
        return from;
      }
    }
    return from;
  }

  private Report.Kind kindOf(int verb) {
    if (words.is(verb, WordClass.SAY)) {
      return Report.Kind.SAYS;
    }
    boolean makes = words.isLower(verb, "made", "make", "makes", "making");
    if (makes && (words.isLower(verb + 1, "clear") || words.isLower(verb + 2, "clear"))) {
      return Report.Kind.SAYS;
    }
    boolean tells =
        words.lower(verb).startsWith("remind") || words.lower(verb).startsWith("inform");
    if (tells && words.isLower(verb + 2, "that") || tells && words.isLower(verb + 3, "that")) {
      return Report.Kind.SAYS;
    }
    if (words.isLower(verb, "decided") && !words.isLower(verb + 1, "to")) {
      return Report.Kind.SAYS;
    }
    if (words.is(verb, WordClass.ATTITUDE)) {
      return Report.Kind.THINKS;
    }
    return words.is(verb, WordClass.DEMAND) ? Report.Kind.DEMANDS : Report.Kind.NONE;
  }

  /** {@code ..., Z said} or {@code ..., said Z} or {@code according to Z} after the cue. */
  private Report after(int cue) {
    for (int i = cue + 1; i < words.size(); i++) {
      if (words.isLower(i, ".", "!", ";") && !quoted(i) && !quoted(cue)) {
        return Report.NONE;
      }
      if (words.isLower(i, "according") && words.isLower(i + 1, "to")) {
        return new Report(Report.Kind.SAYS, i, chunks.startingAt(i + 2, words.size()));
      }
      Report.Kind kind = kindOf(i);
      boolean reports = kind == Report.Kind.SAYS || kind == Report.Kind.THINKS;
      if (!reports || words.tag(i) != Tag.VERB || quoted(i)) {
        continue;
      }
      boolean adds = words.lower(i).endsWith("ing");
      if (isBreak(i - 1) && kind == Report.Kind.SAYS && !adds) {
        return new Report(kind, i, chunks.startingAt(i + 1, words.size()));
      }
      NounPhrase subject = phrases.subjectOf(i);
      if (subject != null && isBreak(subject.from() - 1) && subject.from() > cue) {
        return new Report(kind, i, subject);
      }
    }
    return Report.NONE;
  }

  boolean isBreak(int i) {
    return words.isLower(i, ",", "\"", "\u201d", "'", "\u2019");
  }

  /** The speaker of a quotation in this sentence, wherever he is named; null when he is not. */
  public @Nullable NounPhrase speaker() {
    return new Speaker(words, phrases, chunks, this).named();
  }
}
