package org.communique.commitments.rules;

import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.QuoteMarks;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;

/**
 * Whether a reporter's own {@code will} tells of a decision: someone is named who decides such
 * things, and what he will do is a deed that takes a decision.
 */
final class Belief {

  /** Longest phrase before the subject of its sentence, in words. */
  private static final int FRONT_WORDS = 7;

  private final Reading reading;
  private final Words words;

  Belief(Reading reading) {
    this.reading = reading;
    words = reading.words;
  }

  /** {@code Norland will ban the import}; not "Norland will struggle", "rivals will ban it". */
  boolean holds(int verb, NounPhrase subject) {
    boolean pronoun = words.isLower(subject.head(), "he", "she");
    return (isNamed(subject) || pronoun)
        && opensClause(subject.from())
        && !waits(subject.from())
        && isDeed(verb);
  }

  private boolean isNamed(NounPhrase subject) {
    int head = subject.head();
    boolean parties = words.isLower(head, "republicans", "democrats", "conservatives", "liberals");
    parties &= !words.isLower(head - 1, "house", "senate", "congressional");
    boolean numbered = Character.isDigit(words.text(head).charAt(words.text(head).length() - 1));
    boolean name =
        words.tag(head) == Tag.PROPN || words.isCapitalised(head) && words.tag(head) != Tag.PRON;
    return name && !parties && !numbered || isOffice(subject) || isNamedBody(subject);
  }

  /** {@code The Pacific group}, {@code Kwanza's founder}. */
  private boolean isNamedBody(NounPhrase subject) {
    boolean named = false;
    for (int i = subject.from(); i < subject.head(); i++) {
      named |= words.isCapitalised(i) && words.tag(i) != Tag.DET && words.tag(i) != Tag.PRON;
    }
    boolean many = words.lower(subject.head()).endsWith("s");
    return named && !many && words.is(subject.head(), WordClass.AGENT);
  }

  /** {@code The state}, {@code his ministry}, {@code Reid and his staff}. */
  private boolean isOffice(NounPhrase subject) {
    boolean body =
        words.isLower(
            subject.head(),
            "government",
            "administration",
            "ministry",
            "department",
            "agency",
            "commission",
            "council",
            "company",
            "firm",
            "bank",
            "court",
            "state",
            "city",
            "county",
            "committee",
            "staff",
            "university",
            "president",
            "governor",
            "mayor",
            "minister");
    return body
        && (words.isLower(subject.from(), "the", "his", "her", "its", "their")
            || words.isCapitalised(subject.from()));
  }

  /** Where a main clause can begin, so that nothing before it thinks or wishes it. */
  private boolean opensClause(int from) {
    int before = from - 1;
    while (before > 0 && words.quoteMark(before) != QuoteMarks.NONE) {
      before--;
    }
    if (before < 0) {
      return true;
    }
    if (words.isLower(before, "that")) {
      return words.isAny(before - 1, Lexicon.bits(WordClass.SAY, WordClass.RESTATE))
          || words.isLower(before - 1, "surprise", "news", "announcement", "learned", "learnt");
    }
    return words.tag(before) == Tag.PUNCT
        || words.isLower(before, "and", "but", "so", "while")
        || words.is(before, WordClass.WEEKDAY)
        || isFronted(before);
  }

  /** {@code Throughout the session the}: only a phrase stands before. */
  private boolean isFronted(int last) {
    boolean fronted = words.tag(0) == Tag.ADP && last < FRONT_WORDS;
    for (int i = 1; fronted && i <= last; i++) {
      Tag tag = words.tag(i);
      fronted = tag != Tag.VERB && tag != Tag.AUX && tag != Tag.SCONJ && tag != Tag.ADP;
    }
    return fronted;
  }

  /** {@code Until the court has ruled, the city will}: what waits for something. */
  private boolean waits(int clause) {
    for (int i = clause - 2; words.isLower(clause - 1, ",") && i >= 0; i--) {
      if (words.isLower(i, "until", "once", "unless", "if")) {
        return true;
      }
      if (words.tag(i) == Tag.PUNCT) {
        return false;
      }
    }
    return false;
  }

  private boolean isDeed(int verb) {
    int deed = reading.through(verb);
    boolean begun = deed != verb && words.lower(deed).endsWith("ing");
    return words.tag(verb + 1) != Tag.PUNCT
        && (words.is(deed, WordList.ACT) || begun && !words.is(deed, WordClass.STATIVE));
  }
}
