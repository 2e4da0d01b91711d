package org.communique.commitments.statements;

import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.grammar.Subjects.Kind;
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

  /** How far before "that" a verb of saying may stand whose content it begins, in words. */
  private static final int TOLD_WORDS = 14;

  private static final String[] TIMES = {
    "morning",
    "afternoon",
    "evening",
    "night",
    "noon",
    "time",
    "moment",
    "day",
    "days",
    "weeks",
    "months",
    "years",
    "weekend",
    "course",
    "once",
    "reason",
    "way"
  };

  /** Nouns whose content "that" begins. */
  private static final String[] CONTENTS = {
    "announcement",
    "statement",
    "comments",
    "remarks",
    "position",
    "view",
    "belief",
    "claim",
    "assertion",
    "promise",
    "pledge",
    "vow",
    "assurance",
    "threat",
    "warning",
    "intelligence",
    "news",
    "word",
    "report",
    "reports",
    "rumours",
    "rumors",
    "speculation",
    "talk",
    "hope",
    "hopes",
    "fear",
    "fears",
    "idea",
    "sign",
    "signs",
    "signal",
    "indication",
    "suggestion",
    "decision",
    "conclusion"
  };

  private final Reading reading;
  private final Words words;

  FrontedObject(Reading reading) {
    this.reading = reading;
    words = reading.words;
  }

  /** {@code a fund they agreed to form}: the object stands before the subject. */
  @Nullable NounPhrase of(@Nullable NounPhrase subject, int from) {
    boolean infinitive = words.isLower(from, "to") || words.isLower(from - 1, "to");
    if (words.tag(from) != Tag.VERB && !infinitive) {
      return null;
    }
    NounPhrase asked = subject == null ? null : askedFor(subject.from());
    if (asked != null) {
      return asked;
    }
    if (subject == null || subject.from() == 0 || !lacksObject(from)) {
      return null;
    }
    int last = subject.from() - 1;
    boolean which = words.isLower(last, "which");
    boolean that = words.isLower(last, "that");
    last -= which || that ? 1 : 0;
    last -= (which || that) && words.isLower(last, ",") ? 1 : 0;
    if (last < 0
        || !which && !that && !isThey(subject)
        || !reading.chunks.isNominal(last)
        || words.tag(last) == Tag.PRON) {
      return null;
    }
    NounPhrase object = behindVerb(reading.chunks.endingAt(last));
    boolean told =
        that && isContent(object)
            || !which && !that && isSomeone(object)
            || !which && (isTold(object) || that && !isThey(subject) && isLed(from + 1));
    return told || isOccasion(object) || isListener(object) || words.tag(object.from()) == Tag.VERB
        ? null
        : object;
  }

  /** Of "'s one of the plants", the plants' part. */
  private NounPhrase behindVerb(NounPhrase object) {
    boolean is = words.isLower(object.from(), "'s", "\u2019s") && object.from() < object.head();
    return is ? new NounPhrase(object.from() + 1, object.to(), object.head()) : object;
  }

  private boolean isThey(NounPhrase subject) {
    return words.tag(subject.head()) == Tag.PRON
        && !words.isLower(subject.head(), "them", "him", "her", "us", "me");
  }

  /** {@code told the mayor she would}: to whom it was said. */
  private boolean isListener(NounPhrase object) {
    boolean addressed =
        words.is(object.from() - 1, WordClass.SAY) || reading.isPerson(object.from());
    return words.tag(object.from() - 1) == Tag.VERB && addressed;
  }

  /** {@code said on Monday morning he will}: when or where it was said. */
  private boolean isOccasion(NounPhrase object) {
    int head = object.head();
    return words.is(head, WordClass.WEEKDAY)
        || words.is(object.from(), WordClass.WEEKDAY)
        || words.tag(object.to() - 1) == Tag.NUM
        || words.isLower(object.to() - 1, TIMES);
  }

  /** {@code announced in a letter that he will}: "that" begins what was said. */
  private boolean isTold(NounPhrase object) {
    for (int i = object.to() - 1; i >= Math.max(0, object.to() - TOLD_WORDS); i--) {
      if (words.is(i, WordClass.SAY)
          || words.is(i, WordClass.ATTITUDE)
          || words.isLower(i, "clear")) {
        return true;
      }
      if (words.isLower(i, ";", ":", "which", "who")) {
        return false;
      }
    }
    return false;
  }

  /** {@code its announcement that it will}: what was announced, not what will be. */
  private boolean isContent(NounPhrase object) {
    return words.isLower(object.head(), CONTENTS) || words.isLower(object.to() - 1, CONTENTS);
  }

  /** {@code admitted to the guards they would}: to whom it was said. */
  private boolean isSomeone(NounPhrase object) {
    Kind kind = reading.kindOf(object);
    boolean someone = kind == Kind.FOLK || kind == Kind.AGENT;
    return someone && words.isLower(object.from() - 1, "to");
  }

  /** A preposition with its own noun: what was done needs no object before it. */
  private boolean isLed(int i) {
    return words.tag(i) == Tag.ADP
        && switch (words.tag(i + 1)) {
          case DET, NOUN, PROPN, PRON, ADJ, NUM -> true;
          default -> false;
        };
  }

  /** {@code how much timber Norland wants to see felled}: the timber. */
  private @Nullable NounPhrase askedFor(int subject) {
    for (int i = subject - 2; i >= Math.max(1, subject - ASKED_WORDS); i--) {
      boolean asks = words.isLower(i, "much", "many") && words.isLower(i - 1, "how");
      if (asks && words.tag(i + 1) != Tag.PUNCT) {
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
