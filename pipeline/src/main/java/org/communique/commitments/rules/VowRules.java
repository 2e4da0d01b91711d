package org.communique.commitments.rules;

import org.communique.commitments.Firmness;
import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.words.QuoteMarks;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** {@code pledge}, {@code promise}, {@code commit}: verbs that bind by being said. */
final class VowRules {

  private final Reading reading;
  private final Words words;
  private final Binding binding;

  VowRules(Reading reading, Binding binding) {
    this.reading = reading;
    words = reading.words;
    this.binding = binding;
  }

  Finding judge(int cue) {
    int next = reading.skipAdverbs(cue + 1);
    boolean commit = words.lower(cue).startsWith("commit");
    boolean venture =
        words.isLower(cue, "undertaking")
            && (words.isLower(cue + 1, "that") || words.tag(cue - 1) != Tag.AUX);
    if (venture || commit && !hasTo(cue, 6) || words.is(next, WordClass.CRIME)) {
      return Finding.no("committed-a-deed", cue);
    }
    boolean thought =
        words.lower(cue).endsWith("ing")
            && words.isLower(cue - 1, "about", "of", "for", "without", "against", "like");
    if (thought) {
      return Finding.no("vow-as-a-thought", cue);
    }
    if (words.isLower(next, "nothing", "no", "little")) {
      return Finding.no("vows-nothing", cue);
    }
    boolean gap = words.is(next, WordClass.MODAL) || words.isLower(cue - 1, "more", "less", "most");
    boolean hopeful =
        words.isLower(cue, "promising")
            && words.isLower(cue - 1, "look", "looks", "looked", "seem", "seems", "seemed", "very");
    if (gap || hopeful) {
      return Finding.no("vow-without-object", cue);
    }
    if (words.isLower(next, ",", ":") && next == cue + 1 && !reading.speech.quoted(cue)) {
      return words.quoteMark(next + 1) == QuoteMarks.OPEN
          ? binding.withSubject("vow", Firmness.PLEDGE, cue, next + 2, false)
          : quotedBefore(cue);
    }
    boolean empty = words.tag(next) == Tag.PUNCT && !words.isLower(next, ":", ",", "\u201c", "\"");
    boolean told = words.isLower(next, "you") && words.isLower(next + 1, "that", ",", "i", "we");
    int before = empty ? promisedBefore(cue) : 0;
    if (before > 0) {
      return binding.withSubject("vow", Firmness.PLEDGE, cue, before, false);
    }
    if (empty || next >= words.size() || words.isLower(next, "you", "me") && !told) {
      return Finding.no("vow-without-object", cue);
    }
    boolean adjective =
        words.tag(next) == Tag.NOUN
            && (words.isLower(cue, "promising")
                    && words.tag(cue - 1) != Tag.PUNCT
                    && next == cue + 1
                || words.lower(cue).endsWith("ed") && words.tag(cue - 1) == Tag.NUM);
    if (adjective) {
      return Finding.no("vow-as-a-thought", cue);
    }
    boolean idle = words.isLower(cue, "guarantee", "guarantees", "guaranteed", "swore", "swear");
    if (idle && words.tag(next) == Tag.ADP && !reading.isToVerbWithin(next, 9)) {
      return Finding.no("vow-without-object", cue);
    }
    boolean that = words.isLower(next, "that") && hasModal(next + 1);
    if (words.isLower(cue, "undertook", "undertaken") && !that && !reading.isToVerbWithin(next, 4)
        || words.isLower(cue, "guaranteed")
            && words.tag(cue - 1) != Tag.AUX
            && !reading.isToVerb(next)
            && !words.isLower(next, "that")) {
      return Finding.no("done-already", cue);
    }
    Finding passive = passive(cue, next);
    if (passive != null) {
      return passive;
    }
    if (isDiaryEntry(next)) {
      return new Finding(
          Verdict.SCHEDULE,
          "diary",
          Firmness.PLEDGE,
          cue,
          reading.phrases.subjectOf(cue),
          next,
          false);
    }
    if (words.isLower(next, "that") && !hasModal(next + 1)) {
      return Finding.no("vouches-for-fact", cue);
    }
    return binding.withSubject("vow", Firmness.PLEDGE, cue, vowed(next), false);
  }

  /** {@code "We will reopen the mill," she vowed}: the deed stands in the quotation. */
  private Finding quotedBefore(int cue) {
    for (int i = 0; i < cue; i++) {
      if (reading.speech.quoted(i) && words.isLower(i, "will", "'ll", "shall")) {
        int verb = reading.skipAdverbs(i + 1);
        return binding.withSubject("vow", Firmness.PLEDGE, cue, verb, false);
      }
    }
    return Finding.no("vow-without-object", cue);
  }

  /**
   * The deed of {@code will cut it, as Norland promised} and {@code the cuts he promised}; else 0.
   */
  private int promisedBefore(int cue) {
    NounPhrase subject = reading.phrases.subjectOf(cue);
    boolean past = words.isLower(cue, "promised", "pledged", "vowed") && subject != null;
    if (!past || subject == null || subject.to() < cue - 2) {
      return 0;
    }
    if (words.isLower(subject.from() - 1, "as")) {
      return verbBefore(subject.from() - 1);
    }
    boolean pronoun = words.isLower(subject.head(), "he", "she", "they", "it", "we", "i");
    boolean that = words.isLower(subject.from() - 1, "that");
    boolean noun = words.tag(subject.from() - (that ? 2 : 1)) == Tag.NOUN;
    return noun && (pronoun || that) ? cue : 0;
  }

  private int verbBefore(int limit) {
    for (int i = limit - 1; i > 0; i--) {
      if (words.tag(i) == Tag.VERB && !words.lower(i).endsWith("ing")) {
        return i;
      }
    }
    return 0;
  }

  /** Where what is vowed begins: behind "to", behind "themselves to"; "up to ten" stays whole. */
  private int vowed(int next) {
    if (reading.isToVerb(next)) {
      return next + 1;
    }
    boolean self = words.isLower(next, "themselves", "itself", "himself", "herself");
    self |= words.isLower(next - 1, "themselves", "itself", "himself", "herself");
    for (int i = next; self && i < next + 5; i++) {
      if (words.isLower(i, "to")) {
        return i + 1;
      }
    }
    return words.isLower(next - 1, "up") ? next - 1 : next;
  }

  /**
   * {@code A billion was pledged by donors}: they pledge; of "was sworn to silence" nobody does.
   * Null when the verb is active.
   */
  private @Nullable Finding passive(int cue, int next) {
    boolean be = words.isLower(cue - 1, "was", "were", "been", "being", "is", "are");
    boolean form = words.lower(cue).endsWith("d") || words.isLower(cue, "sworn", "undertaken");
    boolean own = words.isLower(cue, "committed") || reading.isToVerb(next);
    if (!be || !form || own && !words.isLower(cue, "sworn", "guaranteed")) {
      return null;
    }
    NounPhrase agent = reading.agentBehind(cue);
    if (agent != null) {
      return reading.taken("vow-by", Firmness.PLEDGE, cue, agent, cue);
    }
    return words.isLower(cue, "sworn", "guaranteed", "undertaken", "promised", "assured")
        ? Finding.no("done-already", cue)
        : null;
  }

  /** {@code promised this meeting}: an entry of the diary. */
  private boolean isDiaryEntry(int from) {
    int i = from;
    while (words.tag(i) == Tag.DET || words.tag(i) == Tag.ADJ || words.tag(i) == Tag.NUM) {
      i++;
    }
    boolean vote = words.isLower(i, "vote", "referendum") && reading.isToVerb(i + 1);
    return i > from && words.is(i, WordClass.DIARYNOUN) && !vote;
  }

  private boolean hasModal(int from) {
    for (int i = from; i < Math.min(words.size(), from + 30); i++) {
      if (words.is(i, WordClass.MODAL)
          || words.isLower(i, "could", "can") && i < from + 6
          || words.tag(i) == Tag.VERB && reading.isToVerb(i + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasTo(int cue, int within) {
    for (int i = cue + 1; i <= cue + within; i++) {
      if (words.is(i, WordClass.CRIME)) {
        return false;
      }
      if (words.isLower(i, "to", "that")) {
        return true;
      }
    }
    int sum = cue + 1;
    while (sum < cue + 4
        && words.isLower(sum, "at", "least", "up", "nearly", "more", "than", "a")) {
      sum++;
    }
    return words.tag(sum) == Tag.SYM || words.tag(sum) == Tag.NUM;
  }
}
