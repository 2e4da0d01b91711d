package org.communique.commitments.statements;

import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.grammar.Subjects.Kind;
import org.communique.commitments.rules.Reading;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;

/** Finds where, behind a verb of promising, what is promised begins. */
final class DeedStart {

  /** How far behind a verb of promising its "that" or "to" is looked for, in words. */
  private static final int COMPLEMENT_WORDS = 14;

  private final Reading reading;
  private final Words words;

  DeedStart(Reading reading) {
    this.reading = reading;
    words = reading.words;
  }

  /**
   * Behind "promised the hall that", "vowed on Tuesday to", "they would": the word at which the
   * deed itself begins.
   */
  int of(int from) {
    boolean inside = words.isLower(from - 1, "that");
    boolean standIn = words.isLower(from + 1, "on", "of", "for", "in");
    int at = words.isLower(from, "that") && !standIn ? from + 1 : from;
    if (at == from && !inside) {
      at = behindListener(from);
    }
    return behindPronoun(at > from || inside ? behindSubject(at) : at);
  }

  /** Of "they would never sign", what follows; of "there will be no cuts", the cuts. */
  private int behindPronoun(int at) {
    if (words.isLower(at, "be") && words.isLower(at - 2, "there") && at + 1 < words.size()) {
      return at + 1;
    }
    boolean someone =
        words.isLower(at, "he", "she", "it", "they", "we", "i")
            && words.is(at + 1, WordClass.MODAL);
    int verb = someone ? reading.skipAdverbs(at + 2) : at;
    boolean adverbs = words.tag(verb) == Tag.VERB || words.tag(verb) == Tag.AUX;
    int next = someone && !adverbs ? at + 2 : verb;
    return next < words.size() && words.tag(next) != Tag.PUNCT ? next : at;
  }

  private int behindListener(int from) {
    boolean verbSeen = false;
    for (int i = from; i < Math.min(words.size(), from + COMPLEMENT_WORDS) && !verbSeen; i++) {
      boolean clause = words.isLower(i, "that") && !words.isLower(i - 1, "but", "and");
      if (i > from && clause && modalBehind(i) > i + 1) {
        return i + 1;
      }
      boolean told =
          i > from
              && words.isLower(i, "he", "she", "it", "they", "we")
              && words.is(i + 1, WordClass.MODAL);
      if (told) {
        return i;
      }
      boolean listener = i > from && reading.isToVerb(i) && isListener(from, i);
      if (listener) {
        return i + 1;
      }
      verbSeen = words.tag(i) == Tag.VERB || words.tag(i) == Tag.AUX || words.isLower(i, ";", ".");
    }
    boolean eachOther = words.isLower(from, "each") && words.isLower(from + 1, "other");
    return eachOther && words.tag(from + 2) == Tag.DET ? from + 2 : from;
  }

  /** {@code voters}, {@code on Tuesday}, {@code their governments}: to whom or when it was said. */
  private boolean isListener(int from, int to) {
    if (words.is(from, WordClass.WEEKDAY) || words.is(from + 1, WordClass.WEEKDAY)) {
      return true;
    }
    if (words.isLower(from, "in", "on", "at", "during", "last", "often", "repeatedly", "under")) {
      return true;
    }
    NounPhrase phrase = reading.chunks.startingAt(from, to);
    if (phrase == null || phrase.from() != from || phrase.to() != to) {
      return false;
    }
    Kind kind = reading.kindOf(phrase);
    boolean someone = kind == Kind.AGENT || kind == Kind.FOLK;
    return someone && !words.is(phrase.head(), WordClass.INSTRUMENT)
        || words.isLower(from, "them", "us", "him", "her", "themselves", "itself");
  }

  /** The modal verb of the clause behind {@code that}; 0 when none is near. */
  private int modalBehind(int that) {
    for (int i = that + 1; i < Math.min(words.size(), that + COMPLEMENT_WORDS); i++) {
      if (words.is(i, WordClass.MODAL) && words.tag(i) != Tag.NOUN) {
        return i;
      }
    }
    return 0;
  }

  /** Of "it would open", "China will not build": the verb, where the subject only says who. */
  private int behindSubject(int from) {
    int modal = modalBehind(from - 1);
    NounPhrase subject = modal == 0 ? null : reading.phrases.subjectOf(modal);
    if (subject == null || subject.from() < from || subject.to() > modal) {
      return from;
    }
    Kind kind = reading.kindOf(subject);
    if (words.isLower(subject.head(), "there")) {
      return from;
    }
    boolean someone = kind == Kind.PRONOUN || kind == Kind.AGENT || kind == Kind.SELF;
    int verb = reading.skipAdverbs(modal + 1);
    boolean passive = words.isLower(verb, "be");
    return someone && !passive && words.tag(verb) == Tag.VERB ? verb : from;
  }
}
