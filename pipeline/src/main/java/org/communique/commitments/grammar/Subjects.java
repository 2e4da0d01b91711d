package org.communique.commitments.grammar;

import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.QuoteMarks;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** Tells what kind of thing a noun phrase names: someone who can promise, or something. */
public final class Subjects {

  private Subjects() {}

  /** What a subject is, for the rules. */
  public enum Kind {
    /** No subject found. */
    NONE,
    /** I, we. */
    SELF,
    /** He, she, they, it, who. */
    PRONOUN,
    /** A name or a noun of someone who can bind himself. */
    AGENT,
    /** People at large. */
    FOLK,
    /** Analysts, critics, polls. */
    OBSERVER,
    /** A law, plan or pact, which binds its maker. */
    INSTRUMENT,
    /** Anything else: its future is a forecast. */
    THING;

    /** Someone who can decide, named or meant by a pronoun. */
    public boolean isSomeone() {
      return this == AGENT || this == PRONOUN;
    }
  }

  /** What kind of actor a subject names. */
  public static Kind kindOf(Words words, @Nullable NounPhrase subject) {
    if (subject == null) {
      return Kind.NONE;
    }
    int head = subject.head();
    if (words.tag(head) == Tag.PRON || words.isLower(head, "i", "we", "he", "she", "they", "it")) {
      return pronoun(words, head);
    }
    if (words.tag(head) == Tag.VERB
        && words.lower(head).endsWith("ing")
        && !isNameLike(words, subject)) {
      return Kind.THING;
    }
    boolean measure =
        words.isLower(head, "state", "number", "majority", "power", "network", "party", "side")
            && words.isLower(head + 1, "of")
            && !isNamedState(words, head);
    if (measure || isShare(words, subject)) {
      return isShare(words, subject) ? sharers(words, subject) : Kind.THING;
    }
    boolean company = words.is(head, WordClass.CORPORATE) && words.isCapitalised(subject.from());
    if (company || isFirmNamed(words, subject)) {
      return Kind.AGENT;
    }
    if (words.is(head, WordClass.FOLK)) {
      return Kind.FOLK;
    }
    if (words.is(head, WordClass.OBSERVER)) {
      return Kind.OBSERVER;
    }
    if (words.is(head, WordClass.AGENT) || words.is(head, WordClass.SIDES)) {
      return Kind.AGENT;
    }
    if (words.isAny(
        head,
        Lexicon.bits(
            WordClass.INSTRUMENT, WordClass.PACT, WordClass.INTENT, WordClass.UNDERTAKING))) {
      return Kind.INSTRUMENT;
    }
    boolean called = words.isLower(head, "forum", "assembly") && words.isCapitalised(head);
    if (called && head > 0) {
      return Kind.AGENT;
    }
    if (words.is(head, WordClass.GOING)
        || words.is(head, WordClass.OCCASION)
        || words.is(head, WordClass.DIARYNOUN)) {
      return Kind.THING;
    }
    boolean digit = !words.text(head).isEmpty() && Character.isDigit(words.text(head).charAt(0));
    if (digit || words.isLower(head, "thing", "things") || isNumbered(words.text(head))) {
      return Kind.THING;
    }
    boolean quote = head > 0 && words.quoteMark(head - 1) == QuoteMarks.OPEN;
    boolean opens = subject.from() == head && (head == 0 || quote);
    boolean brand = opens && head == 0 && isBrand(words);
    boolean plainNoun = words.tag(head) == Tag.NOUN && words.lower(head).endsWith("s");
    boolean name =
        words.tag(head) == Tag.PROPN || words.isCapitalised(head) && !(opens && plainNoun);
    if (name
        || brand
        || words.isLower(head, "three", "four", "five", "six", "seven", "eight", "dozen")
        || words.isLower(head, "both", "two", "all", "others", "many", "most", "each")) {
      return Kind.AGENT;
    }
    return Kind.THING;
  }

  /** {@code Half of the council}: what some of its members do. */
  private static boolean isShare(Words words, NounPhrase subject) {
    int head = subject.head();
    return words.isLower(
            head, "half", "third", "quarter", "majority", "handful", "dozens", "scores")
        && words.isLower(head + 1, "of")
        && subject.to() > head + 2;
  }

  private static Kind sharers(Words words, NounPhrase share) {
    int from = share.head() + 2;
    NounPhrase whole = new NounPhrase(from, share.to(), share.to() - 1);
    boolean body =
        words.isCapitalised(whole.head()) || words.isLower(whole.head(), "members", "lawmakers");
    return body ? kindOf(words, whole) : Kind.THING;
  }

  /** {@code The state of Sudria}, which acts; not "her home state of Sudria". */
  private static boolean isNamedState(Words words, int head) {
    return words.isLower(head, "state")
        && words.isLower(head - 1, "the")
        && words.isCapitalised(head + 2);
  }

  /** {@code the food maker lume}: a name behind what it is, though it has no capital. */
  private static boolean isFirmNamed(Words words, NounPhrase subject) {
    int head = subject.head();
    return head > subject.from()
        && words.is(head - 1, WordClass.AGENT)
        && words.tag(head) != Tag.NOUN
        && !words.lower(head).endsWith("s");
  }

  /** A word that nobody knows and that opens its sentence without a capital. */
  private static boolean isBrand(Words words) {
    return words.classes(0) == 0
        && !words.lower(0).endsWith("s")
        && !words.lower(0).isEmpty()
        && Character.isLowerCase(words.text(0).charAt(0));
  }

  private static boolean isNameLike(Words words, NounPhrase subject) {
    return subject.head() > 0 && words.isCapitalised(subject.head());
  }

  /** {@code EXPO27}: a meeting or a model, not someone; one letter and a number may be a group. */
  private static boolean isNumbered(String name) {
    int letters = 0;
    while (letters < name.length() && Character.isUpperCase(name.charAt(letters))) {
      letters++;
    }
    return letters >= 2
        && name.length() > letters
        && name.substring(letters).chars().allMatch(Character::isDigit);
  }

  private static Kind pronoun(Words words, int head) {
    return switch (words.lower(head)) {
      case "i", "we" -> Kind.SELF;
      case "he", "she", "they", "it", "who", "both" -> Kind.PRONOUN;
      default -> Kind.THING;
    };
  }
}
