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

/** {@code will} and {@code would} before a verb in the active: who does what. */
final class ActiveRules {

  private final Reading reading;
  private final Words words;
  private final Narration narration;
  private final Decrees decrees;
  private final Conditions conditions;
  private final NegatedWill negated;
  private final OwnPlans plans;

  ActiveRules(Reading reading, Narration narration) {
    this.reading = reading;
    this.narration = narration;
    words = reading.words;
    decrees = new Decrees(reading);
    conditions = new Conditions(words);
    negated = new NegatedWill(reading);
    plans = new OwnPlans(reading);
  }

  @Nullable Finding judge(
      int cue, int verb, @Nullable NounPhrase subject, Kind kind, Report report) {
    boolean said = report.kind() == Report.Kind.SAYS;
    boolean quoted = reading.speech.quoted(cue);
    if (isTopPriority(verb) && said) {
      return new Finding(
          Verdict.COMMITMENT, "priority", Firmness.PLAN, cue, report.reporter(), verb, false);
    }
    if (subject != null
        && words.isLower(subject.head(), "there")
        && quoted
        && words.isLower(verb + 1, "no")
        && !words.isLower(verb + 2, "fewer", "less", "more", "doubt", "need", "way", "better")) {
      boolean breaks = words.isAny(verb + 2, Lexicon.bits(WordClass.TIE, WordClass.PACT));
      Verdict verdict = breaks ? Verdict.WITHDRAWAL : Verdict.COMMITMENT;
      return new Finding(verdict, "there-will-be-no", Firmness.PLEDGE, cue, null, verb, true);
    }
    boolean nobody = subject != null && words.isLower(subject.head(), "nobody", "one", "nothing");
    if (kind == Kind.THING
        && !nobody
        && (decrees.isDecreed(report) || decrees.isOrdered(verb, report))) {
      return new Finding(
          Verdict.COMMITMENT, "decreed", Firmness.PLAN, cue, report.reporter(), verb, false);
    }
    if (kind == Kind.INSTRUMENT && decrees.isDated(verb, report)) {
      return new Finding(
          Verdict.COMMITMENT, "decreed", Firmness.PLAN, cue, report.reporter(), verb, false);
    }
    if (kind == Kind.THING && decrees.isPlanned(verb, subject) && !reading.phrases.negated(verb)) {
      return new Finding(Verdict.COMMITMENT, "starts-by", Firmness.PLAN, cue, null, verb, false);
    }
    boolean within =
        subject != null
            && words.isLower(subject.from() - 1, "to")
            && words.tag(subject.from() - 2) == Tag.NOUN
            && !words.isAny(subject.from() - 2, Lexicon.bits(WordClass.AGENT, WordClass.TITLE));
    if (within && !said) {
      return Finding.no("thing-will", cue);
    }
    boolean open =
        words.isLower(verb, "decide", "judge", "determine")
            && words.is(verb + 1, WordList.OPEN_END);
    boolean idle =
        words.isLower(verb, "do") && words.isLower(verb + 1, "nothing")
            || words.isLower(verb, "let") && words.isLower(verb + 2, "happen");
    if (open || idle) {
      return Finding.no("left-open", cue);
    }
    if (kind == Kind.THING || kind == Kind.NONE || kind == Kind.OBSERVER) {
      return Finding.no("thing-will", cue);
    }
    if (kind == Kind.FOLK) {
      return Finding.no("people-will", cue);
    }
    if (quoted && kind == Kind.PRONOUN && !isReportedInside(subject)) {
      return Finding.no("speaks-of-others", cue);
    }
    boolean stern = words.isLower(verb, "tolerate", "allow", "permit", "stand");
    boolean ends =
        !stern && (words.isLower(verb - 1, "longer") || words.isLower(cue - 1, "longer"));
    if (ends && (kind.isSomeone() || kind == Kind.SELF) && !isOutcome(verb)) {
      return new Finding(
          Verdict.WITHDRAWAL, "no-longer", Firmness.PLEDGE, cue, subject, verb, kind == Kind.SELF);
    }
    boolean absent =
        words.isLower(verb, "be")
            && (words.isLower(verb + 1, "available", "present", "attending") || isRole(verb + 1));
    boolean person = kind.isSomeone() && subject != null && !words.isLower(subject.head(), "it");
    boolean who = person && !words.isLower(cue - 1, "which", "that");
    boolean self = kind == Kind.SELF && quoted;
    boolean not =
        reading.phrases.negated(verb)
            || words.isLower(cue, "going") && reading.phrases.negated(cue);
    if (absent && not && (said && who || self)) {
      return new Finding(Verdict.WITHDRAWAL, "will-not", Firmness.PLEDGE, cue, subject, verb, self);
    }
    boolean keeps =
        words.isLower(verb, "remain")
            && said
            && kind == Kind.AGENT
            && words.tag(verb + 1) == Tag.ADP;
    boolean delivers = words.isLower(verb, "have") && said && kind.isSomeone();
    boolean offers =
        words.isLower(verb, "come") && words.isLower(verb + 1, "up", "forward") && said
            || words.isLower(verb, "get") && words.isLower(verb + 1, "behind", "rid", "tough")
            || words.isLower(verb, "be") && isAmongFirst(verb + 1) && said
            || words.isLower(verb, "be")
                && words.isLower(verb + 1, "part")
                && words.isLower(verb + 2, "of")
                && kind == Kind.SELF;
    if (isOutcome(verb) && !delivers && !offers && !keeps) {
      return Finding.no("state-or-outcome", cue);
    }
    if (reading.phrases.negated(verb)
        || words.isLower(cue, "going") && reading.phrases.negated(cue)) {
      boolean decided = subject != null && new Belief(reading).holds(verb, subject);
      return kind == Kind.SELF && !quoted && !isAuthor(subject)
          ? Finding.no("reporter-speaks", cue)
          : negated.judge(cue, verb, subject, kind, said || decided);
    }
    boolean weighed =
        subject != null
            && words.isLower(cue, "would")
            && (words.is(subject.from() - 1, WordList.WEIGH)
                || words.is(subject.from(), WordList.WEIGH));
    if (kind == Kind.INSTRUMENT && weighed) {
      return Finding.no("merely-proposed", cue);
    }
    NounPhrase owner = plans.ownerWhoWill(subject, verb, report);
    if (owner != null) {
      return reading.taken("own-plan", Firmness.PLAN, cue, owner, verb);
    }
    if (kind == Kind.INSTRUMENT) {
      return words.is(verb, WordClass.BINDING)
          ? reading.taken("instrument-will", Firmness.PLAN, cue, subject, verb)
          : Finding.no("instrument-effect", cue);
    }
    if (kind == Kind.SELF && !quoted && !isAuthor(subject)) {
      return Finding.no("reporter-speaks", cue);
    }
    boolean believed =
        !said && !quoted && subject != null && new Belief(reading).holds(verb, subject);
    if (kind == Kind.PRONOUN && !said && !believed) {
      return Finding.no("pronoun-will", cue);
    }
    if (narration.singlesOut(subject, cue)) {
      return Finding.no("singled-out", cue);
    }
    if (quoted && words.is(verb, WordList.HARM)) {
      return Finding.no("threat-of-crime", cue);
    }
    if (kind == Kind.SELF && conditions.isDare(subject)) {
      return Finding.no("conditional", cue);
    }
    if (kind == Kind.SELF && isQuotedAgain(subject)) {
      return Finding.no("quoted-again", cue);
    }
    if (kind != Kind.SELF && !quoted) {
      int clause = subject == null ? cue : subject.from();
      if (narration.isAnyone(subject)) {
        return Finding.no("anyone-will", cue);
      }
      String aside =
          said
              ? narration.reasonReported(report, subject, cue)
              : narration.reason(clause, subject, cue);
      if (said && narration.isTold(subject, cue)) {
        return Finding.no("singled-out", cue);
      }
      boolean truth = said && kind == Kind.PRONOUN && conditions.precedes(clause);
      if (aside != null || truth) {
        return Finding.no(truth ? "conditional" : String.valueOf(aside), cue);
      }
    }
    boolean spun =
        !said
            && !quoted
            && kind == Kind.AGENT
            && words.isLower(verb - 1, "be")
            && words.lower(verb).endsWith("ing");
    if (spun) {
      return Finding.no("told-by-the-way", cue);
    }
    boolean supposed = words.isLower(cue, "would") && words.isLower(cue + 1, "be");
    if (words.isLower(cue + 1, "be") && words.is(verb, WordClass.STATIVE) && !offers
        || supposed && words.lower(verb).endsWith("ing") && kind != Kind.PRONOUN) {
      return Finding.no("state-or-outcome", cue);
    }
    String rule = kind == Kind.SELF ? "we-will" : said ? "says-will" : "will";
    if (rule.equals("will") && subject != null && new Belief(reading).holds(verb, subject)) {
      rule = "will-do";
    }
    return reading.taken(rule, Firmness.PLEDGE, cue, subject, verb);
  }

  private boolean isAuthor(@Nullable NounPhrase subject) {
    return subject != null && reading.isAuthor(subject.head());
  }

  /** {@code Among the first to sign}. */
  private boolean isAmongFirst(int i) {
    return words.isLower(i, "among") && words.isLower(i + 2, "first") && reading.isToVerb(i + 3);
  }

  private boolean isReportedInside(@Nullable NounPhrase subject) {
    return subject != null && reading.speech.before(subject.from()).kind() == Report.Kind.SAYS;
  }

  /**
   * {@code "He told us: we will pay"}: told by another within a quotation; not "I said we would".
   */
  private boolean isQuotedAgain(@Nullable NounPhrase subject) {
    if (subject == null) {
      return false;
    }
    Report before = reading.speech.before(subject.from());
    boolean oneself = reading.kindOf(before.reporter()) == Kind.SELF;
    boolean recalls =
        oneself && words.isLower(before.verb(), "said", "told", "informed", "announced", "stated");
    return before.kind() == Report.Kind.SAYS && reading.speech.quoted(before.verb()) && !recalls;
  }

  private boolean isTopPriority(int verb) {
    if (!words.isLower(verb, "be")) {
      return false;
    }
    for (int i = verb + 1; i < Math.min(words.size(), verb + 8); i++) {
      boolean early =
          words.isLower(i - 1, "first") && words.isLower(i, "step", "steps", "act", "acts");
      if (early || words.isLower(i, "priority", "priorities")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOutcome(int verb) {
    boolean says =
        words.is(verb, WordClass.SAY)
            && !words.is(verb, WordClass.VOW)
            && !words.isLower(
                verb, "continue", "report", "respond", "answer", "announce", "maintain", "recall");
    return says
        || words.isLower(verb, "go")
            && words.isLower(verb + 1, "on")
            && words.isLower(verb + 2, "to")
        || words.isLower(verb, "welcome") && words.isLower(verb - 1, "would")
        || words.isLower(verb, "call") && words.isLower(verb + 1, "on", "upon")
        || words.isLower(verb, "end", "wind") && words.isLower(verb + 1, "up")
        || words.isLower(verb, "take") && takesOutcome(verb)
        || words.is(verb, WordClass.ATTITUDE)
        || words.is(verb, WordClass.STATIVE) && !words.is(verb, WordClass.DIARY);
  }

  /** {@code Take the blame}, {@code take years}: what befalls someone. */
  private boolean takesOutcome(int verb) {
    boolean determined = words.tag(verb + 1) == Tag.DET || words.tag(verb + 1) == Tag.ADJ;
    return words.is(verb + 1, WordList.OUTCOME)
        || determined && words.is(verb + 2, WordList.OUTCOME);
  }

  /**
   * {@code A candidate}, {@code our party's nominee}, {@code party to it}: what one is asked for.
   */
  private boolean isRole(int from) {
    for (int i = from; i < from + 5; i++) {
      boolean part = words.isLower(i, "party", "part") && words.isLower(i + 1, "to", "of");
      if (part || words.isLower(i, "candidate", "nominee", "contender", "signatory")) {
        return true;
      }
      if (words.tag(i) == Tag.PUNCT || words.tag(i) == Tag.ADP) {
        return false;
      }
    }
    return false;
  }
}
