package org.communique.commitments.rules;

import org.communique.commitments.Firmness;
import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.grammar.Subjects.Kind;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.QuoteMarks;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** Verbs that bind by being said, verbs of intention, and verbs that take back. */
final class VerbRules {

  /** Classes of every verb that could bind someone or free him. */
  private static final long CUES =
      Lexicon.bits(
          WordClass.VOW,
          WordClass.AGREE,
          WordClass.PLAN,
          WordClass.ANNOUNCE,
          WordClass.RESTATE,
          WordClass.READY,
          WordClass.DROP,
          WordClass.REFUSE);

  /** Lists of the verbs that do so and belong to no such class. */
  private static final long OTHER_CUES =
      Lexicon.bits(
          WordList.VERB_CUE,
          WordList.OFFER,
          WordList.RETREAT,
          WordList.STAND_BY,
          WordList.STICK_TO,
          WordList.HOLD_TO);

  /** A change of mind, which says less than a promise in the same sentence. */
  static final String TURNS_ROUND = "turns-round";

  /** How far before a refusal those may be named with whom someone refuses, in words. */
  private static final int JOIN_WORDS = 20;

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
    if (!words.isAny(cue, CUES) && !words.isOnAny(cue, OTHER_CUES)) {
      return null;
    }
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
    if (words.isLower(cue, "reversed") && words.isLower(cue + 1, "course")) {
      return true;
    }
    boolean many = words.isCapitalised(cue - 1) && words.lower(cue - 1).endsWith("s");
    if (many && words.isLower(cue, "promise", "pledge", "vow") && words.tag(cue + 1) == Tag.NOUN) {
      return true;
    }
    boolean binds = words.isAny(cue, Lexicon.bits(WordClass.VOW, WordClass.AGREE, WordClass.PLAN));
    boolean plansSomething =
        words.isLower(cue, "plans") && words.isLower(cue + 1, "a", "an", "the", "on")
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

  private boolean turnsRound(int cue) {
    return words.lower(cue).startsWith("relent")
        || words.isLower(cue + 1, "course", "itself", "himself", "herself");
  }

  private boolean isNounPlace(int cue) {
    boolean ofKind =
        words.tag(cue - 1) == Tag.NOUN
            && (words.tag(cue - 2) == Tag.DET
                || words.isLower(cue - 2, "his", "her", "its", "their", "our"));
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
      int deed = reading.skipAdverbs(cue + 2);
      boolean declines = words.lower(cue).startsWith("declin");
      boolean mute = words.is(deed, WordClass.COMMENT) && (declines || !isWithheld(deed));
      boolean idle = isIdle(deed) && (declines || !isWithheld(deed));
      if (mute
          || declines && !words.is(deed, WordClass.COMPLY) && !isActive(deed)
          || idle && !namesUndertaking(deed)) {
        return Finding.no("declines-comment", cue);
      }
      NounPhrase refuser = reading.phrases.subjectOf(cue);
      boolean whenever = refuser != null && words.isLower(refuser.from() - 1, "when", "whenever");
      if (whenever && words.isLower(cue, "refuses", "refuse", "declines")) {
        return Finding.no("hypothetical", cue);
      }
      return binding.withSubject("refuses", Firmness.PLEDGE, cue, cue + 2, true);
    }
    if (isVerb(cue) && reading.dropsUndertaking(cue)) {
      if (binding.votesDown(cue)) {
        return Finding.no("voted-down", cue);
      }
      boolean adds =
          words.isLower(cue, "rejecting") && (words.isLower(cue - 1, ",") || isJoined(cue));
      boolean bareGerund =
          words.lower(cue).endsWith("ing") && words.tag(cue - 1) != Tag.AUX && !adds;
      return bareGerund && !binding.isMeans(cue)
          ? Finding.no("drops-as-a-thought", cue)
          : binding.withSubject(
              turnsRound(cue) ? TURNS_ROUND : "drops", Firmness.PLEDGE, cue, cue, true);
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
      return new VowRules(reading, binding).judge(cue);
    }
    if (words.is(cue, WordClass.AGREE)) {
      return new AgreeRules(reading, binding, publicRules).judge(cue);
    }
    Finding offered = new OfferRules(reading, binding).judge(cue);
    if (offered != null) {
      return offered;
    }
    Finding stated = publicRules.judge(cue);
    if (stated != null) {
      return stated;
    }
    return words.is(cue, WordClass.PLAN) ? new PlanRules(reading, binding).judge(cue) : null;
  }

  /** Refusing to praise or to recognise takes nothing back. */
  private boolean isIdle(int verb) {
    long idle =
        Lexicon.bits(WordClass.SAY, WordClass.ATTITUDE, WordClass.REGARD, WordClass.STATIVE);
    return words.isAny(verb, idle)
        || words.isLower(verb, "take", "criticize", "criticise", "recognize", "recognise", "offer")
        || words.isLower(
            verb, "contemplate", "engage", "threaten", "attack", "go", "design", "rent")
        || words.isLower(verb, "give", "defend", "write", "condemn", "open", "leave", "handle");
  }

  /** What someone who refuses it was asked to do; "refused to say" is none. */
  private boolean isWithheld(int verb) {
    return words.isLower(verb, "budge", "provide", "accept", "testify")
        || words.isLower(verb, "recognise", "recognize", "give", "offer")
        || words.isLower(verb, "do") && words.isLower(verb + 1, "so", "the", "it", "this", "that");
  }

  private boolean isActive(int verb) {
    return words.is(verb, WordList.DEED)
        || words.isLower(verb, "repeal", "enact", "pass", "allow", "raise", "hold", "certify");
  }

  private boolean namesUndertaking(int verb) {
    boolean takesUp =
        words.isLower(verb, "consider", "take", "debate", "hear", "discuss")
            && !words.isLower(verb + 1, "whether", "if", "how");
    long bound =
        Lexicon.bits(WordClass.PACT, WordClass.UNDERTAKING, WordClass.INTENT, WordClass.TIE)
            | (takesUp ? Lexicon.bits(WordClass.INSTRUMENT) : 0);
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

  /** {@code Joined two others in rejecting it}. */
  private boolean isJoined(int cue) {
    boolean joined = false;
    for (int i = Math.max(0, cue - JOIN_WORDS); words.isLower(cue - 1, "in") && i < cue; i++) {
      joined |= words.isLower(i, "joined", "joins", "join", "joining");
    }
    return joined;
  }

  private boolean isCopula(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isLower(i, "is", "are", "was", "were", "be", "been", "am", "'re", "'m", "'s")
          || words.isLower(i, "getting", "remains", "remain")) {
        return true;
      }
    }
    int link = to - 1;
    while (words.tag(link) == Tag.ADV || words.quoteMark(link) != QuoteMarks.NONE) {
      link--;
    }
    boolean within = link < to - 1 && words.isLower(link, "is", "are", "was", "were", "'s", "'re");
    return within
        || words.isLower(
            link, "getting", "remains", "remain", "remained", "stands", "stood", "stays", "stay");
  }

  private boolean objectIsPact(int cue) {
    for (int i = cue + 1; i < Math.min(words.size(), cue + 6); i++) {
      if (words.is(i, WordClass.PACT)) {
        return true;
      }
    }
    return false;
  }

  /** Committed to doing something, to a figure or to a pact; not "to the rule of law". */
  private boolean namesDeed(int to) {
    boolean deed = reading.isToVerb(to) || words.lower(reading.skipAdverbs(to + 1)).endsWith("ing");
    for (int i = to + 1; !deed && i < Math.min(words.size(), to + 8); i++) {
      deed = words.isAny(i, Lexicon.UNDERTAKINGS) || words.tag(i) == Tag.NUM;
    }
    return deed || words.hasYear(to);
  }

  private @Nullable Finding ready(int cue) {
    int next = reading.skipAdverbs(cue + 1);
    boolean firm = words.isLower(cue, "committed", "determined", "resolved");
    if (words.isLower(cue, "committed") && words.isLower(next, "to")) {
      if (!namesDeed(next)) {
        return Finding.no("attitude", cue);
      }
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
}
