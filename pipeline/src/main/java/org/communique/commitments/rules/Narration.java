package org.communique.commitments.rules;

import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter tells by the way: a future in a subordinate clause, the condition of a general
 * truth, the words that single someone out.
 */
final class Narration {

  /** Longest subject of an embedded question, in words. */
  private static final int EMBEDDED_WORDS = 10;

  /** Words that say of which body officials and leaders are. */
  private static final String[] BODIES = {
    "congressional",
    "presidential",
    "federal",
    "military",
    "government",
    "company",
    "industry",
    "party",
    "union",
    "city",
    "county",
    "state",
    "court",
    "senior"
  };

  private static final String[] LEADERS = {"leaders", "officials", "lawmakers", "commanders"};

  private final Reading reading;
  private final Words words;
  private final Conditions conditions;

  Narration(Reading reading) {
    this.reading = reading;
    words = reading.words;
    conditions = new Conditions(words);
  }

  /**
   * Why a bare {@code will} that nobody is reported to have said is no undertaking; null when it
   * may be one.
   */
  @Nullable String reason(int clause, @Nullable NounPhrase subject, int cue) {
    if (words.isLower(
        clause - 1, "since", "because", "until", "before", "after", "although", "when")) {
      return "told-by-the-way";
    }
    if (singlesOut(subject, cue)) {
      return "singled-out";
    }
    boolean opens = subject != null && subject.from() == 0 && subject.to() == 1;
    if (opens && words.tag(0) == Tag.NOUN) {
      return "thing-will";
    }
    if (isObjectClause(subject) || isEmbedded(clause) || hasGap(clause, cue)) {
      return "singled-out";
    }
    if (words.isLower(
        clause - 1, "possible", "likely", "unlikely", "unclear", "clear", "certain")) {
      return "hedged";
    }
    if (makesSomeone(cue)) {
      return "state-or-outcome";
    }
    return conditions.precedes(clause) || conditions.follows(cue) ? "conditional" : null;
  }

  /** {@code Payments that Norland will make.}: a clause whose object stands before it. */
  private boolean hasGap(int clause, int cue) {
    int noun = clause - 2;
    boolean relative =
        words.isLower(clause - 1, "that", "which")
            && words.tag(noun) == Tag.NOUN
            && !words.isAny(noun, Lexicon.UNDERTAKINGS);
    int verb = reading.skipAdverbs(cue + 1);
    return relative && words.tag(verb + 1) == Tag.PUNCT;
  }

  /** {@code Challenges Norland will leave behind}: what it does is told of the challenges. */
  private boolean isObjectClause(@Nullable NounPhrase subject) {
    int before = subject == null ? -1 : subject.from() - 1;
    return before >= 0
        && words.tag(before) == Tag.NOUN
        && !words.isCapitalised(before)
        && !words.is(before, WordClass.WEEKDAY)
        && !isFronted(before);
  }

  /**
   * {@code Said the stir she will make}: of the stir, not of her; not "told reporters she will".
   */
  boolean isTold(@Nullable NounPhrase subject, int cue) {
    if (!isObjectClause(subject) || subject == null || hasObject(cue)) {
      return false;
    }
    int before = reading.chunks.endingAt(subject.from() - 1).from() - 1;
    return !words.is(before, WordClass.SAY)
        && !words.isLower(before, "informed", "notified", "reminded", "convinced", "persuaded");
  }

  /** {@code Would accept a lower rate}: whose object stands behind it tells of nothing before. */
  private boolean hasObject(int cue) {
    int verb = reading.skipAdverbs(cue + 1);
    return switch (words.tag(verb + 1)) {
      case DET, NUM, SYM, ADJ, NOUN, PROPN -> words.tag(verb) == Tag.VERB;
      default -> false;
    };
  }

  /** {@code If X, Y will be}. */
  boolean followsFromSomething(int clause) {
    return conditions.precedes(clause);
  }

  /** {@code Whoever takes power will}. */
  boolean isWhoever(int clause) {
    for (int i = clause - 1; i >= Math.max(0, clause - EMBEDDED_WORDS); i--) {
      if (words.isLower(i, "whoever", "whatever", "whichever")) {
        return true;
      }
      if (words.tag(i) == Tag.PUNCT) {
        return false;
      }
    }
    return false;
  }

  /** {@code On wages the two will}: a phrase before the subject, not what the clause tells of. */
  private boolean isFronted(int end) {
    int from = reading.chunks.endingAt(end).from();
    return words.tag(from - 1) == Tag.ADP;
  }

  /** {@code How Norland's opening to Sudria will end}. */
  private boolean isEmbedded(int clause) {
    for (int i = clause - 1; i >= Math.max(0, clause - EMBEDDED_WORDS); i--) {
      if (words.isLower(i, "how", "why", "whether", "what")) {
        return true;
      }
      if (words.tag(i) == Tag.PUNCT || words.tag(i) == Tag.VERB || words.tag(i) == Tag.AUX) {
        return false;
      }
    }
    return false;
  }

  /** {@code The officials who will draft it}: a clause that tells which ones are meant. */
  boolean singlesOut(@Nullable NounPhrase subject, int cue) {
    if (subject == null || subject.to() >= cue) {
      return false;
    }
    int head = subject.head();
    boolean name = words.tag(head) == Tag.PROPN && !words.lower(head).endsWith("s");
    if (name && words.isLower(subject.to(), "who") && words.isGivenName(subject.from() + 1)) {
      return false;
    }
    boolean indefinite = words.isLower(subject.from(), "a", "an", "any", "no");
    return words.isLower(subject.to(), "who", "that")
        || indefinite && words.isLower(subject.to(), ",") && words.isLower(subject.to() + 1, "who");
  }

  /**
   * Why what someone is reported to have said of another is no undertaking; null when it may be.
   */
  @Nullable String reasonReported(Report report, @Nullable NounPhrase subject, int cue) {
    NounPhrase reporter = report.reporter();
    if (subject == null) {
      return null;
    }
    if (words.lower(report.verb()).endsWith("ing") && isSaidInPassing(report, subject, cue)) {
      return "said-of-others";
    }
    if (reporter == null) {
      boolean claimed = words.is(report.verb(), WordList.CLAIM);
      return claimed && !Antecedents.isPronoun(words, subject) ? "said-of-others" : null;
    }
    boolean it = words.isLower(subject.head(), "it") && subject.to() - subject.from() == 1;
    boolean owned = words.isLower(reporter.from(), "its", "their", "whose");
    if (it && !owned && Antecedents.isSomebody(words, reporter)) {
      return "said-of-others";
    }
    boolean claims = words.is(report.verb(), WordList.CLAIM);
    boolean own = Antecedents.isPronoun(words, subject) || sharesWord(reporter, subject);
    return claims && !own ? "said-of-others" : null;
  }

  /** {@code ..., claiming they would}, {@code mocked Adams, saying he would}: of others. */
  private boolean isSaidInPassing(Report report, NounPhrase subject, int cue) {
    boolean it = words.isLower(subject.head(), "it") && subject.to() - subject.from() == 1;
    if (words.tag(reading.phrases.groupStart(report.verb())) == Tag.AUX) {
      return false;
    }
    boolean attacked = words.is(report.verb(), WordList.CLAIM);
    for (int i = report.verb() - 1; i >= 0 && report.verb() - i < 2 * EMBEDDED_WORDS; i--) {
      attacked |= words.is(i, WordList.STUDY) && words.tag(i) == Tag.VERB;
    }
    return attacked || it && report.reporter() == null && words.is(cue, WordClass.MODAL);
  }

  private boolean sharesWord(NounPhrase one, NounPhrase other) {
    for (int i = one.from(); i < one.to(); i++) {
      for (int j = other.from(); j < other.to(); j++) {
        boolean same = words.lower(i).equals(words.lower(j));
        if (same && words.lower(i).length() > 2 && words.tag(i) != Tag.DET) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@code corporations}, {@code angry activists}: anyone of a kind, nobody in particular. */
  boolean isAnyone(@Nullable NounPhrase subject) {
    if (subject == null || words.tag(subject.head()) != Tag.NOUN) {
      return subject != null
          && words.isLower(subject.head(), "many", "some", "most", "others", "few");
    }
    if (!words.lower(subject.head()).endsWith("s") || isGroupOfSides(subject.head())) {
      return false;
    }
    for (int i = subject.from(); i < subject.to(); i++) {
      boolean opens = i == subject.from() && isAtStart(i);
      boolean names = words.isCapitalised(i) && !opens;
      names |= words.isLower(subject.head(), LEADERS) && words.isLower(i, BODIES);
      boolean tells =
          words.tag(i) == Tag.DET || words.tag(i) == Tag.NUM || words.tag(i) == Tag.PART;
      if (names || tells || words.tag(i) == Tag.PRON || words.tag(i) == Tag.PROPN) {
        return false;
      }
    }
    return true;
  }

  private boolean isGroupOfSides(int head) {
    return words.is(head, WordClass.SIDES)
        && !words.isLower(head, "neighbours", "neighbors", "rivals", "leaders");
  }

  private boolean isAtStart(int i) {
    return i == 0 || words.tag(i - 1) == Tag.PUNCT;
  }

  /** {@code will make him ...}: an outcome. */
  private boolean makesSomeone(int cue) {
    int verb = reading.skipAdverbs(cue + 1);
    return words.isLower(verb, "make", "put", "leave", "turn", "render")
        && words.isLower(verb + 1, "it", "him", "her", "them", "us", "me", "you", "people");
  }
}
