package org.communique.commitments.rules;

import java.util.Set;
import java.util.function.BooleanSupplier;
import org.communique.commitments.Firmness;
import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.grammar.Chunks;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.grammar.Phrases;
import org.communique.commitments.grammar.Subjects;
import org.communique.commitments.grammar.Subjects.Kind;
import org.communique.commitments.words.QuoteMarks;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** One tagged sentence and the questions all rules ask of it. */
public final class Reading {

  /** How far behind its verb the agent of a passive may stand, in words. */
  private static final int BY_WORDS = 9;

  /** How far before "or" the modal of the first of two verbs may stand, in words. */
  private static final int JOINED_WORDS = 5;

  /** Verbs that end as adverbs do. */
  private static final Set<String> LY_VERBS =
      Set.of("tally", "rely", "supply", "apply", "comply", "reply", "fly", "rally", "multiply");

  public final Words words;
  public final Chunks chunks;
  public final Phrases phrases;
  public final Speech speech;
  private final BooleanSupplier programme;
  private final Diary diary;
  private final Infinitives infinitives;
  private final TakingBack takingBack;
  private final Refusals refusals;

  /**
   * @param quoteOpenAtStart whether a quotation of an earlier sentence is still open
   * @param programme tells whether the author of the article undertakes things in it
   */
  public Reading(Words words, boolean quoteOpenAtStart, BooleanSupplier programme) {
    this.words = words;
    this.programme = programme;
    chunks = new Chunks(words);
    phrases = new Phrases(words, chunks);
    speech = new Speech(words, phrases, chunks, quoteOpenAtStart);
    diary = new Diary(words);
    infinitives = new Infinitives(this);
    takingBack = new TakingBack(words);
    refusals = new Refusals(this);
  }

  /** Whether the clause of word {@code i} ends in a question mark; "remember when" asks nothing. */
  boolean isQuestion(int i) {
    int first = words.quoteMark(0) == QuoteMarks.NONE ? 0 : 1;
    if (words.isLower(first, "remember", "recall")) {
      return false;
    }
    for (int j = i; j < words.size(); j++) {
      if (words.isLower(j, "?")) {
        return true;
      }
      if (words.isLower(j, ".", "!", ";") || words.text(j).equals("\u201d")) {
        return false;
      }
    }
    return false;
  }

  /** Whether "I" at {@code i} is the author, whose article lays out what he will do. */
  public boolean isAuthor(int i) {
    return words.isLower(i, "i", "my", "we", "our")
        && !speech.quoted(i)
        && programme.getAsBoolean();
  }

  /** What kind of actor a phrase names. */
  public Kind kindOf(@Nullable NounPhrase phrase) {
    return Subjects.kindOf(words, phrase);
  }

  /** The next word from {@code i} on that is no adverb, no negation and no quotation mark. */
  public int skipAdverbs(int i) {
    int j = i;
    while (j < words.size()
        && (words.tag(j) == Tag.ADV
            || words.isLower(j, "longer") && words.isLower(j - 1, "no")
            || words.isLower(j, "itself", "themselves", "himself", "herself")
            || words.isLower(j, "not", "n't", "also", "\"", "\u201c", "*", "'", "\u2018")
            || words.lower(j).endsWith("ly") && words.tag(j) != Tag.VERB)
        && !LY_VERBS.contains(words.lower(j))) {
      j++;
    }
    return j;
  }

  /** Whether {@code to} and a verb stand at {@code i}. */
  public boolean isToVerb(int i) {
    return infinitives.isAt(i);
  }

  /** The verb that counts: of "begin formally withdrawing", "withdrawing". */
  int through(int verb) {
    if (!words.is(verb, WordClass.THROUGH)) {
      return verb;
    }
    int next = skipAdverbs(verb + 1);
    if (words.isLower(next, "to") && words.tag(next + 1) == Tag.VERB) {
      return next + 1;
    }
    return words.lower(next).endsWith("ing") ? next : verb;
  }

  /** Whether the clause is a mere thought: an if-clause, or below could, may, must. */
  boolean hypothetical(int clauseStart, int verb) {
    if (words.is(clauseStart - 1, WordClass.HYPOTHETICAL)
        || words.isLower(clauseStart - 1, "like") && words.tag(clauseStart - 1) != Tag.VERB) {
      return true;
    }
    boolean wished =
        words.isLower(clauseStart - 1, "that")
            && words.isLower(
                clauseStart - 2,
                "imperative",
                "important",
                "vital",
                "essential",
                "crucial",
                "critical",
                "necessary",
                "urgent");
    if (wished) {
      return true;
    }
    boolean inverted = clauseStart == 1 && words.isLower(0, "had", "were", "should");
    if (inverted || new Rumours(this).isRumour(clauseStart)) {
      return true;
    }
    for (int i = phrases.groupStart(verb); i < verb; i++) {
      if (isPossible(i)) {
        return true;
      }
    }
    return isPossibleBefore(phrases.groupStart(verb) - 1);
  }

  private boolean isPossible(int i) {
    return words.isLower(i, "could", "may", "might", "should", "must", "can", "ought");
  }

  /** {@code Could shrink or abandon}: what joins two verbs leaves both possible. */
  private boolean isPossibleBefore(int or) {
    for (int i = or - 1; words.tag(or) == Tag.CCONJ && i >= Math.max(0, or - JOINED_WORDS); i--) {
      if (isPossible(i)) {
        return true;
      }
      if (words.tag(i) == Tag.PUNCT || words.tag(i) == Tag.PRON || words.is(i, WordClass.MODAL)) {
        return false;
      }
    }
    return false;
  }

  boolean hedged(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean almost = words.isLower(i, "certainly") && words.isLower(i - 1, "almost");
      if (almost || words.is(i, WordClass.HEDGE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code verb} opens a mere entry of the diary: to meet, to visit, to hold talks. */
  boolean isDiary(int verb) {
    return diary.isEntry(verb);
  }

  /** Whether {@code verb} takes back an undertaking that its object names. */
  boolean dropsUndertaking(int verb) {
    return takingBack.takesBack(verb);
  }

  /** Whether {@code to} and a verb stand within {@code within} words from {@code from} on. */
  boolean isToVerbWithin(int from, int within) {
    for (int i = from; i < from + within; i++) {
      if (isToVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /** Who did what the passive at {@code cue} says: the agent behind "by"; null when none is. */
  @Nullable NounPhrase agentBehind(int cue) {
    for (int i = cue + 1; i < Math.min(words.size(), cue + BY_WORDS); i++) {
      NounPhrase agent = words.isLower(i, "by") ? chunks.listFrom(i + 1, words.size()) : null;
      if (kindOf(agent) == Kind.AGENT) {
        return agent;
      }
    }
    return null;
  }

  /** Whether a number stands among the five words from {@code from} on. */
  boolean hasNumberNear(int from) {
    for (int i = from; i < Math.min(words.size(), from + 5); i++) {
      if (words.tag(i) == Tag.NUM) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of {@code links} and a year of four digits stand at {@code from} or behind it. */
  boolean hasLimitYear(int from, String... links) {
    for (int i = from; i + 1 < words.size(); i++) {
      boolean year = words.tag(i + 1) == Tag.NUM && words.text(i + 1).length() == 4;
      if (words.isLower(i, links) && (year || isHalfOf(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** {@code The end of 2027}, {@code the first half of 2027}. */
  private boolean isHalfOf(int from) {
    int of = words.isLower(from, "the") ? from + 2 : from + 1;
    of += words.isLower(of, "of") ? 0 : 1;
    return words.isLower(of, "of")
        && words.tag(of + 1) == Tag.NUM
        && words.text(of + 1).length() == 4;
  }

  /** Whether a name or pronoun of a person stands at {@code i}. */
  public boolean isPerson(int i) {
    return words.isLower(i, "him", "her", "them", "me", "you")
        || words.isCapitalised(i) && words.isGivenName(i);
  }

  Finding taken(String rule, Firmness firmness, int cue, @Nullable NounPhrase subject, int action) {
    int verb = through(action);
    if (isDiary(verb)) {
      return new Finding(Verdict.SCHEDULE, "diary", firmness, cue, subject, action, false);
    }
    boolean speaks = kindOf(subject) == Kind.SELF;
    boolean none = words.isLower(verb + 1, "no", "nothing") && words.is(verb, WordClass.COMPLY);
    none &= !words.isLower(verb, "vote");
    if (none && !phrases.negated(cue)) {
      return new Finding(
          Verdict.WITHDRAWAL, rule + "-none", firmness, cue, subject, action, speaks);
    }
    boolean refuses = dropsUndertaking(verb) || refusals.isAhead(verb);
    if (refuses && !phrases.negated(cue)) {
      return new Finding(
          Verdict.WITHDRAWAL, rule + "-withdraws", firmness, cue, subject, action, speaks);
    }
    return new Finding(Verdict.COMMITMENT, rule, firmness, cue, subject, action, speaks);
  }
}
