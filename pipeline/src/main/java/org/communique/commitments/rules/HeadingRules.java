package org.communique.commitments.rules;

import org.communique.commitments.Firmness;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.grammar.Subjects.Kind;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** {@code Norland to reopen its mines}: in a heading an infinitive tells of the future. */
final class HeadingRules {

  /** A heading has at most so many words. */
  private static final int MAX_WORDS = 16;

  /** The name that opens it has at most so many. */
  private static final int NAME_WORDS = 6;

  private final Reading reading;
  private final Words words;

  HeadingRules(Reading reading) {
    this.reading = reading;
    words = reading.words;
  }

  /** Whether words without a full stop have an infinitive near their beginning. */
  static boolean couldBe(Words words) {
    return openingTo(words) > 0;
  }

  private static int openingTo(Words words) {
    int size = words.size();
    if (size < 4 || size > MAX_WORDS || !isOpen(words.text(size - 1))) {
      return 0;
    }
    for (int i = 1; i <= NAME_WORDS; i++) {
      if (words.isLower(i, "to")) {
        return words.isCapitalised(0) ? i : 0;
      }
    }
    return 0;
  }

  private static boolean isOpen(String last) {
    return Character.isLetterOrDigit(last.charAt(last.length() - 1));
  }

  /** Null when the words are no such heading. */
  @Nullable Finding judge() {
    int to = openingTo(words);
    if (to == 0 || !reading.isToVerb(to)) {
      return null;
    }
    NounPhrase name = reading.chunks.endingAt(to - 1);
    int verb = reading.skipAdverbs(to + 1);
    long idle = Lexicon.bits(WordClass.STATIVE, WordClass.SAY, WordClass.ATTITUDE);
    boolean deed = words.tag(verb) == Tag.VERB && !words.isAny(verb, idle);
    boolean whole = name.from() == 0 && reading.kindOf(name) == Kind.AGENT;
    boolean named = words.isCapitalised(name.head()) || words.is(name.head(), WordClass.AGENT);
    boolean verbal = words.lower(to - 1).endsWith("ed") || words.isAny(to - 1, idle);
    verbal |= words.is(to - 1, WordList.EFFORT);
    boolean plain = !verbal && !words.is(0, WordClass.EMBEDDED);
    return deed && whole && named && plain && !words.isAny(to - 1, Lexicon.UNDERTAKINGS)
        ? reading.taken("heading", Firmness.PLAN, to, name, verb)
        : null;
  }
}
