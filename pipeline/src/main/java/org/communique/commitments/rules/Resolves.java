package org.communique.commitments.rules;

import org.communique.commitments.Firmness;
import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** What someone does, told by the noun of his choice: {@code its refusal to sign}. */
final class Resolves {

  private final Reading reading;
  private final Words words;
  private final OwnerRules owners;
  private final Exits exits;

  Resolves(Reading reading) {
    this.reading = reading;
    words = reading.words;
    owners = new OwnerRules(reading);
    exits = new Exits(words);
  }

  /** Null when the word names no choice, or one that takes nothing back and threatens nothing. */
  @Nullable Finding judge(int cue) {
    if (!words.is(cue, WordList.RESOLVE) || isDone(cue)) {
      return null;
    }
    if (words.isLower(cue, "rejection")) {
      return rejection(cue);
    }
    if (isBreak(cue)) {
      NounPhrase breaker = ownerOf(cue);
      return breaker == null || reading.hypothetical(breaker.from(), cue)
          ? Finding.no("choice-of-nobody", cue)
          : new Finding(
              Verdict.WITHDRAWAL, "breaks-off", Firmness.PLEDGE, cue, breaker, cue, false);
    }
    int verb = reading.skipAdverbs(cue + 2);
    if (!reading.isToVerb(cue + 1)) {
      return null;
    }
    boolean threat = words.lower(cue).startsWith("threat");
    boolean asked =
        words.isLower(verb, "testify", "cooperate", "provide", "accept", "concede", "budge")
            || words.isLower(verb, "do") && words.isLower(verb + 1, "so", "that", "it");
    boolean mute = words.isAny(verb, Lexicon.bits(WordClass.COMMENT, WordClass.SAY)) && !asked;
    boolean refusal = words.isLower(cue, "refusal") && !mute;
    boolean leaves =
        withdraws(verb)
            || reading.dropsUndertaking(verb)
            || exits.quitsBody(verb)
            || dropsName(verb);
    if (!threat && !refusal && !leaves) {
      return null;
    }
    NounPhrase owner = ownerOf(cue);
    if (owner == null || reading.hypothetical(owner.from(), cue)) {
      return Finding.no("choice-of-nobody", cue);
    }
    if (!threat || leaves) {
      return new Finding(
          Verdict.WITHDRAWAL,
          "chooses-not",
          Firmness.PLEDGE,
          cue,
          owner,
          refusal ? cue : verb,
          false);
    }
    return words.is(verb, WordClass.STATIVE) || words.is(verb, WordList.HARM)
        ? Finding.no("state-or-outcome", cue)
        : reading.taken("threat", Firmness.PLAN, cue, owner, verb);
  }

  /** {@code Norland's rejection of the toll}. */
  private @Nullable Finding rejection(int cue) {
    NounPhrase owner = words.isLower(cue + 1, "of") ? ownerOf(cue) : null;
    boolean whose = owner != null && (words.isLower(owner.to(), "'s", "'") || isOwn(owner));
    return owner == null || !whose || !isTurnedDown(cue + 2)
        ? null
        : new Finding(Verdict.WITHDRAWAL, "chooses-not", Firmness.PLEDGE, cue, owner, cue, false);
  }

  private boolean isTurnedDown(int from) {
    for (int i = from; i < from + 6; i++) {
      boolean asked = words.is(i, WordList.ASKED) || words.isAny(i, Refusals.TURNED_DOWN);
      if (asked || words.isLower(i, "cut", "cuts", "rise", "increase", "increases")) {
        return true;
      }
      if (words.tag(i) == Tag.VERB || words.tag(i) == Tag.PUNCT) {
        return false;
      }
    }
    return false;
  }

  private boolean isOwn(NounPhrase owner) {
    return words.isLower(owner.from(), "its", "his", "her", "their", "our", "my");
  }

  /** Of {@code announced on Friday}, the verb. */
  private int beforeDay(int i) {
    if (!words.is(i, WordClass.WEEKDAY)) {
      return i;
    }
    int verb = words.isLower(i - 1, "on") ? i - 2 : i - 1;
    return words.tag(verb) == Tag.VERB ? verb : i;
  }

  /** {@code A suspension of aid}: what is taken back. */
  private boolean isBreak(int cue) {
    int verb = owners.ownerBefore(cue);
    verb = words.isLower(verb, "its", "his", "her", "their") ? verb - 1 : verb;
    verb = beforeDay(verb);
    boolean own = words.is(verb + 1, WordList.ITS_OWN) || words.isLower(verb, "'s", "'");
    boolean told = words.isAny(verb, Lexicon.bits(WordClass.ANNOUNCE)) || own;
    if (words.isLower(cue, "opposition", "boycott")) {
      return told && words.isLower(verb, "announced", "announces", "announcing", "declared");
    }
    boolean stop =
        words.isLower(cue, "suspension", "cancellation", "cut", "halt", "freeze", "termination");
    boolean tie = false;
    for (int i = cue + 2; stop && i < cue + 6; i++) {
      tie |= words.isAny(i, Lexicon.UNDERTAKINGS | Lexicon.bits(WordClass.TIE));
      tie |= words.isLower(i, "planned", "scheduled");
    }
    return tie && told && words.isLower(cue + 1, "of", "in", "to");
  }

  /** Used as a verb, and no noun behind {@code 's} that merely looks like one. */
  private boolean isDone(int cue) {
    return words.tag(cue) == Tag.VERB && !words.isLower(cue - 1, "'s", "'");
  }

  /** {@code Withdraw}, from what the article has named. */
  private boolean withdraws(int verb) {
    Tag next = words.tag(verb + 1);
    boolean alone = next == Tag.PUNCT || next == Tag.VERB || next == Tag.SCONJ;
    return words.isLower(verb, "withdraw") && alone;
  }

  /** {@code abandon the Farm Act}: a law or body by its name. */
  private boolean dropsName(int verb) {
    boolean drops = words.is(verb, WordClass.DROP) && !words.isLower(verb, "take", "cut", "break");
    boolean leaves = words.isLower(verb, "leave", "exit", "quit", "end");
    return drops && !leaves && words.isLower(verb + 1, "the") && words.isCapitalised(verb + 2);
  }

  /** {@code Norland's}, {@code its}, who {@code repeated} it, or {@code the Norland decision}. */
  private @Nullable NounPhrase ownerOf(int cue) {
    int i = owners.ownerBefore(cue);
    i = beforeDay(i);
    if (words.isLower(i, "'s", "'") && i > 0 && !words.is(i - 1, WordClass.WEEKDAY)) {
      return reading.chunks.endingAt(i - 1);
    }
    if (words.isLower(i, "its", "his", "her", "their", "our", "my")) {
      return new NounPhrase(i, i + 1, i);
    }
    boolean states =
        words.tag(i) == Tag.VERB
            && (words.isAny(i, Lexicon.bits(WordClass.ANNOUNCE, WordClass.RESTATE))
                || words.isLower(i, "defended", "explained", "justified", "took"));
    if (states && !reading.phrases.negated(i)) {
      NounPhrase subject = reading.phrases.subjectOf(i);
      return reading.kindOf(subject).isSomeone() ? subject : null;
    }
    for (int k = i + 1; k < cue; k++) {
      if (k > 0 && words.isCapitalised(k) && words.tag(k) == Tag.PROPN) {
        return reading.chunks.endingAt(cue);
      }
    }
    return null;
  }
}
