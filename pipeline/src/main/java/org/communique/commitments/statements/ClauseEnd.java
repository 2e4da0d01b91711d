package org.communique.commitments.statements;

import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.rules.Reading;
import org.communique.commitments.rules.Speech;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.QuoteMarks;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;

/** Finds where the clause that says what is undertaken ends. */
final class ClauseEnd {

  /** How far behind a comma a clause of its own shows its verb, in words. */
  private static final int CLAUSE_WORDS = 8;

  private final Reading reading;
  private final Words words;

  ClauseEnd(Reading reading) {
    this.reading = reading;
    words = reading.words;
  }

  /**
   * Word after the last of the clause that begins at {@code from}.
   *
   * @param cue the word that binds: a quotation that begins behind it is only part of the clause
   */
  int of(int from, int cue) {
    Speech speech = reading.speech;
    boolean whole = speech.quoted(from) && speech.quoted(cue);
    for (int i = from + 1; i < words.size(); i++) {
      boolean closes = speech.quoted(i - 1) && !speech.quoted(i);
      if (words.isLower(i, ";", "!", "?", "\u2014", "--")
          || words.isLower(i, ".") && !isInAbbreviation(i)
          || closes && (whole || endsSpeech(i))
          || words.isLower(i, ",")
              && !speech.quoted(from)
              && !speech.quoted(i)
              && speech.quoted(i + 1)
          || words.isLower(i, ",") && i > from + 1 && !isAside(from, i) && turns(i + 1)
          || words.tag(i) == Tag.CCONJ && joinsClause(i)) {
        return i;
      }
    }
    return words.size();
  }

  /** The first point of "a.m." */
  private boolean isInAbbreviation(int i) {
    return words.isLower(i - 1, "a", "p") && words.isLower(i + 1, "m", "m.");
  }

  /** For a noun that is an undertaking: where the verb it is the subject of begins. */
  int ofNoun(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      boolean finite =
          isPresent(i)
              || words.tag(i) == Tag.AUX && !words.isLower(i, "be", "been", "being", "having")
              || words.isLower(i, "was", "were", "remains", "remained");
      if (finite && !isInner(i)) {
        return words.isLower(i - 1, "and", "or", ",") ? i - 1 : i;
      }
    }
    return end;
  }

  /** {@code a plan to cut imports includes}: a verb of the third person behind its noun. */
  private boolean isPresent(int i) {
    String verb = words.lower(i);
    boolean behindNoun = words.tag(i - 1) == Tag.NOUN || words.tag(i - 1) == Tag.PROPN;
    return words.tag(i) == Tag.VERB && behindNoun && verb.endsWith("s") && !verb.endsWith("ss");
  }

  /** A relative clause or one with a subject of its own inside the phrase. */
  private boolean isInner(int verb) {
    NounPhrase subject = reading.phrases.subjectOf(verb);
    int before = subject == null ? verb : subject.from();
    return words.isAny(before - 1, Lexicon.bits(WordClass.RELATIVE))
        || words.isAny(verb - 1, Lexicon.bits(WordClass.RELATIVE))
        || subject != null && words.tag(subject.head()) == Tag.PRON;
  }

  /** A closing mark with a comma or a speaker behind it. */
  private boolean endsSpeech(int i) {
    int next = words.quoteMark(i) != QuoteMarks.NONE ? i + 1 : i;
    return words.isLower(i - 1, ",", ".", "!", "?") || words.is(next, WordClass.SAY);
  }

  /** {@code ruled out, under any circumstances, paying}: what is done comes behind the aside. */
  private boolean isAside(int from, int comma) {
    int first = from;
    while (first < comma && !words.isLower(first, ",")) {
      first++;
    }
    return first <= from + 2 && first < comma && words.lower(comma + 1).endsWith("ing");
  }

  private boolean turns(int i) {
    if (words.isLower(
        i, "which", "who", "but", "while", "although", "though", "as", "after", "before")) {
      return true;
    }
    for (int j = i; j < Math.min(words.size(), i + 7); j++) {
      if (words.isLower(j, ",", "and")) {
        break;
      }
      if (words.is(j, WordClass.SAY) && words.tag(j) == Tag.VERB) {
        return true;
      }
    }
    boolean past =
        words.lower(i).endsWith("ed")
            || words.isLower(i, "went", "came", "took", "had", "left", "did");
    boolean verb = words.tag(i) == Tag.VERB || words.tag(i) == Tag.AUX;
    return isApposition(i)
        || isNewSubject(i)
        || verb && (past || words.lower(i).endsWith("ing"))
        || isClause(i, CLAUSE_WORDS);
  }

  /** {@code ..., it is a good bet}, {@code ..., Norland sees}: the sentence's own clause. */
  private boolean isNewSubject(int i) {
    boolean pronoun = words.isLower(i, "it", "he", "she", "they", "there") && isFinite(i + 1);
    boolean named = words.tag(i) == Tag.PROPN && words.tag(i + 1) == Tag.VERB;
    String verb = words.lower(i + 1);
    return pronoun || named && verb.endsWith("s") && !verb.endsWith("ings");
  }

  /** {@code ten million, a sum that}: what it is besides; not the last but one of a list. */
  private boolean isApposition(int i) {
    if (!words.isLower(i, "a", "an")) {
      return false;
    }
    for (int k = i + 1; k < Math.min(words.size(), i + CLAUSE_WORDS); k++) {
      if (words.isLower(k, "and", "or")) {
        return false;
      }
      if (words.isLower(k, ",", ".")) {
        return !words.isLower(k, ",");
      }
    }
    return true;
  }

  /** {@code ..., more than 40 members switched}: a subject and its verb. */
  private boolean isClause(int from, int within) {
    NounPhrase subject = reading.chunks.listFrom(from, Math.min(words.size(), from + within));
    if (subject == null || subject.from() != from) {
      return false;
    }
    int verb = subject.to();
    for (int k = 0; k < 2 && words.isLower(verb, "of", "in", "for"); k++) {
      NounPhrase next = reading.chunks.startingAt(verb + 1, words.size());
      verb = next == null ? verb : next.to();
    }
    verb = reading.skipAdverbs(verb);
    return isFinite(verb);
  }

  private boolean isFinite(int verb) {
    boolean auxiliary =
        words.isLower(verb, "'s", "\u2019s") && words.tag(verb - 1) == Tag.PRON
            || words.tag(verb) == Tag.AUX && !words.isLower(verb, "be", "been")
            || words.is(verb, WordClass.MODAL) && words.tag(verb) != Tag.NOUN;
    boolean plain =
        words.tag(verb) == Tag.VERB
            && !words.lower(verb).endsWith("ing")
            && !words.isLower(verb - 1, "to")
            && (words.tag(verb + 1) == Tag.DET
                || words.tag(verb + 1) == Tag.PRON
                || words.is(verb, WordClass.SAY));
    return auxiliary || plain;
  }

  /** {@code ... and the law says}: another subject with its own verb. */
  private boolean joinsClause(int i) {
    if (!words.isLower(i, "and", "but")) {
      return false;
    }
    if (words.isLower(i - 1, ",") && isClause(i + 1, CLAUSE_WORDS)) {
      return true;
    }
    int from = words.isLower(i + 1, "that") ? i + 2 : i + 1;
    NounPhrase subject =
        reading.chunks.startingAt(from, Math.min(words.size(), from + CLAUSE_WORDS));
    boolean past =
        words.tag(i + 1) == Tag.VERB
            && words.lower(i + 1).endsWith("ed")
            && !words.lower(i - 1).endsWith("ed")
            && (words.tag(i + 2) == Tag.DET || words.tag(i + 2) == Tag.PRON);
    if (past
        || words.isLower(i + 1, "took", "went", "came", "gave", "began", "became", "told", "made")
        || words.isLower(
            i + 1, "has", "have", "had", "is", "was", "said", "says", "called", "looks")) {
      return true;
    }
    return subject != null
            && subject.from() == from
            && isFinite(reading.skipAdverbs(subject.to()))
            && words.tag(subject.to()) != Tag.VERB
        || subject != null
            && subject.from() == from
            && words.is(subject.to(), WordClass.SAY)
            && words.tag(subject.to()) == Tag.VERB;
  }
}
