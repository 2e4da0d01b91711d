package org.communique.commitments;

import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.Subjects.Kind;
import org.jspecify.annotations.Nullable;

/** {@code will}, {@code shall} and reported {@code would}. */
final class ModalRules {

  private final Reading reading;
  private final Words words;
  private final Narration narration;
  private final PassiveRules passives;

  ModalRules(Reading reading) {
    this.reading = reading;
    words = reading.words;
    narration = new Narration(reading);
    passives = new PassiveRules(reading, narration);
  }

  @Nullable Finding judge(int cue) {
    if (words.isLower(cue, "is", "are") && words.isLower(cue + 1, "to")) {
      return new BeToRules(reading).judge(cue);
    }
    if (cue > 0 && words.isLower(cue, "will", "would") && words.isCapitalised(cue)) {
      return Finding.no("headline", cue);
    }
    boolean going = isGoingTo(cue);
    if (!going && (!words.is(cue, WordClass.MODAL) || words.tag(cue) == Tag.NOUN)) {
      return null;
    }
    boolean would = words.isLower(cue, "would", "'d") || going && isPast(cue);
    int verb = verbAfter(going ? cue + 1 : cue);
    boolean had = words.isLower(cue, "'d") && isParticiple(verb);
    if (had || !isVerbPlace(verb) || words.isLower(verb, "have", "'ve")) {
      return Finding.no("modal-without-verb", cue);
    }
    NounPhrase subject = reading.phrases.subjectOf(cue);
    int clause = subject == null ? cue : subject.from();
    Report report = reading.speech.of(clause, cue);
    String reason = rejection(cue, verb, clause, report);
    if (reason != null) {
      return Finding.no(reason, cue);
    }
    Kind kind = reading.kindOf(subject);
    if (would && !isReported(clause, cue, report, kind)) {
      return Finding.no("conditional-would", cue);
    }
    if (words.isLower(verb, "be") && passives.isPassive(verb)) {
      return passives.judge(cue, verb, subject, kind, report);
    }
    return active(cue, verb, subject, kind, report);
  }

  /** Behind a modal, what the model takes for a noun is a verb: "we'll document". */
  private boolean isVerbPlace(int verb) {
    Tag tag = words.tag(verb);
    boolean plain =
        (tag == Tag.NOUN || tag == Tag.ADJ)
            && !words.isCapitalised(verb)
            && !words.lower(verb).endsWith("s");
    boolean mistaken =
        tag == Tag.ADV
            && (words.tag(verb + 1) == Tag.VERB && words.lower(verb + 1).endsWith("s")
                || words.lower(verb).endsWith("ate")
                || words.lower(verb).endsWith("ise"));
    return tag == Tag.VERB || tag == Tag.AUX || plain || mistaken;
  }

  /** {@code He'd turned}: had, not would. */
  private boolean isParticiple(int verb) {
    boolean regular = words.lower(verb).endsWith("ed") && words.lower(verb).length() > 4;
    return regular && !words.lower(verb).endsWith("eed")
        || words.isLower(
            verb, "been", "gone", "done", "taken", "given", "seen", "made", "had", "known", "lost");
  }

  /** {@code is going to} stands for will, {@code was going to} for would. */
  private boolean isGoingTo(int cue) {
    return words.isLower(cue, "going")
        && reading.isToVerb(cue + 1)
        && words.tag(reading.phrases.groupStart(cue)) == Tag.AUX;
  }

  private boolean isPast(int cue) {
    for (int i = reading.phrases.groupStart(cue); i < cue; i++) {
      if (words.isLower(i, "was", "were")) {
        return true;
      }
    }
    return false;
  }

  /** The verb after the modal; of "will be closing", "closing". */
  private int verbAfter(int modal) {
    int verb = reading.skipAdverbs(modal + 1);
    boolean mistaken =
        verb > modal + 1
            && words.tag(verb) == Tag.VERB
            && words.lower(verb).endsWith("s")
            && !words.lower(verb - 1).endsWith("ly")
            && !words.is(verb - 1, WordClass.NEGATION);
    if (mistaken) {
      return verb - 1;
    }
    int next = reading.skipAdverbs(verb + 1);
    boolean progressive =
        words.isLower(verb, "be")
            && words.tag(next) == Tag.VERB
            && words.lower(next).endsWith("ing");
    return progressive ? next : verb;
  }

  /** Would is a promise when it is will in reported speech, or what a law would demand. */
  private boolean isReported(int clause, int cue, Report report, Kind kind) {
    if (kind == Kind.INSTRUMENT) {
      return true;
    }
    if (reading.speech.quoted(cue)) {
      return reading.speech.before(clause).kind() == Report.Kind.SAYS;
    }
    return report.kind() == Report.Kind.SAYS;
  }

  private @Nullable String rejection(int cue, int verb, int clause, Report report) {
    if (reading.isQuestion(cue)) {
      return "question";
    }
    if (reading.hypothetical(clause, cue)) {
      return "hypothetical";
    }
    boolean asks = words.is(clause - 1, WordClass.EMBEDDED) || words.isLower(clause - 1, "whom");
    if (asks && !words.isLower(clause - 1, "when", "where")) {
      return "embedded-question";
    }
    if (reading.hedged(cue, verb) || reading.hedged(reading.phrases.groupStart(cue), cue)) {
      return "hedged";
    }
    if (report.kind() == Report.Kind.THINKS || report.kind() == Report.Kind.DEMANDS) {
      return "others-expect";
    }
    if (words.isLower(clause - 1, "nor") || narration.isWhoever(clause)) {
      return "negated";
    }
    if (narration.isUnsaid(report)) {
      return "not-said";
    }
    Kind reporter = reading.kindOf(report.reporter());
    NounPhrase by = report.reporter();
    boolean share =
        by != null && (words.tag(by.head()) == Tag.NUM || words.isLower(by.head(), "%"));
    boolean folk = reporter == Kind.FOLK && !words.isLower(clause, "he", "she", "they", "we", "i");
    if (share || folk || reporter == Kind.OBSERVER || reporter == Kind.INSTRUMENT) {
      return "observer-says";
    }
    return null;
  }

  private @Nullable Finding active(
      int cue, int verb, @Nullable NounPhrase subject, Kind kind, Report report) {
    boolean said = report.kind() == Report.Kind.SAYS;
    boolean quoted = reading.speech.quoted(cue);
    if (isTopPriority(verb) && said) {
      return new Finding(
          Verdict.COMMITMENT, "priority", Firmness.PLAN, cue, report.reporter(), verb, false);
    }
    if (subject != null && words.isLower(subject.head(), "there") && quoted && isNoun(verb + 1)) {
      return new Finding(
          Verdict.COMMITMENT, "there-will-be-no", Firmness.PLEDGE, cue, null, verb, true);
    }
    if (kind == Kind.THING && (isDecreed(report) || isOrdered(verb, report))) {
      return new Finding(
          Verdict.COMMITMENT, "decreed", Firmness.PLAN, cue, report.reporter(), verb, false);
    }
    if (kind == Kind.THING && isPlanned(verb, subject) && !reading.phrases.negated(verb)) {
      return new Finding(Verdict.COMMITMENT, "starts-by", Firmness.PLAN, cue, null, verb, false);
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
    boolean ends = words.isLower(verb - 1, "longer") || words.isLower(cue - 1, "longer");
    if (ends && (kind.isSomeone() || kind == Kind.SELF) && !isOutcome(verb)) {
      return new Finding(
          Verdict.WITHDRAWAL, "no-longer", Firmness.PLEDGE, cue, subject, verb, kind == Kind.SELF);
    }
    if (isOutcome(verb)) {
      return Finding.no("state-or-outcome", cue);
    }
    if (reading.phrases.negated(verb)) {
      return negated(cue, verb, subject, kind, said);
    }
    if (kind == Kind.INSTRUMENT) {
      return words.is(verb, WordClass.BINDING)
          ? reading.taken("instrument-will", Firmness.PLAN, cue, subject, verb)
          : Finding.no("instrument-effect", cue);
    }
    if (kind == Kind.SELF && !quoted) {
      return Finding.no("reporter-speaks", cue);
    }
    if (kind == Kind.PRONOUN && !said && !isRelativeWho(subject)) {
      return Finding.no("pronoun-will", cue);
    }
    if (narration.singlesOut(subject, cue)) {
      return Finding.no("singled-out", cue);
    }
    if (kind == Kind.SELF && narration.isDare(subject)) {
      return Finding.no("conditional", cue);
    }
    if (kind == Kind.SELF && isReportedInside(subject)) {
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
      if (said && narration.isTold(subject)) {
        return Finding.no("singled-out", cue);
      }
      boolean truth = said && kind == Kind.PRONOUN && narration.followsCondition(clause);
      if (aside != null || truth) {
        return Finding.no(truth ? "conditional" : String.valueOf(aside), cue);
      }
    }
    boolean supposed = words.isLower(cue, "would") && words.isLower(cue + 1, "be");
    if (words.isLower(cue + 1, "be") && words.is(verb, WordClass.STATIVE)
        || supposed && words.lower(verb).endsWith("ing") && kind != Kind.PRONOUN) {
      return Finding.no("state-or-outcome", cue);
    }
    String rule = kind == Kind.SELF ? "we-will" : said ? "says-will" : "will";
    return reading.taken(rule, Firmness.PLEDGE, cue, subject, verb);
  }

  /** Announced by someone, a thing's future is his doing: "the duty will rise, she announced". */
  private boolean isDecreed(Report report) {
    return report.verb() >= 0
        && words.is(report.verb(), WordClass.RESTATE)
        && reading.kindOf(report.reporter()).isSomeone();
  }

  /**
   * {@code The ministry said the ban will take effect by 2030}: no forecast, it is his to order.
   */
  private boolean isOrdered(int verb, Report report) {
    boolean order =
        words.isLower(verb, "apply", "enter", "open", "close", "begin", "start", "join")
            || words.isLower(verb, "come") && words.isLower(verb + 1, "under", "into")
            || words.isLower(verb, "take") && words.isLower(verb + 1, "effect");
    boolean permit =
        words.isLower(verb, "need", "require")
            || words.isLower(verb, "be") && words.isLower(verb + 1, "subject");
    boolean says =
        report.kind() == Report.Kind.SAYS && reading.kindOf(report.reporter()) == Kind.AGENT;
    return says && (order && words.hasYear(verb) || permit && namesPermit(verb));
  }

  /** {@code The line will start in 2027}: works and rules begin when someone has decided it. */
  private boolean isPlanned(int verb, @Nullable NounPhrase subject) {
    boolean begins =
        words.isLower(verb, "start", "open", "close", "deliver")
            || words.isLower(verb, "enter", "go") && words.isLower(verb + 1, "into", "live");
    boolean work =
        subject != null
            && words.isLower(
                subject.head(),
                "plant",
                "line",
                "factory",
                "mine",
                "hospital",
                "school",
                "bridge",
                "scheme",
                "centre",
                "center",
                "fab",
                "facility",
                "service",
                "station",
                "terminal",
                "reactor",
                "rule",
                "rules",
                "ban",
                "law",
                "ordinance",
                "regulation",
                "list");
    return begins && work && words.hasYear(verb);
  }

  private boolean namesPermit(int verb) {
    for (int i = verb + 1; i < Math.min(words.size(), verb + 8); i++) {
      boolean permit =
          words.isLower(
              i,
              "licence",
              "licences",
              "license",
              "licenses",
              "permit",
              "permits",
              "approval",
              "authorisation",
              "authorization",
              "permission",
              "tariffs",
              "duty",
              "duties",
              "controls");
      if (permit) {
        return true;
      }
    }
    return false;
  }

  private boolean isReportedInside(@Nullable NounPhrase subject) {
    return subject != null && reading.speech.before(subject.from()).kind() == Report.Kind.SAYS;
  }

  private boolean isRelativeWho(@Nullable NounPhrase subject) {
    return subject != null && words.isLower(subject.head(), "he", "she");
  }

  private boolean isNoun(int i) {
    return words.isLower(i, "no");
  }

  private boolean isTopPriority(int verb) {
    if (!words.isLower(verb, "be")) {
      return false;
    }
    for (int i = verb + 1; i < Math.min(words.size(), verb + 8); i++) {
      if (words.isLower(i, "priority", "priorities")) {
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
        || words.is(verb, WordClass.ATTITUDE)
        || words.is(verb, WordClass.STATIVE) && !words.is(verb, WordClass.DIARY);
  }

  private Finding negated(
      int cue, int verb, @Nullable NounPhrase subject, Kind kind, boolean said) {
    if (words.is(verb, WordClass.COMMENT) || words.is(verb, WordClass.SAY)) {
      return Finding.no("declines-comment", cue);
    }
    boolean ahead =
        words.isLower(verb, "go") && words.isLower(verb + 1, "ahead", "along")
            || words.isLower(verb, "take") && words.isLower(verb + 1, "part");
    if ((ahead || words.is(verb, WordClass.COMPLY)) && !reading.isPerson(verb + 1)) {
      return new Finding(
          Verdict.WITHDRAWAL, "will-not", Firmness.PLEDGE, cue, subject, verb, kind == Kind.SELF);
    }
    if (kind == Kind.INSTRUMENT) {
      return Finding.no("instrument-effect", cue);
    }
    if (kind == Kind.SELF || said) {
      boolean self = kind == Kind.SELF;
      return new Finding(
          Verdict.COMMITMENT, "will-not-do", Firmness.PLEDGE, cue, subject, verb, self);
    }
    return Finding.no("negated", cue);
  }
}
