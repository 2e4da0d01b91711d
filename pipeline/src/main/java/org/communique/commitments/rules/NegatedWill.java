package org.communique.commitments.rules;

import org.communique.commitments.Firmness;
import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.grammar.Subjects.Kind;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** {@code will not}: a refusal of what others wait for, else a promise. */
final class NegatedWill {

  private final Reading reading;
  private final Words words;

  NegatedWill(Reading reading) {
    this.reading = reading;
    words = reading.words;
  }

  /** {@code Begin talks}: what others wait for. */
  private boolean ties(int verb) {
    for (int i = verb + 1; i < verb + 4; i++) {
      if (words.is(i, WordClass.TIE)) {
        return true;
      }
    }
    return false;
  }

  private boolean bills(int verb) {
    for (int i = verb + 1; i < verb + 7 && words.tag(i) != Tag.PUNCT; i++) {
      if (words.isAny(i, Lexicon.bits(WordClass.INSTRUMENT, WordClass.INTENT))) {
        return true;
      }
    }
    return false;
  }

  /** {@code Hire a pollster}, {@code do that}: done for others, who may have waited for it. */
  private boolean isDone(int verb) {
    boolean acts =
        words.isLower(verb, "hire", "hiring", "finance", "financing", "order", "ordering", "treat")
            || words.isLower(verb, "schedule", "provide", "grant", "issue", "certify", "ask");
    boolean does =
        words.isLower(verb, "do", "doing")
            && (words.tag(verb + 1) == Tag.PROPN
                || words.tag(verb + 1) == Tag.DET
                || words.isLower(verb + 1, "that", "it", "so", "this"));
    boolean calls = words.isLower(verb, "bring", "call", "put") && bills(verb);
    return acts || does || calls;
  }

  /** {@code Accept any ban}; not blame or defeat. */
  private boolean isOffered(int from) {
    for (int i = from; i < from + 4; i++) {
      if (words.isLower(i, "blame", "responsibility", "defeat", "excuses", "fact")) {
        return false;
      }
    }
    return true;
  }

  Finding judge(int cue, int verb, @Nullable NounPhrase subject, Kind kind, boolean said) {
    boolean accepts = words.isLower(verb, "accept") && isOffered(verb + 1);
    boolean somewhat = words.isLower(verb - 1, "necessarily");
    boolean does = (said || kind == Kind.SELF) && !somewhat && isDone(verb);
    boolean mute = words.is(verb, WordClass.COMMENT) || words.is(verb, WordClass.SAY);
    boolean concedes = words.isLower(verb, "concede") && words.isLower(verb + 1, "to", "any");
    if (mute && !concedes && !accepts && !does && !words.isLower(verb, "testify")) {
      return Finding.no("declines-comment", cue);
    }
    boolean ahead =
        accepts
            || does
            || words.isLower(verb, "let") && words.isLower(cue, "would") && !said
            || words.isLower(verb, "go") && words.isLower(verb + 1, "ahead", "along", "forward")
            || words.isLower(verb, "begin", "start", "hold", "enter", "resume") && ties(verb)
            || words.isLower(verb, "pass") && said && bills(verb)
            || words.isLower(verb, "take") && words.isLower(verb + 1, "part");
    boolean shares = words.isLower(verb, "agree") && words.isLower(verb + 1, "with", "more");
    boolean goesOn = words.isLower(verb, "give") && words.isLower(verb + 1, "up", "in");
    if ((ahead || words.is(verb, WordClass.COMPLY) && !shares)
        && !goesOn
        && !reading.isPerson(verb + 1)) {
      return new Finding(
          Verdict.WITHDRAWAL, "will-not", Firmness.PLEDGE, cue, subject, verb, kind == Kind.SELF);
    }
    if (kind == Kind.INSTRUMENT) {
      return Finding.no("instrument-effect", cue);
    }
    boolean stern = words.isLower(verb, "tolerate", "rest") && kind.isSomeone();
    if (kind == Kind.SELF || said || stern) {
      boolean self = kind == Kind.SELF;
      return new Finding(
          Verdict.COMMITMENT, "will-not-do", Firmness.PLEDGE, cue, subject, verb, self);
    }
    return Finding.no("negated", cue);
  }
}
