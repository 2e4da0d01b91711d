package org.communique.commitments;

import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.Subjects.Kind;
import org.jspecify.annotations.Nullable;

/** Verbs that bind by being said, verbs of intention, and verbs that take back. */
final class VerbRules {

  /** How far behind its verb the agent of a passive may stand, in words. */
  private static final int BY_WORDS = 9;

  private final Reading reading;
  private final Words words;
  private final Binding binding;
  private final PublicRules publicRules;

  VerbRules(Reading reading) {
    this.reading = reading;
    binding = new Binding(reading);
    publicRules = new PublicRules(reading, binding);
    words = reading.words;
  }

  @Nullable Finding judge(int cue) {
    boolean adjective = words.is(cue, WordClass.READY) || words.isLower(cue, "bound");
    if (!adjective && !isVerb(cue)) {
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
            || words.isLower(cue, "binds", "obliges", "commits")
                && publicRules.hasObjectToVerb(cue);
    if (plansSomething && words.tag(cue) == Tag.NOUN && !isNounPlace(cue)) {
      return true;
    }
    return binds
        && words.tag(cue) == Tag.NOUN
        && !isNounPlace(cue)
        && (reading.isToVerb(reading.skipAdverbs(cue + 1))
            || words.isLower(reading.skipAdverbs(cue + 1), "that")
            || words.tag(cue + 1) == Tag.VERB && words.lower(cue + 1).endsWith("ing"));
  }

  private boolean isNounPlace(int cue) {
    boolean ofKind = words.tag(cue - 1) == Tag.NOUN && words.tag(cue - 2) == Tag.DET;
    return ofKind
            && words.tag(cue - 1) == Tag.NOUN
            && words.is(cue, WordClass.UNDERTAKING)
            && !words.lower(cue).endsWith("s")
        || words.tag(cue - 1) == Tag.DET && !words.isLower(cue - 1, "all", "both", "that", "this")
        || words.is(cue - 1, WordClass.KEEP) && words.tag(cue - 1) == Tag.VERB
        || words.isLower(cue - 1, "'s", "'", "its", "their", "his", "her", "our", "no", "any");
  }

  private @Nullable Finding byClass(int cue) {
    if (words.is(cue, WordClass.REFUSE) && reading.isToVerb(cue + 1)) {
      boolean declines = words.lower(cue).startsWith("declin");
      if (words.is(cue + 2, WordClass.COMMENT)
          || declines && !words.is(cue + 2, WordClass.COMPLY)
          || isIdle(cue + 2) && !namesUndertaking(cue + 2)) {
        return Finding.no("declines-comment", cue);
      }
      return binding.withSubject("refuses", Firmness.PLEDGE, cue, cue + 2, true);
    }
    if (words.tag(cue) == Tag.VERB && reading.dropsUndertaking(cue)) {
      boolean bareGerund = words.lower(cue).endsWith("ing") && words.tag(cue - 1) != Tag.AUX;
      return bareGerund
          ? Finding.no("drops-as-a-thought", cue)
          : binding.withSubject("drops", Firmness.PLEDGE, cue, cue, true);
    }
    if (words.is(cue, WordClass.READY) && isCopula(reading.phrases.groupStart(cue), cue)) {
      return ready(cue);
    }
    if (words.isLower(cue, "deny", "denies", "denied") && objectIsPact(cue)) {
      return binding.withSubject("denies-pact", Firmness.PLEDGE, cue, cue + 1, true);
    }
    if (words.isLower(cue, "commits", "commit", "committed") && publicRules.hasObjectToVerb(cue)) {
      Finding bound = publicRules.bound(cue);
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
    Finding stated = publicRules.judge(cue);
    if (stated != null) {
      return stated;
    }
    return words.is(cue, WordClass.PLAN) ? plan(cue) : null;
  }

  /** Refusing to praise or to recognise takes nothing back. */
  private boolean isIdle(int verb) {
    long idle =
        Lexicon.bits(WordClass.SAY, WordClass.ATTITUDE, WordClass.REGARD, WordClass.STATIVE);
    return words.isAny(verb, idle)
        || words.isLower(verb, "take", "criticize", "criticise", "recognize", "recognise", "offer")
        || words.isLower(verb, "give", "defend", "write", "condemn", "open", "leave", "handle");
  }

  private boolean namesUndertaking(int verb) {
    long bound =
        Lexicon.bits(WordClass.PACT, WordClass.UNDERTAKING, WordClass.INTENT, WordClass.TIE);
    for (int i = verb + 1; i < Math.min(words.size(), verb + 7); i++) {
      if (words.isAny(i, bound)) {
        return true;
      }
      if (words.tag(i) == Tag.PUNCT) {
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

  private Finding vow(int cue) {
    int next = reading.skipAdverbs(cue + 1);
    boolean commit = words.lower(cue).startsWith("commit");
    if (commit && !hasTo(cue, 6) || words.is(next, WordClass.CRIME)) {
      return Finding.no("committed-a-deed", cue);
    }
    boolean gap = words.is(next, WordClass.MODAL) || words.isLower(cue - 1, "more", "less", "most");
    if (gap) {
      return Finding.no("vow-without-object", cue);
    }
    boolean empty = words.tag(next) == Tag.PUNCT && !words.isLower(next, ":", ",", "\u201c", "\"");
    if (empty || next >= words.size() || words.isLower(next, "you", "me")) {
      return Finding.no("vow-without-object", cue);
    }
    if (words.isLower(cue, "undertook", "undertaken") && !toVerbWithin(next)
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

  /** Where what is vowed begins: behind "to", behind "themselves to"; "up to ten" stays whole. */
  private int vowed(int next) {
    if (reading.isToVerb(next)) {
      return next + 1;
    }
    boolean self = words.isLower(next, "themselves", "itself", "himself", "herself");
    if (self && words.isLower(next + 1, "to")) {
      return next + 2;
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
    for (int i = cue + 1; i < Math.min(words.size(), cue + BY_WORDS); i++) {
      NounPhrase agent =
          words.isLower(i, "by") ? reading.phrases.listFrom(i + 1, words.size()) : null;
      if (reading.kindOf(agent) == Kind.AGENT) {
        return reading.taken("vow-by", Firmness.PLEDGE, cue, agent, cue);
      }
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
    return i > from && words.is(i, WordClass.DIARYNOUN);
  }

  /** {@code rules it agreed to nine years ago}: what was agreed stands before. */
  private boolean saysWhen(int from) {
    for (int i = from; i < from + 4; i++) {
      if (words.isLower(i, "ago")) {
        return true;
      }
    }
    return false;
  }

  /** {@code agreed with Sudria that}, {@code agreed in May to}. */
  private boolean thatClause(int from) {
    for (int i = from; i < Math.min(words.size(), from + 7); i++) {
      if (words.isLower(i, "that") && publicRules.willFollows(i) || reading.isToVerb(i)) {
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
      return binding.withSubject("agree", Firmness.AGREEMENT, cue, next + 1, false);
    }
    int behind = behindCircumstance(next);
    if (behind > 0) {
      return binding.withSubject("agree", Firmness.AGREEMENT, cue, behind + 1, false);
    }
    if (saysWhen(next + 1) || words.isLower(next, "to") && words.isLower(next + 1, "by")) {
      return Finding.no("agree-opinion", cue);
    }
    if (words.isLower(next, "on", "upon", "to")) {
      return binding.withSubject("agree-on", Firmness.AGREEMENT, cue, next + 1, false);
    }
    if (words.isLower(next, "that") && publicRules.willFollows(next + 1)
        || words.isLower(next, "with", "at", "in") && thatClause(next)) {
      return binding.withSubject("agree-that", Firmness.AGREEMENT, cue, next + 1, false);
    }
    return Finding.no("agree-opinion", cue);
  }

  /** The "to" of {@code agreed on Monday to}, {@code agreed in Oslund to}; 0 when none follows. */
  private int behindCircumstance(int next) {
    boolean when = words.is(next + 1, WordClass.WEEKDAY) || words.isLower(next + 1, "behalf");
    boolean circumstance = words.isLower(next, "at", "in") || words.isLower(next, "on") && when;
    for (int i = next + 1; circumstance && i < next + 7; i++) {
      if (words.tag(i) == Tag.PUNCT) {
        return 0;
      }
      if (reading.isToVerb(i)) {
        return i;
      }
    }
    return 0;
  }

  private @Nullable Finding plan(int cue) {
    int next = reading.skipAdverbs(cue + 1);
    boolean gerund = words.tag(next) == Tag.VERB && words.lower(next).endsWith("ing");
    boolean decided = words.isLower(cue, "decided", "resolved");
    if (decided && !words.isLower(cue - 1, "has", "have", "'ve", "also")) {
      return Finding.no("decided-once", cue);
    }
    boolean passive =
        words.isLower(cue, "intended", "aimed", "proposed", "planned")
            && words.isLower(cue - 1, "is", "are", "was", "were", "been", "be");
    if (passive) {
      return Finding.no("meant-for-something", cue);
    }
    if (words.isLower(cue - 1, "had") && words.isLower(cue, "planned", "intended", "aimed")) {
      return Finding.no("planned-once", cue);
    }
    boolean merely =
        words.isLower(cue, "seeking", "aiming", "striving", "readying", "offering")
            && words.tag(cue - 1) != Tag.AUX
            && words.tag(cue - 1) != Tag.ADV;
    if (merely) {
      return Finding.no("aim-in-passing", cue);
    }
    if (reading.isToVerb(next)) {
      return binding.withSubject("plan", Firmness.PLAN, cue, next + 1, false);
    }
    boolean proposes = words.isLower(cue, "propose", "proposes", "proposed", "plan", "plans");
    if (gerund && proposes) {
      return binding.withSubject("plan", Firmness.PLAN, cue, next, false);
    }
    boolean plans = words.isLower(cue, "plans", "plan") && words.tag(next) == Tag.DET;
    if (plans) {
      return binding.withSubject("plan-of-object", Firmness.PLAN, cue, next, false);
    }
    if (words.isLower(cue, "seeking", "seeks", "readying", "preparing", "proposing", "planning")
        && (words.lower(cue - 1).equals("is")
            || words.lower(cue - 1).equals("are")
            || words.tag(cue - 1) == Tag.ADV)
        && isObject(next)) {
      return binding.withSubject("plan-of-object", Firmness.PLAN, cue, cue, false);
    }
    return null;
  }

  private boolean isObject(int i) {
    long wished = Lexicon.bits(WordClass.TIE, WordClass.DIARYNOUN);
    for (int k = i; k < i + 5; k++) {
      boolean wish =
          words.isAny(k, wished)
              || words.isLower(
                  k,
                  "help",
                  "answers",
                  "comment",
                  "approval",
                  "permission",
                  "damages",
                  "clarity",
                  "information",
                  "advice",
                  "compensation",
                  "revenge",
                  "justice",
                  "relief");
      if (wish) {
        return false;
      }
    }
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
      return binding.withSubject("ready", Firmness.PLEDGE, cue, next + 1, false);
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
    return binding.withSubject(
        "ready", firm ? Firmness.PLEDGE : Firmness.PLAN, cue, next + 1, false);
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
