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

/** Refusals and exits that are worded without a verb of taking back an undertaking. */
final class RefusalRules {

  /** Every word by which a refusal is known stands on one of these. */
  private static final long CUES =
      Lexicon.bits(
          WordList.GIVE,
          WordList.REJECT,
          WordList.CANCEL,
          WordList.DROPPED,
          WordList.STAY_OUT,
          WordList.APART,
          WordList.BACK_OUT,
          WordList.LEAVE,
          WordList.TAKE_OUT,
          WordList.NOT_DOING,
          WordList.NOT_TAKING_PART,
          WordList.YIELD,
          WordList.OFF_TABLE);

  /** How far before its verb what was signed may stand, in words. */
  private static final int ORDER_WORDS = 9;

  /** Forms that stand before what someone is not doing. */
  private static final String[] BE = {"is", "are", "was", "were", "'s", "'re", "am", "'m"};

  private final Reading reading;
  private final Words words;
  private final Binding binding;
  private final Refusals refusals;
  private final Exits exits;

  RefusalRules(Reading reading, Binding binding) {
    this.reading = reading;
    this.binding = binding;
    words = reading.words;
    refusals = new Refusals(reading);
    exits = new Exits(words);
  }

  /** Null when the word refuses nothing. */
  @Nullable Finding judge(int cue) {
    if (!words.isOnAny(cue, CUES)) {
      return null;
    }
    if (isOffTable(cue)) {
      return offTable(cue);
    }
    if (isNotYielding(cue)) {
      return notDoing(cue);
    }
    boolean ended = words.isLower(cue - 1, "longer");
    boolean mistaken =
        words.tag(cue) == Tag.ADJ
            && words.lower(cue).endsWith("ed")
            && (words.tag(cue + 1) == Tag.PROPN || words.tag(cue + 1) == Tag.DET);
    if (!ended && !mistaken && words.tag(cue) != Tag.VERB && words.tag(cue) != Tag.AUX) {
      return null;
    }
    boolean refuses =
        refusals.givesUp(cue)
            || refusals.turnsDown(cue)
            || refusals.cancels(cue)
            || exits.staysOut(cue)
            || exits.quitsBody(cue);
    if (refusals.givesUp(cue) && isPromised(cue) || binding.votesDown(cue)) {
      return null;
    }
    boolean generally =
        words.lower(cue).endsWith("s")
            && words.isLower(startOf(reading.phrases.subjectOf(cue), cue) - 1, "when", "whenever");
    boolean undertakes =
        refusals.givesUp(cue)
            && words.isLower(cue - 1, "to")
            && words.isAny(cue - 2, Lexicon.bits(WordClass.AGREE, WordClass.VOW));
    if (undertakes) {
      return null;
    }
    if (refuses && !generally && !isLone(cue)) {
      return passiveOr(cue);
    }
    NounPhrase signer = refuses ? signer(cue) : null;
    if (reading.kindOf(signer) == Kind.AGENT) {
      return new Finding(Verdict.WITHDRAWAL, "gives-up", Firmness.PLEDGE, cue, signer, cue, false);
    }
    if (isNotDoing(cue)) {
      return notDoing(cue);
    }
    return null;
  }

  private static int startOf(@Nullable NounPhrase subject, int cue) {
    return subject == null ? cue : subject.from();
  }

  private Finding notDoing(int cue) {
    NounPhrase subject = reading.phrases.subjectOf(firstOfGroup(cue));
    Kind kind = reading.kindOf(subject);
    int clause = subject == null ? cue : subject.from();
    boolean thought = reading.hypothetical(clause, cue) || reading.isQuestion(cue);
    boolean others = reading.speech.of(clause, cue).kind() == Report.Kind.THINKS;
    return !thought && !others && (kind.isSomeone() || kind == Kind.SELF)
        ? new Finding(
            Verdict.WITHDRAWAL,
            "is-not-doing",
            Firmness.PLEDGE,
            cue,
            subject,
            cue,
            kind == Kind.SELF)
        : Finding.no("not-doing-of-nobody", cue);
  }

  /** {@code Signed an order taking the country out of the pact}: he who signed; null if nobody. */
  private @Nullable NounPhrase signer(int cue) {
    boolean order = false;
    for (int i = cue - 1; i >= Math.max(1, cue - ORDER_WORDS); i--) {
      order |= words.is(i, WordList.ORDER);
      if (order && words.tag(i) == Tag.VERB && words.is(i, WordClass.SIGN)) {
        return reading.phrases.subjectOf(i);
      }
    }
    return null;
  }

  /** {@code Agreed to give up the bomb}: a promise, and of what one has. */
  private boolean isPromised(int cue) {
    boolean promised =
        words.isAny(cue - 2, Lexicon.bits(WordClass.AGREE, WordClass.VOW))
            || words.isLower(cue - 2, "offered", "offers", "offering");
    for (int i = cue + 2; i < cue + 6; i++) {
      promised &= !words.isAny(i, Lexicon.UNDERTAKINGS);
    }
    return promised && words.isLower(cue - 1, "to");
  }

  /** A gerund by itself is a thought: "cancelling the plan would be wrong". */
  private boolean isLone(int cue) {
    return !binding.isMeans(cue)
        && words.lower(cue).endsWith("ing")
        && words.tag(reading.phrases.groupStart(cue)) != Tag.AUX
        && words.tag(cue - 1) != Tag.AUX;
  }

  /** {@code The line was given up by its owner}: who gave it up stands behind. */
  private Finding passiveOr(int cue) {
    boolean passive = words.isLower(cue - 1, "was", "were", "been", "is", "are", "being");
    if (!passive || words.lower(cue).endsWith("ing")) {
      return binding.withSubject("gives-up", Firmness.PLEDGE, cue, cue, true);
    }
    NounPhrase agent = reading.agentBehind(cue);
    if (agent != null) {
      return new Finding(Verdict.WITHDRAWAL, "gives-up", Firmness.PLEDGE, cue, agent, cue, false);
    }
    Report report = reading.speech.of(cue, cue);
    boolean said = report.kind() == Report.Kind.SAYS && report.reporter() != null;
    boolean someone = said && reading.kindOf(report.reporter()).isSomeone();
    NounPhrase sayer = someone ? report.reporter() : reading.speech.speaker();
    boolean told =
        sayer != null && (said || sayer.from() > cue && reading.kindOf(sayer) == Kind.AGENT);
    return told
        ? new Finding(Verdict.WITHDRAWAL, "gives-up", Firmness.PLEDGE, cue, sayer, cue, false)
        : Finding.no("given-up-by-nobody", cue);
  }

  /** {@code is not taking part}, {@code is no longer submitting}: said of what it was to do. */
  private boolean isNotDoing(int cue) {
    if (!words.lower(cue).endsWith("ing") || !words.isLower(firstOfGroup(cue), BE)) {
      return false;
    }
    boolean not =
        words.isLower(cue - 1, "not", "n't", "longer") || words.isLower(cue - 2, "not", "n't");
    boolean part =
        words.isLower(cue, "taking")
            && words.isLower(cue + 1, "part")
            && !words.isLower(firstOfGroup(cue), "was");
    boolean ahead = words.isLower(cue, "going") && words.isLower(cue + 1, "ahead", "along");
    boolean base = words.is(cue, WordList.NOT_DOING);
    boolean none =
        words.isLower(cue, "having", "taking")
            && words.isLower(cue + 1, "no")
            && words.isLower(cue + 2, "part");
    return not && (part || ahead || base) || none;
  }

  /** {@code Does not bargain over controls}: said of what others ask. */
  private boolean isNotYielding(int cue) {
    boolean yields = words.is(cue, WordList.YIELD);
    boolean not = words.isLower(cue - 1, "not", "n't", "never");
    return yields
        && not
        && words.isLower(cue - 2, "do", "does", "will", "would", "wo")
        && words.isLower(cue + 1, "over", "on", "about", "with");
  }

  private int firstOfGroup(int cue) {
    int i = cue - 1;
    while (i > 0 && words.isLower(i, "not", "n't", "no", "longer", "also", "now")) {
      i--;
    }
    return i;
  }

  private boolean isOffTable(int cue) {
    boolean not = words.isLower(cue - 1, "not", "n't");
    return not && words.isLower(cue, "up") && words.isLower(cue + 1, "for")
        || not && words.isLower(cue, "on") && words.isLower(cue + 1, "offer")
        || isCopula(cue - 1) && words.isLower(cue, "off") && words.isLower(cue + 2, "table")
        || isCopula(cue - 1) && words.isLower(cue, "out") && words.isLower(cue + 3, "question");
  }

  private boolean isCopula(int i) {
    return words.isLower(i, "is", "are", "was", "were", "remains", "remain", "be", "'s", "'re");
  }

  /** {@code Controls are not up for negotiation, her aides say}. */
  private Finding offTable(int cue) {
    Report report = reading.speech.of(cue, cue);
    NounPhrase reporter = report.reporter();
    boolean someone = reading.kindOf(reporter).isSomeone();
    return report.kind() == Report.Kind.SAYS && someone
        ? new Finding(Verdict.WITHDRAWAL, "off-table", Firmness.PLEDGE, cue, reporter, cue, false)
        : Finding.no("off-table-of-nobody", cue);
  }
}
