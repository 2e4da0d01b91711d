package org.communique.commitments;

import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.Subjects.Kind;
import org.jspecify.annotations.Nullable;

/** Verbs that bind by being said, verbs of intention, and verbs that take back. */
final class VerbRules {

  private final Reading reading;
  private final Words words;

  VerbRules(Reading reading) {
    this.reading = reading;
    words = reading.words;
  }

  @Nullable Finding judge(int cue) {
    if (!isVerb(cue) && !words.is(cue, WordClass.READY)) {
      return null;
    }
    Finding finding = byClass(cue);
    if (finding != null && finding.taken() && reading.isQuestion(cue)) {
      return Finding.no("question", cue);
    }
    return finding;
  }

  /**
   * Tagged so, or a form of pledge before an infinitive that no article or adjective makes a noun.
   */
  private boolean isVerb(int cue) {
    if (words.tag(cue) == Tag.VERB) {
      return !isNounPlace(cue);
    }
    boolean binds = words.isAny(cue, Lexicon.bits(WordClass.VOW, WordClass.AGREE, WordClass.PLAN));
    boolean plansSomething =
        words.isLower(cue, "plans") && words.isLower(cue + 1, "a", "an", "the")
            || words.isLower(cue, "binds", "obliges", "commits") && hasObjectToVerb(cue);
    if (plansSomething && words.tag(cue) == Tag.NOUN && !isNounPlace(cue)) {
      return true;
    }
    return binds
        && words.tag(cue) == Tag.NOUN
        && !isNounPlace(cue)
        && (reading.isToVerb(cue + 1)
            || words.isLower(cue + 1, "that")
            || words.tag(cue + 1) == Tag.VERB && words.lower(cue + 1).endsWith("ing"));
  }

  private boolean isNounPlace(int cue) {
    return words.tag(cue - 1) == Tag.DET && !words.isLower(cue - 1, "all", "both", "that", "this")
        || words.is(cue - 1, WordClass.KEEP) && words.tag(cue - 1) == Tag.VERB
        || words.isLower(cue - 1, "'s", "'", "its", "their", "his", "her", "our", "no", "any");
  }

  private @Nullable Finding byClass(int cue) {
    if (words.is(cue, WordClass.REFUSE) && reading.isToVerb(cue + 1)) {
      boolean declines = words.lower(cue).startsWith("declin");
      if (words.is(cue + 2, WordClass.COMMENT)
          || declines && !words.is(cue + 2, WordClass.COMPLY)) {
        return Finding.no("declines-comment", cue);
      }
      return withSubject("refuses", Firmness.PLEDGE, cue, cue + 2, true);
    }
    if (words.tag(cue) == Tag.VERB && reading.dropsUndertaking(cue)) {
      boolean bareGerund = words.lower(cue).endsWith("ing") && words.tag(cue - 1) != Tag.AUX;
      return bareGerund
          ? Finding.no("drops-as-a-thought", cue)
          : withSubject("drops", Firmness.PLEDGE, cue, cue, true);
    }
    if (words.is(cue, WordClass.READY) && isCopula(reading.phrases.groupStart(cue), cue)) {
      return ready(cue);
    }
    if (words.isLower(cue, "deny", "denies", "denied") && objectIsPact(cue)) {
      return withSubject("denies-pact", Firmness.PLEDGE, cue, cue + 1, true);
    }
    if (words.isLower(cue, "commits", "commit", "committed") && hasObjectToVerb(cue)) {
      Finding bound = bound(cue);
      if (bound != null) {
        return bound;
      }
    }
    if (words.is(cue, WordClass.VOW)) {
      return vow(cue);
    }
    if (words.is(cue, WordClass.AGREE)) {
      return agree(cue);
    }
    if (words.isLower(cue, "mean", "means") && reading.isToVerb(cue + 1)) {
      return withSubject("plan", Firmness.PLAN, cue, cue + 2, false);
    }
    if (words.isLower(cue, "want", "wants") && hasLimitYear(cue)) {
      return withSubject("wants-by", Firmness.TARGET, cue, cue + 1, false);
    }
    if (words.isLower(cue, "bind", "binds", "obliges") && hasObjectToVerb(cue)) {
      return bound(cue);
    }
    if (words.is(cue, WordClass.RESTATE)
        && words.isLower(cue + 1, "that")
        && willFollows(cue + 1)) {
      return restates(cue);
    }
    if (words.isLower(cue, "aimed") && words.isLower(cue + 1, "at")) {
      return aimedAt(cue);
    }
    if (words.is(cue, WordClass.ANNOUNCE) && announcesMeasure(cue)) {
      return withSubject("announces-measure", Firmness.PLAN, cue, cue, false);
    }
    return words.is(cue, WordClass.PLAN) ? plan(cue) : null;
  }

  /** {@code The accord was aimed at cutting ...}: what its parties undertook. */
  private @Nullable Finding aimedAt(int cue) {
    NounPhrase subject = reading.phrases.subjectOf(cue);
    boolean binds =
        reading.kindOf(subject) == Kind.INSTRUMENT
            || subject != null && words.is(subject.head(), WordClass.PACT);
    boolean deed = words.lower(cue + 2).endsWith("ing");
    boolean main = words.tag(cue - 1) == Tag.AUX || words.tag(cue - 1) == Tag.ADV;
    return binds && deed && main
        ? reading.taken("pact-aims", Firmness.AGREEMENT, cue, subject, cue + 2)
        : null;
  }

  /** {@code announced new rules that would ...}, {@code unveiled a package aimed at ...}. */
  private boolean announcesMeasure(int cue) {
    boolean announces =
        words.isLower(
            cue,
            "announced",
            "announces",
            "unveiled",
            "unveils",
            "outlined",
            "proposed",
            "proposes",
            "announcing",
            "unveiling");
    for (int i = cue + 1; announces && i < Math.min(words.size(), cue + 9); i++) {
      if (words.is(i, WordClass.MEASURE)) {
        boolean binding =
            words.isLower(i + 1, "to") && reading.isToVerb(i + 1)
                || words.isLower(i + 1, "aimed", "designed", "intended", "meant")
                || words.isLower(i + 1, "that", "which") && words.is(i + 2, WordClass.MODAL);
        if (binding) {
          return true;
        }
      }
      if (words.tag(i) == Tag.PUNCT && !words.isLower(i, ",")) {
        return false;
      }
    }
    return false;
  }

  private boolean isCopula(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isLower(i, "is", "are", "was", "were", "be", "been", "am", "'re", "'m", "'s")
          || words.isLower(i, "getting", "remains", "remain")) {
        return true;
      }
    }
    return words.isLower(to - 1, "getting", "remains", "remain", "remained", "stands", "stood");
  }

  private boolean objectIsPact(int cue) {
    for (int i = cue + 1; i < Math.min(words.size(), cue + 6); i++) {
      if (words.is(i, WordClass.PACT)) {
        return true;
      }
    }
    return false;
  }

  /** {@code by 2030} after the verb: a wish with a year is a target. */
  private boolean hasLimitYear(int cue) {
    for (int i = cue + 1; i + 1 < words.size(); i++) {
      boolean year = words.tag(i + 1) == Tag.NUM && words.text(i + 1).length() == 4;
      if (words.isLower(i, "by", "before", "until") && year) {
        return true;
      }
    }
    return false;
  }

  /** {@code X reaffirmed that Y will ...}: Y where it is someone, else X. */
  private Finding restates(int cue) {
    NounPhrase inner = reading.phrases.startingAt(cue + 2, words.size());
    boolean someone = reading.kindOf(inner) == Kind.AGENT || reading.kindOf(inner) == Kind.PRONOUN;
    NounPhrase outer = reading.phrases.subjectOf(cue);
    if (someone && reading.kindOf(outer) == Kind.INSTRUMENT) {
      return reading.taken("restates", Firmness.PLEDGE, cue, inner, cue + 2);
    }
    return withSubject("restates", Firmness.PLEDGE, cue, cue + 2, false);
  }

  private boolean hasObjectToVerb(int cue) {
    NounPhrase object = reading.phrases.startingAt(cue + 1, Math.min(words.size(), cue + 9));
    return object != null && reading.isToVerb(object.to());
  }

  /** {@code the pact binds Norland and Sudria to cut}: who is bound undertakes. */
  private @Nullable Finding bound(int cue) {
    NounPhrase object = reading.phrases.startingAt(cue + 1, Math.min(words.size(), cue + 9));
    NounPhrase subject = reading.phrases.subjectOf(cue);
    Kind kind = reading.kindOf(subject);
    boolean law =
        kind == Kind.INSTRUMENT || kind == Kind.THING && !words.lower(cue).startsWith("commit");
    if (object == null || !law) {
      return null;
    }
    return reading.taken("binds", Firmness.AGREEMENT, cue, object, object.to() + 1);
  }

  private Finding vow(int cue) {
    int next = reading.skipAdverbs(cue + 1);
    boolean commit = words.lower(cue).startsWith("commit");
    if (commit && !hasTo(cue, 6) || words.is(next, WordClass.CRIME)) {
      return Finding.no("committed-a-deed", cue);
    }
    boolean empty = words.tag(next) == Tag.PUNCT && !words.isLower(next, ":", ",", "\u201c", "\"");
    if (empty || next >= words.size() || words.isLower(next, "you", "me")) {
      return Finding.no("vow-without-object", cue);
    }
    if (words.isLower(cue, "undertook", "undertaken") && !toVerbWithin(next)
        || words.isLower(cue, "guaranteed")
            && !reading.isToVerb(next)
            && !words.isLower(next, "that")) {
      return Finding.no("done-already", cue);
    }
    if (words.isLower(next, "that") && !hasModal(next + 1)) {
      return Finding.no("vouches-for-fact", cue);
    }
    int verb = reading.isToVerb(next) ? next + 1 : next;
    return withSubject("vow", Firmness.PLEDGE, cue, verb, false);
  }

  /** {@code agreed with Sudria that}, {@code agreed in May to}. */
  private boolean thatClause(int from) {
    for (int i = from; i < Math.min(words.size(), from + 7); i++) {
      if (words.isLower(i, "that") && willFollows(i) || reading.isToVerb(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean willFollows(int from) {
    for (int i = from; i < Math.min(words.size(), from + 8); i++) {
      if (words.isLower(i, "will", "would", "'ll")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasModal(int from) {
    for (int i = from; i < Math.min(words.size(), from + 30); i++) {
      if (words.is(i, WordClass.MODAL) || words.tag(i) == Tag.VERB && reading.isToVerb(i + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean toVerbWithin(int from) {
    for (int i = from; i < from + 4; i++) {
      if (reading.isToVerb(i)) {
        return true;
      }
    }
    return false;
  }

  private Finding agree(int cue) {
    int next = reading.skipAdverbs(cue + 1);
    if (reading.isToVerb(next)) {
      return withSubject("agree", Firmness.AGREEMENT, cue, next + 1, false);
    }
    if (words.isLower(next, "on", "upon", "to")) {
      return withSubject("agree-on", Firmness.AGREEMENT, cue, next + 1, false);
    }
    if (words.isLower(next, "that") && willFollows(next + 1)
        || words.isLower(next, "with", "at", "in") && thatClause(next)) {
      return withSubject("agree-that", Firmness.AGREEMENT, cue, next + 1, false);
    }
    return Finding.no("agree-opinion", cue);
  }

  private @Nullable Finding plan(int cue) {
    int next = reading.skipAdverbs(cue + 1);
    boolean gerund = words.tag(next) == Tag.VERB && words.lower(next).endsWith("ing");
    boolean decided = words.isLower(cue, "decided", "resolved");
    if (decided && !words.isLower(cue - 1, "has", "have", "'ve", "also")) {
      return Finding.no("decided-once", cue);
    }
    boolean merely =
        words.isLower(cue, "seeking", "aiming", "striving", "readying", "offering")
            && words.tag(cue - 1) != Tag.AUX
            && words.tag(cue - 1) != Tag.ADV;
    if (merely) {
      return Finding.no("aim-in-passing", cue);
    }
    if (reading.isToVerb(next)) {
      return withSubject("plan", Firmness.PLAN, cue, next + 1, false);
    }
    boolean proposes = words.isLower(cue, "propose", "proposes", "proposed", "plan", "plans");
    if (gerund && proposes) {
      return withSubject("plan", Firmness.PLAN, cue, next, false);
    }
    boolean plans = words.isLower(cue, "plans", "plan") && words.tag(next) == Tag.DET;
    if (plans) {
      return withSubject("plan-of-object", Firmness.PLAN, cue, next, false);
    }
    if (words.isLower(cue, "seeking", "seeks", "readying", "preparing", "proposing", "planning")
        && (words.lower(cue - 1).equals("is")
            || words.lower(cue - 1).equals("are")
            || words.tag(cue - 1) == Tag.ADV)
        && isObject(next)) {
      return withSubject("plan-of-object", Firmness.PLAN, cue, cue, false);
    }
    return null;
  }

  private boolean isObject(int i) {
    return switch (words.tag(i)) {
      case DET, NUM, SYM, ADJ -> true;
      case NOUN -> !words.isLower(i, "asylum", "help");
      default -> false;
    };
  }

  private @Nullable Finding ready(int cue) {
    int next = cue + 1;
    boolean firm = words.isLower(cue, "committed", "determined", "resolved");
    if (words.isLower(cue, "committed") && words.isLower(next, "to")) {
      return withSubject("ready", Firmness.PLEDGE, cue, next + 1, false);
    }
    if (!reading.isToVerb(next)) {
      return null;
    }
    if (words.isLower(cue, "set", "poised")) {
      NounPhrase subject = reading.phrases.subjectOf(cue);
      return reading.isDiary(next + 1)
          ? new Finding(Verdict.SCHEDULE, "diary", Firmness.PLAN, cue, subject, next + 1, false)
          : Finding.no("set-to-happen", cue);
    }
    boolean weak = words.isLower(cue, "ready", "willing", "prepared");
    boolean getting = words.isLower(cue - 1, "getting");
    if (weak && !getting) {
      NounPhrase subject = reading.phrases.subjectOf(cue);
      int clause = subject == null ? cue : subject.from();
      boolean said = reading.speech.of(clause, cue).kind() == Report.Kind.SAYS;
      if (!said && reading.kindOf(subject) != Kind.SELF) {
        return Finding.no("merely-willing", cue);
      }
    }
    return withSubject("ready", firm ? Firmness.PLEDGE : Firmness.PLAN, cue, next + 1, false);
  }

  private Finding withSubject(String rule, Firmness firmness, int cue, int verb, boolean drops) {
    boolean getting = words.isLower(cue - 1, "getting");
    NounPhrase subject = reading.phrases.subjectOf(getting ? cue - 1 : cue);
    if (subject == null && words.lower(cue).endsWith("ing")) {
      subject = mainSubject(cue);
    }
    Kind kind = reading.kindOf(subject);
    int clause = subject == null ? cue : subject.from();
    if (reading.hypothetical(clause, cue)) {
      return Finding.no("hypothetical", cue);
    }
    int group = reading.phrases.groupStart(cue);
    if (words.isLower(cue - 1, "to") || words.isLower(group - 1, "to")) {
      return infinitive(rule, firmness, cue, verb, drops);
    }
    boolean onlySomeoneCan =
        rule.startsWith("agree")
            || rule.equals("vow") && !words.lower(cue).startsWith("promis")
            || drops;
    boolean nobody = kind == Kind.THING && !(onlySomeoneCan && isConcrete(subject));
    if (nobody || kind == Kind.OBSERVER) {
      return Finding.no("thing-" + rule, cue);
    }
    if (kind == Kind.NONE && !words.lower(cue).endsWith("ing")) {
      return Finding.no("no-subject", cue);
    }
    if (kind == Kind.INSTRUMENT && words.lower(cue).startsWith("threaten")) {
      return Finding.no("thing-threatens", cue);
    }
    if (kind == Kind.INSTRUMENT && drops) {
      return Finding.no("thing-drops", cue);
    }
    Report report = reading.speech.of(clause, cue);
    if (report.kind() == Report.Kind.THINKS || report.kind() == Report.Kind.DEMANDS) {
      return Finding.no("others-expect", cue);
    }
    if (reading.hedged(group, cue) || reading.phrases.negated(cue)) {
      return Finding.no("negated", cue);
    }
    if (drops) {
      return new Finding(Verdict.WITHDRAWAL, rule, firmness, cue, subject, verb, kind == Kind.SELF);
    }
    if (verb < words.size()
        && words.is(verb, WordClass.STATIVE)
        && kind == Kind.PRONOUN
        && rule.equals("ready")) {
      return Finding.no("state-or-outcome", cue);
    }
    return reading.taken(rule, firmness, cue, subject, verb);
  }

  /** A noun rather than this, that or which; pledging and agreeing is done by someone. */
  private boolean isConcrete(@Nullable NounPhrase subject) {
    return subject != null
        && words.tag(subject.head()) == Tag.NOUN
        && words.lower(subject.head()).endsWith("s");
  }

  /** {@code ..., vowing to}: the subject is that of the nearest finite verb before. */
  private @Nullable NounPhrase mainSubject(int cue) {
    for (int i = cue - 1; i > 0; i--) {
      if (words.tag(i) == Tag.VERB && !words.lower(i).endsWith("ing")) {
        NounPhrase subject = reading.phrases.subjectOf(i);
        if (subject != null) {
          return subject;
        }
      }
    }
    return null;
  }

  /** {@code ... to pledge}: whose doing depends on the verb above. */
  private Finding infinitive(String rule, Firmness firmness, int cue, int verb, boolean drops) {
    for (int i = cue - 2; i >= Math.max(0, cue - 10); i--) {
      if (words.is(i, WordClass.DEMAND) || words.is(i, WordClass.ATTITUDE)) {
        return Finding.no("asked-of-another", cue);
      }
      if (words.tag(i) == Tag.VERB) {
        NounPhrase subject = reading.phrases.subjectOf(i);
        Kind kind = reading.kindOf(subject);
        if (words.is(i, WordClass.REFUSE)) {
          return Finding.no("negated", cue);
        }
        if (kind != Kind.AGENT && kind != Kind.PRONOUN || reading.phrases.negated(i)) {
          return Finding.no("infinitive", cue);
        }
        return drops
            ? new Finding(Verdict.WITHDRAWAL, rule, firmness, cue, subject, verb, false)
            : reading.taken(rule, firmness, cue, subject, verb);
      }
    }
    return Finding.no("infinitive", cue);
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
    return words.tag(cue + 1) == Tag.SYM || words.tag(cue + 1) == Tag.NUM;
  }
}
