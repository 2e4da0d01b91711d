package org.communique.commitments.rules;

import org.communique.commitments.Firmness;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.grammar.Subjects.Kind;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** {@code will}, {@code shall} and reported {@code would}. */
final class ModalRules {

  /** How far before a clause someone may say how he feels of it, in words. */
  private static final int FEELING_WORDS = 9;

  private final Reading reading;
  private final Words words;
  private final Narration narration;
  private final PassiveRules passives;
  private final ActiveRules actives;

  ModalRules(Reading reading) {
    this.reading = reading;
    words = reading.words;
    narration = new Narration(reading);
    passives = new PassiveRules(reading, narration);
    actives = new ActiveRules(reading, narration);
  }

  @Nullable Finding judge(int cue) {
    boolean past = words.isLower(cue, "was", "were") && isUnderPact(words.size());
    if ((past || words.isLower(cue, "is", "are")) && words.isLower(cue + 1, "to")) {
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
    int modal = words.isLower(cue + 1, "neither") ? cue + 1 : cue;
    int verb = verbAfter(going ? cue + 1 : modal);
    boolean had = words.isLower(cue, "'d") && isParticiple(verb);
    if (had || !isVerbPlace(verb) || words.isLower(verb, "have", "'ve") && !isDelivery(verb)) {
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
    if (kind == Kind.AGENT && report.kind() == Report.Kind.NONE && isUnderPact(cue)) {
      Finding bound = underPact(cue, verb, subject);
      if (bound != null) {
        return bound;
      }
    }
    if (would && !isReported(clause, cue, report, kind) && !isRefusal(verb, kind)) {
      return Finding.no("conditional-would", cue);
    }
    if (words.isLower(verb, "be") && passives.isPassive(verb)) {
      return passives.judge(cue, verb, subject, kind, report);
    }
    return actives.judge(cue, verb, subject, kind, report);
  }

  /** {@code Under the deal Norland will open two ports}: what it undertook. */
  private @Nullable Finding underPact(int cue, int verb, @Nullable NounPhrase subject) {
    boolean act = words.tag(verb) == Tag.VERB && !words.is(verb, WordClass.STATIVE);
    boolean passive = words.isLower(verb, "be") || reading.phrases.negated(verb);
    boolean named = subject != null && subject.from() > 0 && words.isCapitalised(subject.from());
    boolean anyone = narration.isAnyone(subject) && !named || narration.singlesOut(subject, cue);
    return act && !passive && !anyone && !reading.speech.quoted(cue)
        ? reading.taken("under-pact", Firmness.AGREEMENT, cue, subject, verb)
        : null;
  }

  /** {@code Under the accord ...}, before word {@code limit}. */
  private boolean isUnderPact(int limit) {
    for (int i = 0; i < limit; i++) {
      if (words.isLower(i, "under")) {
        for (int k = i + 1; k < i + 6; k++) {
          if (words.isAny(k, Lexicon.bits(WordClass.PACT, WordClass.INSTRUMENT))
              || words.isLower(k, "terms")) {
            return true;
          }
        }
      }
    }
    return false;
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
    boolean act = words.is(verb, WordList.ACT) && !words.isCapitalised(verb);
    boolean untagged = tag == Tag.INTJ || act || isUntaggedVerb(verb);
    return tag == Tag.VERB || tag == Tag.AUX || plain || mistaken || untagged;
  }

  /** {@code Will have ten depots open by May}: by then it will be done. */
  private boolean isDelivery(int have) {
    Tag next = words.tag(have + 1);
    boolean object =
        next == Tag.DET
            || next == Tag.NUM && words.text(have + 1).length() != 4
            || words.isLower(have + 1, "one");
    for (int i = have + 2; object && i < Math.min(words.size(), have + 12); i++) {
      boolean date =
          words.is(i + 1, WordClass.WEEKDAY)
              || words.tag(i + 1) == Tag.NUM
              || words.isLower(i + 1, "the", "then", "early", "late", "mid");
      if (words.isLower(i, "by") && date) {
        return true;
      }
    }
    return false;
  }

  /** {@code He'd turned}: had, not would. */
  private boolean isParticiple(int verb) {
    boolean regular = words.lower(verb).endsWith("ed") && words.lower(verb).length() > 4;
    return regular && !words.lower(verb).endsWith("eed") || words.is(verb, WordList.PARTICIPLE);
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
    int bare = words.isLower(modal + 1, "not", "n't") ? modal + 2 : modal + 1;
    if (bare < verb && isUntaggedVerb(bare)) {
      return bare;
    }
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
    Tag behind = words.tag(next + 1);
    boolean governs = behind == Tag.DET || behind == Tag.PROPN || behind == Tag.PRON;
    boolean progressive =
        words.isLower(verb, "be")
            && (words.tag(next) == Tag.VERB || words.tag(next) == Tag.ADJ && governs)
            && words.lower(next).endsWith("ing");
    return progressive ? next : verb;
  }

  /** {@code Norland would not sign}: it was asked to, and refused. */
  private boolean isRefusal(int verb, Kind kind) {
    boolean asked =
        words.is(verb, WordClass.COMPLY) && !words.isLower(verb, "give", "run", "seek")
            || words.isLower(verb, "accept", "let");
    return asked
        && kind.isSomeone()
        && words.isLower(verb - 1, "not", "n't")
        && !words.isLower(verb - 3, "if")
        && !new Conditions(words).follows(verb)
        && !reading.speech.quoted(verb);
  }

  /** What the model takes for an adverb where only a verb can stand: "would pursue it". */
  private boolean isUntaggedVerb(int i) {
    Tag next = words.tag(i + 1);
    boolean object = next == Tag.DET || next == Tag.PRON || next == Tag.NUM || next == Tag.PROPN;
    return words.tag(i) == Tag.ADV
        && words.closedTag(i) == null
        && !words.lower(i).endsWith("ly")
        && object;
  }

  /** {@code She said she would likely sign}: her own word, if not her last. */
  private boolean isOwnWord(int clause, int verb, Report report) {
    boolean own = words.isLower(clause, "he", "she", "they");
    return own
        && report.kind() == Report.Kind.SAYS
        && words.tag(verb) == Tag.VERB
        && !words.is(verb, WordClass.STATIVE)
        && !words.isLower(report.verb(), "suggested", "hinted", "indicated");
  }

  /** Would is a promise when it is will in reported speech, or what a law would demand. */
  private boolean isReported(int clause, int cue, Report report, Kind kind) {
    if (kind == Kind.INSTRUMENT) {
      return true;
    }
    if (reading.speech.quoted(cue)) {
      Report before = reading.speech.before(clause);
      boolean within = !reading.speech.quoted(clause) || reading.speech.quoted(before.verb());
      return before.kind() == Report.Kind.SAYS && within;
    }
    return report.kind() == Report.Kind.SAYS;
  }

  /** {@code More likely, Norland will}, {@code it is possible that}, {@code how long she will}. */
  private boolean isDoubted(int clause, int cue) {
    boolean opens =
        words.isLower(1, ",") && words.is(0, WordClass.HEDGE)
            || words.isLower(2, ",") && words.is(1, WordClass.HEDGE);
    boolean possible =
        words.isLower(clause - 1, "that")
            && words.isLower(clause - 2, "possible", "likely", "unlikely", "unclear", "doubtful");
    boolean howLong =
        words.isLower(clause - 2, "how") && words.isLower(clause - 1, "long", "soon", "far");
    boolean able = false;
    for (int i = cue + 1; words.isLower(cue, "would") && i + 2 < words.size(); i++) {
      able |=
          words.isLower(i, "if")
              && words.tag(i + 1) == Tag.PRON
              && words.isLower(i + 2, "could", "had", "were");
    }
    return opens && !reading.speech.quoted(cue)
        || possible
        || howLong
        || able
        || words.isLower(cue - 1, "hopefully");
  }

  private @Nullable String rejection(int cue, int verb, int clause, Report report) {
    if (words.isLower(cue + 1, "rather", "otherwise")) {
      return "wish";
    }
    if (reading.isQuestion(cue)) {
      return "question";
    }
    if (reading.hypothetical(clause, cue)) {
      return "hypothetical";
    }
    boolean why = words.isLower(clause - 1, "why") && words.isLower(clause - 2, "'s", "is");
    boolean asks =
        words.is(clause - 1, WordClass.EMBEDDED) && !why || words.isLower(clause - 1, "whom");
    if (asks && !words.isLower(clause - 1, "when", "where")) {
      return "embedded-question";
    }
    boolean hedged =
        reading.hedged(cue, verb) || reading.hedged(reading.phrases.groupStart(cue), cue);
    if (isDoubted(clause, cue) || hedged && !isOwnWord(clause, verb, report)) {
      return "hedged";
    }
    for (int i = clause - 1; i >= Math.max(0, clause - FEELING_WORDS); i--) {
      boolean feels = words.isLower(i, "confident", "hopeful", "optimistic", "sure");
      if (feels && words.isLower(i - 1, "'m", "am", "is", "are", "'re", "was", "very")) {
        return "others-expect";
      }
    }
    if (report.kind() == Report.Kind.THINKS || report.kind() == Report.Kind.DEMANDS) {
      return "others-expect";
    }
    if (words.isLower(clause - 1, "nor") || narration.isWhoever(clause)) {
      return "negated";
    }
    if (new Rumours(reading).isUnsaid(report)) {
      return "not-said";
    }
    Kind reporter = reading.kindOf(report.reporter());
    boolean folk = reporter == Kind.FOLK && !words.isLower(clause, "he", "she", "they", "we", "i");
    boolean text = reporter == Kind.INSTRUMENT && !words.isLower(report.verb(), "according");
    if (folk || reporter == Kind.OBSERVER || text) {
      return "observer-says";
    }
    return null;
  }
}
