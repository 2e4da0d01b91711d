package org.communique.commitments.rules;

import org.communique.commitments.Firmness;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.grammar.Subjects.Kind;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** What a plan says is its owner's: {@code her budget will end the toll}, {@code it calls for}. */
final class OwnPlans {

  /** How far before its verb a plan may stand with asides between, in words. */
  private static final int ASIDE_WORDS = 14;

  private final Reading reading;
  private final Words words;

  OwnPlans(Reading reading) {
    this.reading = reading;
    words = reading.words;
  }

  /** {@code The plan calls for closing the pit}; null when nothing does. */
  @Nullable Finding callsFor(int cue) {
    boolean calls = words.isLower(cue, "calls", "called") && words.isLower(cue + 1, "for");
    boolean mistaken = words.tag(cue) == Tag.NOUN && isText(textBefore(cue).head());
    if (!calls || words.tag(cue) != Tag.VERB && !mistaken) {
      return null;
    }
    NounPhrase plan =
        mistaken ? textBefore(cue) : beforeAsides(cue, reading.phrases.subjectOf(cue));
    boolean once =
        words.isLower(reading.phrases.groupStart(cue), "had")
            || words.isLower(cue - 1, "originally", "initially", "once");
    if (plan == null || once || !isText(plan.head()) || reading.hypothetical(plan.from(), cue)) {
      return null;
    }
    NounPhrase owner = ownerOf(plan);
    boolean others = reading.speech.of(plan.from(), cue).kind() == Report.Kind.THINKS;
    return others || words.isLower(plan.from(), "a", "an", "one", "another")
        ? null
        : reading.taken(
            "plan-calls-for", Firmness.PLAN, cue, owner == null ? plan : owner, cue + 2);
  }

  private NounPhrase textBefore(int cue) {
    int last = words.tag(cue - 1) == Tag.ADV ? cue - 2 : cue - 1;
    return reading.chunks.endingAt(Math.max(0, last));
  }

  /** The plan of {@code her plan, for one, laid before the house in May, called for}. */
  private @Nullable NounPhrase beforeAsides(int cue, @Nullable NounPhrase subject) {
    boolean aside = words.isLower(cue - 1, ",");
    for (int i = cue - 2; aside && i > Math.max(0, cue - ASIDE_WORDS); i--) {
      if (words.isLower(i, ",") && isText(i - 1)) {
        return reading.chunks.endingAt(i - 1);
      }
    }
    return subject;
  }

  /** Whose plan does what {@code verb} says, of his own; null when it is not told or foretold. */
  @Nullable NounPhrase ownerWhoWill(@Nullable NounPhrase plan, int verb, Report report) {
    if (plan == null || !isPlan(plan.head()) || isEffect(verb)) {
      return null;
    }
    NounPhrase owner = ownerOf(plan);
    boolean told = report.kind() == Report.Kind.NONE || report.kind() == Report.Kind.SAYS;
    if (owner == null || !told) {
      return null;
    }
    if (reading.speech.quoted(verb)) {
      boolean ours = words.isLower(owner.head(), "our", "my");
      return ours || speaksFor(reading.speech.speaker()) ? owner : null;
    }
    boolean pronoun = words.isLower(owner.head(), "his", "her", "its", "their", "our", "my");
    boolean own = report.kind() == Report.Kind.NONE || pronoun || speaksFor(report.reporter());
    return own && reading.kindOf(report.reporter()) != Kind.OBSERVER ? owner : null;
  }

  private boolean speaksFor(@Nullable NounPhrase reporter) {
    return reporter != null
        && words.isLower(
            reporter.head(),
            "official",
            "officials",
            "aide",
            "aides",
            "spokesman",
            "spokeswoman",
            "house",
            "administration");
  }

  /** What a plan brings about rather than does. */
  private boolean isEffect(int verb) {
    long effects = Lexicon.bits(WordClass.STATIVE, WordClass.ATTITUDE, WordClass.SAY);
    return words.isAny(verb, effects)
        || words.isLower(verb, "add", "amount", "cause", "lead", "leave", "kill", "do", "go")
        || words.isLower(verb, "diminish", "preserve", "undermine", "weaken", "threaten", "push")
        || words.isLower(verb, "drive", "destroy", "devastate", "keep", "pass", "work", "help");
  }

  /** What calls for something because its makers do: a plan, a pact, a draft. */
  private boolean isText(int head) {
    return isPlan(head)
        || words.is(head, WordClass.PACT)
        || words.isLower(
            head, "outline", "framework", "draft", "text", "bill", "blueprint", "order");
  }

  private boolean isPlan(int head) {
    return words.isLower(head, "plan", "plans", "proposal", "proposals", "budget", "package")
        || words.isLower(head, "agenda", "platform", "blueprint");
  }

  /** {@code Norland's}, {@code her}; null when the phrase tells no owner. */
  private @Nullable NounPhrase ownerOf(NounPhrase plan) {
    for (int i = plan.head() - 1; i >= plan.from(); i--) {
      if (words.isLower(i, "'s", "'") && i > 0) {
        return reading.chunks.endingAt(i - 1);
      }
      if (words.isLower(i, "his", "her", "its", "their", "our", "my")) {
        return new NounPhrase(i, i + 1, i);
      }
    }
    return null;
  }
}
