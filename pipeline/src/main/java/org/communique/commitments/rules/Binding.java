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

/** The questions asked of every verb that could bind: by whom, on what terms, at whose wish. */
final class Binding {

  private static final long BLOCKING = Lexicon.bits(WordClass.DROP, WordClass.REFUSE);

  private final Reading reading;
  private final Words words;

  Binding(Reading reading) {
    this.reading = reading;
    words = reading.words;
  }

  Finding withSubject(String rule, Firmness firmness, int cue, int verb, boolean drops) {
    int link = linkBefore(cue);
    NounPhrase subject = reading.phrases.subjectOf(link < 0 ? cue : link);
    if (words.lower(cue).endsWith("ing") && (isObject(subject, cue) || isAdded(subject, cue))) {
      boolean opens = cue == 1 && drops;
      subject =
          opens
              ? reading.phrases.subjectBehind(cue)
              : mainSubject(subject == null ? cue : subject.from());
    }
    boolean bound = words.isAny(cue, Lexicon.bits(WordClass.VOW, WordClass.AGREE));
    boolean lists =
        words.isLower(cue - 1, ",", ";")
            && words.tag(cue) == Tag.VERB
            && (bound || words.lower(cue).endsWith("ed"));
    boolean having = words.isLower(reading.phrases.groupStart(cue), "having");
    boolean object =
        lists
            && subject != null
            && subject.to() == cue - 1
            && reading.kindOf(subject) == Kind.THING;
    if (subject == null && (lists || having) || object) {
      subject = mainSubject(object && subject != null ? subject.from() : cue);
    }
    Kind kind = reading.kindOf(subject);
    int clause = subject == null ? cue : subject.from();
    if (reading.hypothetical(clause, cue)) {
      return Finding.no("hypothetical", cue);
    }
    if (words.is(clause - 1, WordClass.EMBEDDED) && !words.isLower(clause - 1, "when", "where")
        || words.isLower(clause - 2, "how")) {
      return Finding.no("embedded-question", cue);
    }
    if (!drops && words.isLower(clause - 1, "until")) {
      return Finding.no("told-by-the-way", cue);
    }
    int group = reading.phrases.groupStart(cue);
    boolean tries = words.isLower(cue - 1, "and") && words.isLower(cue - 2, "try");
    if (tries || words.isLower(cue - 1, "to") || words.isLower(group - 1, "to")) {
      return infinitive(rule, firmness, cue, verb, drops);
    }
    boolean onlySomeoneCan =
        rule.startsWith("agree")
            || rule.equals("vow") && !words.lower(cue).startsWith("promis")
            || drops;
    boolean parties =
        subject != null
            && words.is(subject.head(), WordClass.DIARYNOUN)
            && onlySomeoneCan
            && !drops;
    boolean nobody = kind == Kind.THING && !(onlySomeoneCan && isConcrete(subject)) && !parties;
    boolean foes = kind == Kind.OBSERVER && rule.equals("vow") && isConcrete(subject);
    boolean press = subject != null && rule.equals("vow") && words.isLower(subject.head(), "media");
    if (nobody && !press || kind == Kind.OBSERVER && !foes) {
      return Finding.no("thing-" + rule, cue);
    }
    if (kind == Kind.NONE && !words.lower(cue).endsWith("ing")) {
      return Finding.no("no-subject", cue);
    }
    Narration narration = new Narration(reading);
    boolean anyone = narration.isAnyone(subject);
    boolean plural =
        subject != null
            && subject.from() == 0
            && subject.to() == 1
            && words.lower(subject.head()).endsWith("s");
    boolean present = words.tag(cue - 1) != Tag.AUX && isBaseForm(cue);
    boolean kindOf = present && subject != null && words.lower(subject.to() - 1).endsWith("s");
    if ((plural || kindOf) && narration.singlesOut(subject, cue)) {
      return Finding.no("anyone-" + rule, cue);
    }
    boolean promising = kind == Kind.INSTRUMENT && words.lower(cue).startsWith("promis");
    boolean quoted = rule.equals("ready") && reading.speech.quoted(cue);
    if (quoted && subject != null && words.isLower(subject.head(), "they")) {
      return Finding.no("speaks-of-others", cue);
    }
    if (promising && !reading.isToVerb(cue + 1)) {
      return Finding.no("thing-" + rule, cue);
    }
    if (drops && kind == Kind.FOLK) {
      return Finding.no("people-drop", cue);
    }
    if (anyone && (drops || narration.singlesOut(subject, cue) || rule.equals("agree-that"))) {
      return Finding.no("anyone-" + rule, cue);
    }
    boolean meant =
        kind == Kind.INSTRUMENT && words.isLower(cue, "intended", "proposed", "planned");
    if (meant) {
      return Finding.no("meant-for-something", cue);
    }
    boolean threatens = words.lower(cue).startsWith("threaten");
    if (threatens && words.is(verb, WordList.HARM)) {
      return Finding.no("threat-of-crime", cue);
    }
    if (threatens && (kind == Kind.INSTRUMENT || words.is(verb, WordClass.STATIVE))) {
      return Finding.no("thing-threatens", cue);
    }
    if (kind == Kind.INSTRUMENT && drops) {
      return Finding.no("thing-drops", cue);
    }
    Report report = reading.speech.of(clause, cue);
    if (report.kind() == Report.Kind.THINKS || report.kind() == Report.Kind.DEMANDS) {
      return Finding.no("others-expect", cue);
    }
    if (new Rumours(reading).isUnsaid(report)) {
      return Finding.no("not-said", cue);
    }
    String others = narration.reasonReported(report, subject, cue);
    if (others != null && kind != Kind.SELF) {
      return Finding.no(others, cue);
    }
    boolean nor = words.isLower(clause - 1, "nor") || words.isLower(clause - 2, "nor");
    if (nor || reading.hedged(group, cue) || reading.phrases.negated(cue)) {
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

  /** {@code In rejecting the plan}, {@code by leaving}: what is done besides, not only thought. */
  boolean isMeans(int cue) {
    boolean opens = cue == 1 && words.isLower(0, "after", "since");
    if (!opens && !words.isLower(cue - 1, "in", "by")) {
      return false;
    }
    for (int i = 0; i < cue; i++) {
      if (words.isAny(i, Lexicon.bits(WordClass.MODAL, WordClass.HYPOTHETICAL))) {
        return false;
      }
    }
    return true;
  }

  /** A chamber that votes a bill down: no undertaking of its own, unless it is a pact. */
  boolean votesDown(int cue) {
    if (!words.lower(cue).startsWith("reject")) {
      return false;
    }
    NounPhrase subject = reading.phrases.subjectOf(cue);
    boolean chamber =
        subject != null
            && words.isLower(
                subject.head(),
                "senate",
                "house",
                "congress",
                "parliament",
                "lawmakers",
                "senators",
                "commons",
                "assembly",
                "committee",
                "voters");
    for (int i = cue + 1; chamber && i < cue + 9; i++) {
      if (words.is(i, WordClass.PACT)) {
        return false;
      }
    }
    return chamber;
  }

  /** The verb of {@code is getting ready}, {@code remains firmly committed}; -1 for others. */
  private int linkBefore(int cue) {
    int i = cue - 1;
    while (words.tag(i) == Tag.ADV && !words.is(i, WordClass.NEGATION)) {
      i--;
    }
    return words.isLower(i, "getting", "remains", "remain", "remained", "stays", "stay") ? i : -1;
  }

  /** {@code Left Norland vowing to return}: not Norland's vow, but of who left it. */
  private boolean isObject(@Nullable NounPhrase subject, int cue) {
    if (subject == null) {
      return true;
    }
    int before = subject.from() - 1;
    return subject.to() == cue
        && reading.kindOf(subject) == Kind.AGENT
        && words.tag(cue - 1) != Tag.AUX
        && words.tag(before) == Tag.VERB
        && !words.is(before, WordClass.SAY);
  }

  /** {@code Spoke of trade, vowing to}: what stands before the comma vows nothing. */
  private boolean isAdded(@Nullable NounPhrase subject, int cue) {
    return words.isLower(cue - 1, ",") && reading.kindOf(subject) == Kind.THING;
  }

  /** {@code promise}, not "promised" or "promises". */
  private boolean isBaseForm(int verb) {
    String form = words.lower(verb);
    return !form.endsWith("s")
        && !form.endsWith("ed")
        && !form.endsWith("ing")
        && !words.isLower(
            verb, "undertook", "swore", "sworn", "sought", "withdrew", "left", "made");
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
      boolean finite = words.tag(i) == Tag.VERB && !words.isCapitalised(i);
      if (finite && !words.lower(i).endsWith("ing")) {
        NounPhrase subject = reading.phrases.subjectOf(i);
        if (subject != null && !words.is(subject.from() - 1, WordClass.EMBEDDED)) {
          return subject;
        }
      }
    }
    return null;
  }

  /** {@code ... to pledge}: whose doing depends on the verb above. */
  private Finding infinitive(String rule, Firmness firmness, int cue, int verb, boolean drops) {
    if (words.isLower(cue - 2, "yet", "unable", "reluctant", "unwilling", "failed", "fails")) {
      return Finding.no("negated", cue);
    }
    if (drops && words.tag(cue - 2) == Tag.NOUN && words.isLower(cue - 3, "any", "no")) {
      return Finding.no("negated", cue);
    }
    if (words.isLower(cue - 2, "whether", "how", "when", "tried")) {
      return Finding.no("infinitive", cue);
    }
    if (words.isLower(cue - 2, "have", "has", "had", "need", "needs")) {
      return Finding.no("asked-of-another", cue);
    }
    boolean named = drops && words.tag(cue - 2) == Tag.NOUN;
    for (int i = cue - 2; i >= Math.max(0, cue - 10); i--) {
      boolean wants = drops && i == cue - 2 && words.isLower(i, "want", "wants", "wanted");
      if (!wants && words.isAny(i, Lexicon.bits(WordClass.DEMAND, WordClass.ATTITUDE))) {
        return Finding.no("asked-of-another", cue);
      }
      if (words.tag(i) == Tag.VERB) {
        NounPhrase subject = reading.phrases.subjectOf(i);
        Kind kind = reading.kindOf(subject);
        boolean apart = words.is(i, WordClass.SAY) || words.is(i, WordList.WEIGH);
        if (named && (apart || words.isAny(i, BLOCKING) || words.is(i, WordList.REJECT))) {
          return Finding.no("infinitive", cue);
        }
        if (words.is(i, WordClass.REFUSE)) {
          return Finding.no("negated", cue);
        }
        if (kind != Kind.AGENT && kind != Kind.PRONOUN || reading.phrases.negated(i)) {
          return Finding.no("infinitive", cue);
        }
        if (subject != null && words.is(subject.from() - 1, WordClass.HYPOTHETICAL)) {
          return Finding.no("hypothetical", cue);
        }
        return drops
            ? new Finding(Verdict.WITHDRAWAL, rule, firmness, cue, subject, verb, false)
            : reading.taken(rule, firmness, cue, subject, verb);
      }
    }
    return Finding.no("infinitive", cue);
  }
}
