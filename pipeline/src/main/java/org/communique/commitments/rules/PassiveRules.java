package org.communique.commitments.rules;

import org.communique.commitments.Firmness;
import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.grammar.Subjects.Kind;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** {@code will be done}: by someone who is named, or who says so. */
final class PassiveRules {

  /** How far behind a passive verb its agent may stand, in words. */
  private static final int AGENT_WORDS = 14;

  private final Reading reading;
  private final Words words;
  private final Narration narration;

  PassiveRules(Reading reading, Narration narration) {
    this.reading = reading;
    words = reading.words;
    this.narration = narration;
  }

  /** Whether a passive follows this "be". */
  boolean isPassive(int be) {
    int next = reading.skipAdverbs(be + 1);
    return words.tag(next) == Tag.VERB && !words.lower(next).endsWith("ing");
  }

  Finding judge(int cue, int be, @Nullable NounPhrase subject, Kind kind, Report report) {
    int verb = reading.skipAdverbs(be + 1);
    while (words.isLower(verb, "very", "so", "too")) {
      verb++;
    }
    boolean regards = words.is(verb, WordClass.REGARD) && !isEachApart(verb + 1);
    if (regards || words.is(verb, WordClass.STATIVE)) {
      return Finding.no("state-or-outcome", cue);
    }
    boolean joined =
        words.isLower(
            verb,
            "joined",
            "accompanied",
            "followed",
            "based",
            "led",
            "moderated",
            "determined",
            "hosted",
            "held",
            "co-hosted",
            "attended",
            "chaired");
    if (joined && !words.isLower(verb + 1, "liable", "responsible", "accountable")) {
      return Finding.no("state-or-outcome", cue);
    }
    for (int i = verb + 1; i < Math.min(words.size(), verb + AGENT_WORDS); i++) {
      if (words.isLower(i, "by")) {
        NounPhrase agent = reading.chunks.startingAt(i + 1, words.size());
        boolean told = report.kind() == Report.Kind.SAYS || !words.isLower(cue, "would");
        boolean not = reading.phrases.negated(be) || words.isLower(verb, "addressed");
        if (reading.kindOf(agent) == Kind.AGENT && told && !not && !narration.isAnyone(agent)) {
          return new Finding(
              Verdict.COMMITMENT, "passive-by", Firmness.PLEDGE, cue, agent, verb, false);
        }
      }
    }
    boolean befalls = words.is(verb, WordList.SUFFERED);
    if (befalls) {
      return Finding.no("state-or-outcome", cue);
    }
    boolean someoneSays =
        report.kind() == Report.Kind.SAYS
            && reading.kindOf(report.reporter()).isSomeone()
            && !narration.isAnyone(report.reporter());
    boolean asked = subject != null && words.isLower(subject.head(), "what", "which", "that");
    asked |= words.isLower(cue - 1, "who", "what", "which", "'s");
    int clause = subject == null ? cue : subject.from();
    boolean claimed =
        words.is(report.verb(), WordList.CLAIM) || narration.followsFromSomething(clause);
    if (someoneSays && !claimed && !asked && kind != Kind.NONE && kind != Kind.PRONOUN) {
      boolean ends =
          subject != null
              && words.isAny(subject.head(), Lexicon.UNDERTAKINGS)
              && (words.is(verb, WordList.DROPPED) || words.is(verb, WordList.CANCEL))
              && !reading.phrases.negated(be);
      Verdict verdict = ends ? Verdict.WITHDRAWAL : Verdict.COMMITMENT;
      return new Finding(
          verdict, "passive-said", Firmness.PLEDGE, cue, report.reporter(), verb, false);
    }
    boolean text = isText(report.reporter()) && report.kind() == Report.Kind.SAYS;
    boolean official = report.kind() == Report.Kind.NONE && words.is(verb, WordList.OFFICE_DEED);
    boolean plain = !reading.speech.quoted(cue) && kind == Kind.THING && !asked;
    if (plain && !claimed && (text || official && !reading.phrases.negated(verb))) {
      return new Finding(Verdict.COMMITMENT, "text-says", Firmness.PLAN, cue, null, verb, true);
    }
    return Finding.no("passive-without-agent", cue);
  }

  /** {@code Considered one by one}: dealt with, not thought of. */
  private boolean isEachApart(int i) {
    return words.isLower(i, "individually", "separately", "case-by-case")
        || words.isLower(i, "one", "case", "file") && words.isLower(i + 1, "by");
  }

  /** A notice or rule, whose words are its maker's. */
  private boolean isText(@Nullable NounPhrase reporter) {
    return reporter != null
        && words.isLower(
            reporter.head(), "notice", "text", "statement", "ordinance", "decree", "document");
  }
}
