package org.communique.commitments;

import java.util.List;
import java.util.Set;
import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.Subjects.Kind;
import org.jspecify.annotations.Nullable;

/** One tagged sentence and the questions all rules ask of it. */
final class Reading {

  /** How far an object is looked for behind its verb, in words. */
  private static final int OBJECT_WORDS = 12;

  private static final long UNDERTAKINGS =
      Lexicon.bits(WordClass.PACT, WordClass.UNDERTAKING, WordClass.INTENT);

  /** What is refused when it is rejected. */
  private static final long REFUSABLE =
      Lexicon.bits(WordClass.UNDERTAKING, WordClass.INTENT, WordClass.PACT);

  private static final long BREAKING = Lexicon.bits(WordClass.DROP);

  private static final List<String> ABSTRACT =
      List.of("ism", "ity", "ness", "ship", "dom", "cracy", "tion", "sion", "ment", "ance", "ence");

  /** Verbs that end as adverbs do. */
  private static final Set<String> LY_VERBS =
      Set.of("tally", "rely", "supply", "apply", "comply", "reply", "fly", "rally", "multiply");

  final Words words;
  final Chunks chunks;
  final Phrases phrases;
  final Speech speech;

  Reading(Words words, boolean quoteOpenAtStart) {
    this.words = words;
    chunks = new Chunks(words);
    phrases = new Phrases(words, chunks);
    speech = new Speech(words, phrases, chunks, quoteOpenAtStart);
  }

  /** Whether the clause of word {@code i} ends in a question mark. */
  boolean isQuestion(int i) {
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

  Kind kindOf(@Nullable NounPhrase phrase) {
    return Subjects.kindOf(words, phrase);
  }

  /** The next word from {@code i} on that is no adverb, no negation and no quotation mark. */
  int skipAdverbs(int i) {
    int j = i;
    while (j < words.size()
        && (words.tag(j) == Tag.ADV
            || words.isLower(j, "longer") && words.isLower(j - 1, "no")
            || words.isLower(j, "itself", "themselves", "himself", "herself")
            || words.isLower(j, "not", "n't", "also", "\"", "\u201c", "*")
            || words.lower(j).endsWith("ly") && words.tag(j) != Tag.VERB)
        && !LY_VERBS.contains(words.lower(j))) {
      j++;
    }
    return j;
  }

  /** Whether {@code to} and a verb stand at {@code i}. */
  boolean isToVerb(int i) {
    if (words.isLower(i, "not")) {
      return words.isLower(i + 1, "to") && isToVerb(i + 1);
    }
    if (!words.isLower(i, "to")) {
      return false;
    }
    int next = skipAdverbs(i + 1);
    boolean meant =
        words.isLower(i - 1, "is", "are", "mean", "means")
            && words.tag(next) == Tag.NOUN
            && !words.lower(next).endsWith("s");
    if (words.tag(next) == Tag.NOUN) {
      Tag behind = words.tag(next + 1);
      boolean ends = behind == Tag.PUNCT || behind == Tag.CCONJ;
      if (ends && words.is(i - 1, WordClass.UNDERTAKING) && words.classes(next) == 0) {
        return false;
      }
      if (isAbstract(words.lower(next))
          && (behind == Tag.PUNCT
              || behind == Tag.CCONJ
              || behind == Tag.ADP
              || behind == Tag.VERB)) {
        return false;
      }
    }
    boolean intended =
        meant
            || words.isAny(
                    i - 1,
                    Lexicon.bits(
                        WordClass.INTENT, WordClass.UNDERTAKING, WordClass.VOW, WordClass.PLAN))
                && words.tag(next) == Tag.NOUN
                && !words.lower(next).endsWith("s");
    if (intended) {
      return true;
    }
    return switch (words.tag(next)) {
      case VERB, AUX -> true;
      case NOUN, ADJ -> words.tag(i) == Tag.PART && !words.lower(next).endsWith("s");
      default -> false;
    };
  }

  /** A noun by its ending: {@code freedom}, {@code conservatism}. */
  private static boolean isAbstract(String word) {
    for (String ending : ABSTRACT) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
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
    boolean inverted = clauseStart == 1 && words.isLower(0, "had", "were", "should");
    if (inverted || new Narration(this).isRumour(clauseStart)) {
      return true;
    }
    for (int i = phrases.groupStart(verb); i < verb; i++) {
      if (words.isLower(i, "could", "may", "might", "should", "must", "can", "ought")) {
        return true;
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
    boolean swears = words.isLower(verb, "swear", "call") && words.isLower(verb + 1, "in", "into");
    if (swears) {
      return true;
    }
    if (isRecurring(verb)) {
      return false;
    }
    if (!words.is(verb, WordClass.DIARY)) {
      return words.isLower(verb, "be")
          && words.isLower(verb + 1, "on", "at", "in")
          && objectIs(verb, Lexicon.bits(WordClass.DIARYNOUN), 6);
    }
    boolean travel =
        words.isLower(
            verb,
            "visit",
            "travel",
            "attend",
            "arrive",
            "fly",
            "speak",
            "address",
            "testify",
            "appear",
            "convene",
            "vote",
            "head",
            "depart",
            "return",
            "debate",
            "tour",
            "talk",
            "sit",
            "discuss",
            "sitting",
            "meeting",
            "visiting",
            "traveling",
            "travelling",
            "attending",
            "battle",
            "caucus",
            "talking",
            "quote",
            "gavel");
    boolean goes = words.isLower(verb, "return", "fly", "head", "travel", "speak", "depart");
    Tag next = words.tag(verb + 1);
    boolean moves = next == Tag.ADP || next == Tag.ADV || next == Tag.PUNCT || next == Tag.PART;
    if (goes && !moves) {
      return false;
    }
    boolean receives = words.isLower(verb, "welcome", "greet", "accompany");
    if (receives) {
      return objectIs(verb, Lexicon.bits(WordClass.TITLE, WordClass.DIARYNOUN), 6);
    }
    long bound = Lexicon.bits(WordClass.UNDERTAKING, WordClass.INTENT, WordClass.INSTRUMENT);
    if (travel || words.isLower(verb, "meet") && !objectIs(verb, bound, 7)) {
      return true;
    }
    return objectIs(verb, Lexicon.bits(WordClass.DIARYNOUN), 8);
  }

  /** {@code meet every year}: no entry of the diary but a rule. */
  private boolean isRecurring(int verb) {
    for (int i = verb + 1; i < words.size(); i++) {
      boolean often =
          words.isLower(
                  i,
                  "regularly",
                  "annually",
                  "yearly",
                  "monthly",
                  "twice",
                  "intensively",
                  "weekly",
                  "quarterly")
              || words.isLower(i, "every", "each") && words.is(i + 1, WordClass.OCCASION)
              || words.isLower(i, "once") && words.isLower(i + 1, "a", "every");
      if (often) {
        return true;
      }
      if (words.isLower(i, ".", ";")) {
        return false;
      }
    }
    return false;
  }

  private boolean objectIs(int verb, long classBits, int within) {
    for (int i = verb + 1; i < Math.min(words.size(), verb + within); i++) {
      if (words.isAny(i, classBits) && !words.isLower(i - 1, "to")) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code verb} takes back an undertaking that its object names. */
  boolean dropsUndertaking(int verb) {
    if (!words.is(verb, WordClass.DROP)) {
      return false;
    }
    boolean takes = words.isLower(verb, "take", "takes", "took", "taken", "taking");
    if (takes && !objectSays(verb, "out")
        || words.lower(verb).startsWith("cut")
            && (objectSays(verb, "deal") || objectSays(verb, "deals"))
        || words.lower(verb).startsWith("rul") && !words.isLower(verb + 1, "out")
        || words.lower(verb).startsWith("br") && !objectSays(verb, "off")) {
      return false;
    }
    if (words.lower(verb).startsWith("rul")) {
      return true;
    }
    if (words.isLower(verb, "back", "backs", "backed", "backing")
        && !words.isLower(verb + 1, "out", "away", "down", "off", "from")) {
      return false;
    }
    if (words.lower(verb).startsWith("withdr")) {
      return withdraws(verb);
    }
    boolean rejects = words.lower(verb).startsWith("reject");
    boolean leaves = words.lower(verb).startsWith("le");
    boolean breaks = words.isAny(verb, BREAKING) && breaksOff(verb);
    if (breaks) {
      return true;
    }
    for (int i = verb + 1; i < Math.min(words.size(), verb + OBJECT_WORDS); i++) {
      boolean clauseEnds =
          words.isLower(i, ".", ";", ",") || words.tag(i) == Tag.VERB && i > verb + 1;
      if (clauseEnds) {
        break;
      }
      if (leaves || rejects && !words.isAny(i, REFUSABLE)
          ? words.is(i, WordClass.PACT)
          : words.isAny(i, UNDERTAKINGS)) {
        return !words.isLower(i - 1, "with", "without");
      }
    }
    return leavesPactNamedBefore(verb);
  }

  private boolean objectSays(int verb, String particle) {
    for (int i = verb + 1; i < Math.min(words.size(), verb + 6); i++) {
      if (words.isLower(i, particle)) {
        return true;
      }
    }
    return false;
  }

  /** {@code suspended the talks}, {@code broke off contacts}. */
  private boolean breaksOff(int verb) {
    boolean suspends =
        words.lower(verb).startsWith("suspend")
            || words.lower(verb).startsWith("fr")
            || words.lower(verb).startsWith("br")
            || words.lower(verb).startsWith("cut")
                && words.isLower(verb + 1, "off", "its", "their");
    for (int i = verb + 1; suspends && i < Math.min(words.size(), verb + 7); i++) {
      if (words.is(i, WordClass.TIE)) {
        return true;
      }
    }
    return false;
  }

  /** {@code withdrew from the pact}, {@code withdrew its offer}; not troops, not from a race. */
  private boolean withdraws(int verb) {
    long bound = UNDERTAKINGS | Lexicon.bits(WordClass.TIE, WordClass.INSTRUMENT);
    boolean out = false;
    for (int i = verb + 1; i < Math.min(words.size(), verb + OBJECT_WORDS); i++) {
      boolean fromIt = words.isLower(verb + 1, "from") && i <= verb + 4;
      if (words.isAny(i, bound) || out && fromIt && words.isCapitalised(i)) {
        return true;
      }
      if (words.tag(i) == Tag.PUNCT || words.tag(i) == Tag.VERB) {
        break;
      }
      out = out ? words.tag(i) == Tag.DET : words.isLower(i, "from") && i <= verb + 4;
    }
    boolean alone = words.tag(verb + 1) != Tag.DET && words.tag(verb + 1) != Tag.NOUN;
    for (int i = 0; alone && i < words.size(); i++) {
      if (words.is(i, WordClass.PACT)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name or pronoun of a person stands at {@code i}. */
  boolean isPerson(int i) {
    return words.isLower(i, "him", "her", "them", "me", "you")
        || words.isCapitalised(i) && words.isGivenName(i);
  }

  /** {@code Under the accord ... plans to leave}: the object stands earlier or is understood. */
  private boolean leavesPactNamedBefore(int verb) {
    boolean leaves =
        words.isLower(verb, "leave", "leaving", "quit", "exit")
            && (words.tag(verb + 1) == Tag.PUNCT || words.isLower(verb + 1, "it"));
    if (leaves) {
      for (int i = 0; i < verb; i++) {
        if (words.is(i, WordClass.PACT)) {
          return true;
        }
      }
    }
    return false;
  }

  Finding taken(String rule, Firmness firmness, int cue, @Nullable NounPhrase subject, int action) {
    int verb = through(action);
    if (isDiary(verb)) {
      return new Finding(Verdict.SCHEDULE, "diary", firmness, cue, subject, action, false);
    }
    boolean speaks = kindOf(subject) == Kind.SELF;
    boolean none = words.isLower(verb + 1, "no", "nothing") && words.is(verb, WordClass.COMPLY);
    if (none && !phrases.negated(cue)) {
      return new Finding(
          Verdict.WITHDRAWAL, rule + "-none", firmness, cue, subject, action, speaks);
    }
    if (dropsUndertaking(verb) && !phrases.negated(cue)) {
      return new Finding(
          Verdict.WITHDRAWAL, rule + "-withdraws", firmness, cue, subject, action, speaks);
    }
    return new Finding(Verdict.COMMITMENT, rule, firmness, cue, subject, action, speaks);
  }
}
