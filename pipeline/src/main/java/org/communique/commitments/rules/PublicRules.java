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

/** Undertakings stated through a law, a pact, a plan or a repetition. */
final class PublicRules {

  private static final String[] LIMITS = {"by", "before", "until"};

  private final Reading reading;
  private final Words words;
  private final Binding binding;

  PublicRules(Reading reading, Binding binding) {
    this.reading = reading;
    this.binding = binding;
    words = reading.words;
  }

  /** Null when the verb is none of these. */
  @Nullable Finding judge(int cue) {
    if (words.isLower(cue, "mean", "means") && reading.isToVerb(cue + 1)) {
      return binding.withSubject("plan", Firmness.PLAN, cue, cue + 2, false);
    }
    if (words.isLower(cue, "bound") && words.tag(cue - 1) != Tag.DET) {
      return boundTo(cue);
    }
    if (words.isLower(cue, "moved") && movesTo(cue) > 0) {
      return binding.withSubject("plan", Firmness.PLAN, cue, movesTo(cue), false);
    }
    if (words.isLower(cue, "want", "wants")
        && reading.hasLimitYear(cue + 1, "by", "before", "until")) {
      return binding.withSubject("wants-by", Firmness.TARGET, cue, cue + 1, false);
    }
    if (words.isLower(cue, "want", "wants") && isWantedDeed(cue)) {
      return binding.withSubject("wants-to", Firmness.PLAN, cue, cue + 2, false);
    }
    if (words.isLower(cue, "bind", "binds", "obliges") && hasObjectToVerb(cue)) {
      return bound(cue);
    }
    boolean requires = words.isLower(cue, "requires", "require", "mandates", "compels");
    if (requires && hasObjectToVerb(cue)) {
      return required(cue);
    }
    if (words.isLower(cue, "requires", "mandates", "stipulates", "specifies") && isPacts(cue)) {
      int that = words.isLower(cue + 1, "that") ? cue + 2 : cue + 1;
      return reading.taken(
          "pact-binds", Firmness.AGREEMENT, cue, reading.phrases.subjectOf(cue), that);
    }
    boolean forbids = words.isLower(cue, "prohibits", "bans", "forbids", "outlaws", "obliges");
    NounPhrase law = forbids ? reading.phrases.subjectOf(cue) : null;
    if (law != null && words.is(law.head(), WordClass.PACT)) {
      return reading.taken("pact-binds", Firmness.AGREEMENT, cue, law, cue);
    }
    int that = words.is(cue, WordClass.RESTATE) ? thatBehind(cue) : 0;
    if (that > 0 && willFollows(that)) {
      return restates(cue, that);
    }
    boolean signsUp = words.isLower(cue, "signed") && words.isLower(cue + 1, "up");
    if (signsUp && words.isLower(cue + 2, "to", "for") && namesUndertaking(cue + 3)) {
      return binding.withSubject("signs-up", Firmness.AGREEMENT, cue, cue + 3, false);
    }
    boolean obliged = words.isLower(cue, "obliged", "required") && reading.isToVerb(cue + 1);
    if (obliged
        && words.tag(cue - 1) == Tag.AUX
        && reading.hasLimitYear(cue, OwnerRules.LIMITS)
        && reading.kindOf(reading.phrases.subjectOf(cue)) == Kind.AGENT) {
      return binding.withSubject("obliged", Firmness.TARGET, cue, cue + 2, false);
    }
    if (words.isLower(cue, "aimed") && words.isLower(cue + 1, "at")) {
      return aimedAt(cue);
    }
    if (words.is(cue, WordClass.ANNOUNCE) && announcesMeasure(cue)) {
      return binding.withSubject("announces-measure", Firmness.PLAN, cue, cue, false);
    }
    return null;
  }

  /** {@code is bound by law to cut}, {@code has bound itself to cut}; not "is bound to fail". */
  private @Nullable Finding boundTo(int cue) {
    boolean bySomething = words.isLower(cue + 1, "by", "itself", "themselves", "himself");
    for (int i = cue + 2; bySomething && i < Math.min(words.size(), cue + 9); i++) {
      if (reading.isToVerb(i)) {
        return binding.withSubject("bound", Firmness.TARGET, cue, i + 1, false);
      }
    }
    return null;
  }

  /** The verb of {@code moved Friday to impose}; 0 when none follows. */
  private int movesTo(int cue) {
    int at = words.isLower(cue + 1, "on", "in") ? cue + 2 : cue + 1;
    int next = words.is(at, WordClass.WEEKDAY) ? at + 1 : cue + 1;
    return reading.isToVerb(next) ? next + 1 : 0;
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
    boolean announces = words.is(cue, WordList.UNVEIL);
    for (int i = cue + 1; announces && i < Math.min(words.size(), cue + 9); i++) {
      if (words.is(i, WordClass.MEASURE) && words.tag(i) != Tag.VERB) {
        boolean binding =
            words.isLower(i + 1, "to") && reading.isToVerb(i + 1)
                || words.isLower(i + 1, "aimed", "designed", "intended", "meant")
                || isThatWould(behindTime(i + 1));
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

  private boolean isThatWould(int i) {
    return words.isLower(i, "that", "which") && words.is(i + 1, WordClass.MODAL);
  }

  /** Behind {@code on Wednesday} or {@code in May}. */
  private int behindTime(int from) {
    int i = words.isLower(from, "on", "in", "last", "this") ? from + 1 : from;
    i += words.isLower(i, "last", "this") ? 1 : 0;
    boolean time = words.is(i, WordClass.WEEKDAY) || i > from && isThatWould(i + 1);
    return time ? i + 1 : from;
  }

  /** The "that" of {@code affirmed once more that}; 0 when a clause begins before it. */
  private int thatBehind(int cue) {
    for (int i = cue + 1; i < cue + 4; i++) {
      if (words.isLower(i, "that")) {
        return i;
      }
      if (words.tag(i) != Tag.ADV && !words.isLower(i, "once", "more", "again")) {
        return 0;
      }
    }
    return 0;
  }

  /** {@code Signed up to growing by five}, {@code to the accord}; not to a newsletter. */
  private boolean namesUndertaking(int from) {
    boolean deed = words.lower(from).endsWith("ing");
    for (int i = from; !deed && i < Math.min(words.size(), from + 6); i++) {
      deed = words.isAny(i, Lexicon.UNDERTAKINGS);
    }
    return deed;
  }

  /** {@code X reaffirmed that Y will ...}: Y where it is someone, else X. */
  private Finding restates(int cue, int that) {
    if (isDiaryInside(that)) {
      return Finding.no("diary", cue);
    }
    NounPhrase inner = reading.chunks.startingAt(that + 1, words.size());
    boolean someone = reading.kindOf(inner) == Kind.AGENT || reading.kindOf(inner) == Kind.PRONOUN;
    NounPhrase outer = reading.phrases.subjectOf(cue);
    boolean text =
        outer != null
            && words.isLower(outer.head(), "statement", "text", "communique", "document", "paper");
    if (someone && (text || reading.kindOf(outer) == Kind.INSTRUMENT)) {
      return reading.taken("restates", Firmness.PLEDGE, cue, inner, that + 1);
    }
    return binding.withSubject("restates", Firmness.PLEDGE, cue, that + 1, false);
  }

  private boolean isDiaryInside(int that) {
    for (int i = that + 1; i < Math.min(words.size(), that + 11); i++) {
      if (words.isLower(i, "will", "would", "'ll")) {
        return reading.isDiary(reading.skipAdverbs(i + 1));
      }
    }
    return false;
  }

  boolean hasObjectToVerb(int cue) {
    NounPhrase object = reading.chunks.listFrom(cue + 1, Math.min(words.size(), cue + 9));
    return object != null && reading.isToVerb(object.to());
  }

  /** {@code the pact binds Norland and Sudria to cut}: who is bound undertakes. */
  @Nullable Finding bound(int cue) {
    NounPhrase object = reading.chunks.listFrom(cue + 1, Math.min(words.size(), cue + 9));
    NounPhrase subject = reading.phrases.subjectOf(cue);
    Kind kind = reading.kindOf(subject);
    boolean law =
        kind == Kind.INSTRUMENT || kind == Kind.THING && !words.lower(cue).startsWith("commit");
    if (object == null || !law) {
      return null;
    }
    boolean pact = subject != null && words.is(subject.head(), WordClass.PACT);
    boolean rule = kind == Kind.INSTRUMENT && !pact;
    return rule
        ? reading.taken("binds", Firmness.TARGET, cue, subject, object.to() + 1)
        : reading.taken("binds", Firmness.AGREEMENT, cue, object, object.to() + 1);
  }

  /**
   * {@code The pact requires Norland to pay}, {@code the law requires mills to halve it by 2030}.
   */
  private @Nullable Finding required(int cue) {
    NounPhrase subject = reading.phrases.subjectOf(cue);
    NounPhrase object = reading.chunks.listFrom(cue + 1, Math.min(words.size(), cue + 9));
    boolean pact = subject != null && words.is(subject.head(), WordClass.PACT);
    boolean rule = reading.kindOf(subject) == Kind.INSTRUMENT && reading.hasLimitYear(cue, LIMITS);
    boolean named = object != null && words.isCapitalised(object.head());
    return pact && named || rule ? bound(cue) : null;
  }

  /** Whether a pact, or "which" behind one, says what {@code cue} tells of. */
  private boolean isPacts(int cue) {
    NounPhrase subject = reading.phrases.subjectOf(cue);
    return subject != null
        && words.is(subject.head(), WordClass.PACT)
        && !reading.phrases.negated(cue)
        && !reading.hypothetical(subject.from(), cue);
  }

  /** {@code Said that the firm wants to build a hub}: its own wish, put on record. */
  private boolean isWantedDeed(int cue) {
    NounPhrase subject = reading.phrases.subjectOf(cue);
    long idle =
        Lexicon.bits(
            WordClass.STATIVE,
            WordClass.ATTITUDE,
            WordClass.SAY,
            WordClass.REGARD,
            WordClass.COMMENT,
            WordClass.THROUGH);
    boolean deed =
        reading.isToVerb(cue + 1)
            && words.tag(cue + 2) == Tag.VERB
            && !words.isAny(cue + 2, idle)
            && !words.isLower(cue + 2, "make", "ensure", "keep", "avoid", "protect");
    return deed
        && subject != null
        && words.tag(cue - 1) != Tag.AUX
        && reading.kindOf(subject).isSomeone()
        && !reading.speech.quoted(cue)
        && (words.isLower(subject.from() - 1, "that", ",")
            || words.is(subject.from() - 1, WordClass.SAY))
        && isSaidByOne(subject);
  }

  /** {@code The firm said it}, {@code they have said they}. */
  private boolean isSaidByOne(NounPhrase subject) {
    Report report = reading.speech.before(subject.from());
    NounPhrase reporter = report.reporter();
    boolean same =
        reporter != null
            && words.lower(reporter.head()).equals(words.lower(subject.head()))
            && !words.isLower(subject.from() - 1, ",");
    return report.kind() == Report.Kind.SAYS && (same || reading.kindOf(reporter) == Kind.AGENT);
  }

  boolean willFollows(int from) {
    for (int i = from; i < Math.min(words.size(), from + 8); i++) {
      if (words.isLower(i, "will", "would", "'ll")) {
        return !words.isLower(i + 1, "like", "rather", "prefer", "love");
      }
    }
    return false;
  }
}
