package org.communique.commitments;

import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.Subjects.Kind;
import org.jspecify.annotations.Nullable;

/** Refusals and exits that are worded without a verb of taking back an undertaking. */
final class RefusalRules {

  /** How far behind its verb what is refused may stand, in words. */
  private static final int OBJECT_WORDS = 9;

  /** What is turned down by who rejects it. */
  private static final long TURNED_DOWN =
      Lexicon.bits(
          WordClass.PACT,
          WordClass.INTENT,
          WordClass.UNDERTAKING,
          WordClass.TIE,
          WordClass.MEASURE,
          WordClass.INSTRUMENT);

  private final Reading reading;
  private final Words words;
  private final Binding binding;

  RefusalRules(Reading reading, Binding binding) {
    this.reading = reading;
    this.binding = binding;
    words = reading.words;
  }

  /** Null when the word refuses nothing. */
  @Nullable Finding judge(int cue) {
    if (isOffTable(cue)) {
      return offTable(cue);
    }
    boolean ended = words.isLower(cue - 1, "longer");
    if (!ended && words.tag(cue) != Tag.VERB && words.tag(cue) != Tag.AUX) {
      return null;
    }
    boolean refuses =
        givesUp(cue) || turnsDown(cue) || cancels(cue) || staysOut(cue) || quitsBody(cue);
    if (refuses && !isLone(cue)) {
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
    for (int i = cue - 1; i >= Math.max(1, cue - OBJECT_WORDS); i--) {
      order |= words.isLower(i, "order", "decree", "bill", "letter", "decision", "law");
      if (order && words.tag(i) == Tag.VERB && words.is(i, WordClass.SIGN)) {
        return reading.phrases.subjectOf(i);
      }
    }
    return null;
  }

  /** A gerund by itself is a thought: "cancelling the plan would be wrong". */
  private boolean isLone(int cue) {
    return words.lower(cue).endsWith("ing")
        && words.tag(reading.phrases.groupStart(cue)) != Tag.AUX
        && words.tag(cue - 1) != Tag.AUX;
  }

  /** {@code The line was given up by its owner}: who gave it up stands behind. */
  private Finding passiveOr(int cue) {
    boolean passive = words.isLower(cue - 1, "was", "were", "been", "is", "are", "being");
    if (!passive || words.lower(cue).endsWith("ing")) {
      return binding.withSubject("gives-up", Firmness.PLEDGE, cue, cue, true);
    }
    for (int i = cue + 1; i < Math.min(words.size(), cue + OBJECT_WORDS); i++) {
      NounPhrase agent =
          words.isLower(i, "by") ? reading.chunks.listFrom(i + 1, words.size()) : null;
      if (reading.kindOf(agent) == Kind.AGENT) {
        return new Finding(Verdict.WITHDRAWAL, "gives-up", Firmness.PLEDGE, cue, agent, cue, false);
      }
    }
    Report report = reading.speech.of(cue, cue);
    boolean said = report.kind() == Report.Kind.SAYS && report.reporter() != null;
    return said
        ? new Finding(
            Verdict.WITHDRAWAL, "gives-up", Firmness.PLEDGE, cue, report.reporter(), cue, false)
        : Finding.no("given-up-by-nobody", cue);
  }

  /** {@code gave up its aim}, {@code is giving up the table}. */
  private boolean givesUp(int cue) {
    boolean gives = words.isLower(cue, "give", "gives", "gave", "given", "giving");
    if (!gives || !words.isLower(cue + 1, "up")) {
      return false;
    }
    for (int i = cue + 2; i < cue + 6; i++) {
      if (words.isLower(
          i,
          "office",
          "job",
          "post",
          "seat",
          "role",
          "title",
          "power",
          "control",
          "career",
          "hope",
          "life",
          "smoking",
          "citizenship",
          "lead",
          "points",
          "weekends")) {
        return false;
      }
    }
    boolean ended = words.isLower(cue + 2, "by", "in", ".") && words.tag(cue - 1) == Tag.AUX;
    return ended || words.tag(cue + 2) == Tag.DET || isOwn(cue + 2);
  }

  private boolean isOwn(int i) {
    return words.isLower(i, "its", "their", "his", "her", "the", "all", "any", "plans", "what");
  }

  /** {@code rejected the amendments}; a court that rejects an appeal refuses nothing of its own. */
  private boolean turnsDown(int cue) {
    boolean rejects =
        words.isLower(
            cue,
            "reject",
            "rejects",
            "rejected",
            "spurned",
            "rebuffed",
            "refused",
            "refuses",
            "vetoed",
            "vetoes",
            "declined");
    boolean held = words.isLower(cue - 1, "was", "were", "been", "be", "is", "are");
    if (!rejects || held || reading.isToVerb(cue + 1)) {
      return false;
    }
    NounPhrase subject = reading.phrases.subjectOf(cue);
    if (subject == null
        || words.isLower(subject.head(), "court", "judge", "jury", "panel", "voters", "tribunal")) {
      return false;
    }
    for (int i = cue + 1; i < Math.min(words.size(), cue + OBJECT_WORDS); i++) {
      boolean asked =
          words.isLower(
              i,
              "demand",
              "demands",
              "call",
              "calls",
              "request",
              "requests",
              "idea",
              "text",
              "draft",
              "compromise",
              "changes",
              "amendments",
              "offer",
              "invitation",
              "clause");
      if (asked || words.isAny(i, TURNED_DOWN) && words.tag(i) == Tag.NOUN) {
        return true;
      }
      boolean amended = words.lower(i).endsWith("ed") && words.tag(i - 1) == Tag.DET;
      if (words.tag(i) == Tag.PUNCT || words.tag(i) == Tag.VERB && !amended) {
        return false;
      }
    }
    return false;
  }

  /** {@code cancelled its project}: whatever it is that was to be. */
  private boolean cancels(int cue) {
    boolean cancels =
        words.isLower(
            cue,
            "cancel",
            "cancels",
            "cancelled",
            "canceled",
            "cancelling",
            "shelve",
            "shelves",
            "shelved",
            "shelving",
            "scrap",
            "scraps",
            "scrapped",
            "scrapping",
            "abandon",
            "abandons",
            "abandoned",
            "abandoning",
            "ditch",
            "ditches",
            "ditched",
            "axed",
            "axes",
            "mothballed");
    boolean event = false;
    boolean object = false;
    for (int i = cue + 1; cancels && i < Math.min(words.size(), cue + OBJECT_WORDS); i++) {
      event |=
          words.is(i, WordClass.DIARYNOUN)
              || words.isLower(i, "flight", "flights", "show", "weekend", "weekends", "holiday");
      object |= words.tag(i) == Tag.NOUN;
      if (words.tag(i) == Tag.PUNCT && !words.isLower(i, ",") || words.tag(i) == Tag.VERB) {
        break;
      }
    }
    boolean passive = words.isLower(cue - 1, "been", "was", "were");
    boolean owned = words.tag(cue + 1) == Tag.DET || isOwn(cue + 1) || words.isLower(cue + 1, ",");
    boolean dropped =
        words.isLower(cue, "dropped", "withdrawn", "suspended", "halted", "frozen", "revoked")
            && words.isLower(cue - 1, "been", "was", "were");
    return dropped || cancels && !event && (passive || object && owned);
  }

  /** {@code dissociated itself from}, {@code opted out of}, {@code stays outside}. */
  private boolean staysOut(int cue) {
    boolean apart =
        words.isLower(cue, "dissociated", "dissociates", "excluded")
            && words.isLower(cue + 1, "itself", "themselves", "himself", "herself");
    boolean stays =
        words.isLower(
                cue, "stay", "stays", "stayed", "staying", "remain", "remains", "opt", "opts",
                "opted", "opting", "bowed", "bows", "pulled", "pulls", "pulling", "drops",
                "dropped", "walked", "walks", "walking", "stepped")
            && words.isLower(cue + 1, "out", "outside", "away")
            && words.isLower(cue + 2, ".", "of", "from", "the", "this", "it");
    boolean travels = words.isLower(cue, "pulled", "walked", "walks", "walking", "stepped");
    boolean far = words.isLower(cue, "backed", "backs", "backing") && words.isLower(cue + 1, "out");
    boolean still = words.isLower(cue, "remain", "remains", "stay", "stays", "stayed", "staying");
    boolean named = namesBound(cue + 2) && words.tag(cue + 3) == Tag.DET;
    boolean bound = !travels && !still || named;
    boolean outside = still && words.isLower(cue + 1, "outside");
    return apart || far || stays && (bound || outside);
  }

  private boolean namesBound(int from) {
    for (int i = from; i < Math.min(words.size(), from + OBJECT_WORDS); i++) {
      if (words.isLower(i, "pool", "bid", "venture", "project", "alliance", "council", "union")) {
        return true;
      }
      if (words.isAny(i, TURNED_DOWN)) {
        return true;
      }
      if (words.tag(i) == Tag.PUNCT || words.tag(i) == Tag.VERB) {
        return false;
      }
    }
    return false;
  }

  /** {@code will leave the Farm Alliance}, {@code takes the country out of the Fish Council}. */
  private boolean quitsBody(int cue) {
    boolean leaves =
        words.isLower(
            cue,
            "leave",
            "leaves",
            "left",
            "leaving",
            "quit",
            "quits",
            "quitting",
            "exit",
            "exits",
            "exited");
    boolean takes =
        words.isLower(
            cue, "take", "takes", "took", "taken", "taking", "pull", "pulled", "pulling", "pulls");
    int from = leaves ? cue + 1 : 0;
    for (int i = cue + 1; takes && from == 0 && i < cue + OBJECT_WORDS; i++) {
      from = words.isLower(i, "out") && words.isLower(i + 1, "of") ? i + 2 : 0;
    }
    if (from == 0 || !words.isLower(from, "the") || !words.isCapitalised(from + 1)) {
      return false;
    }
    int end = from + 1;
    boolean body = false;
    while (end < words.size() && (words.isCapitalised(end) || words.isLower(end, "of"))) {
      boolean initials =
          words.text(end).length() > 1 && words.text(end).chars().allMatch(Character::isUpperCase);
      body |= initials || words.is(end, WordClass.AGENT) || words.is(end, WordClass.PACT);
      end++;
    }
    boolean seat =
        words.isLower(end - 1, "house", "senate", "committee", "department", "bureau", "office")
            || words.is(end - 1, WordClass.GOVERNMENT);
    return body && !seat && !words.is(end, WordClass.DIARYNOUN);
  }

  /** {@code is not taking part}, {@code is no longer submitting}: said of what it was to do. */
  private boolean isNotDoing(int cue) {
    if (!words.lower(cue).endsWith("ing") || !words.isLower(firstOfGroup(cue), BE)) {
      return false;
    }
    boolean not =
        words.isLower(cue - 1, "not", "n't", "longer") || words.isLower(cue - 2, "not", "n't");
    boolean part = words.isLower(cue, "taking") && words.isLower(cue + 1, "part");
    boolean ahead = words.isLower(cue, "going") && words.isLower(cue + 1, "ahead", "along");
    boolean base =
        words.isLower(
            cue,
            "joining",
            "signing",
            "sending",
            "submitting",
            "ratifying",
            "participating",
            "paying",
            "funding",
            "renewing",
            "building",
            "supporting",
            "extending",
            "honouring",
            "honoring",
            "contributing",
            "committing",
            "complying");
    boolean none =
        words.isLower(cue, "having", "taking") && words.isLower(cue + 1, "no") && namesPart(cue);
    return not && (part || ahead || base) || none;
  }

  private static final String[] BE = {"is", "are", "was", "were", "'s", "'re", "am", "'m"};

  private int firstOfGroup(int cue) {
    int i = cue - 1;
    while (i > 0 && words.isLower(i, "not", "n't", "no", "longer", "also", "now")) {
      i--;
    }
    return i;
  }

  private boolean namesPart(int cue) {
    return words.isLower(cue + 2, "part");
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
