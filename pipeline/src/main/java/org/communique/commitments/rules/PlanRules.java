package org.communique.commitments.rules;

import org.communique.commitments.Firmness;
import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** {@code plan}, {@code intend}, {@code seek}: verbs of intention. */
final class PlanRules {

  private final Reading reading;
  private final Words words;
  private final Binding binding;

  PlanRules(Reading reading, Binding binding) {
    this.reading = reading;
    words = reading.words;
    this.binding = binding;
  }

  @Nullable Finding judge(int cue) {
    int when = words.isLower(cue + 1, "on") ? cue + 2 : cue + 1;
    boolean day = words.is(when, WordClass.WEEKDAY) && words.isLower(when + 1, "to");
    int next = reading.skipAdverbs(day ? when + 1 : cue + 1);
    boolean on = words.lower(cue).startsWith("plan") && words.isLower(next, "on");
    next = on ? reading.skipAdverbs(next + 1) : next;
    boolean governs = on && words.tag(next + 1) != Tag.PUNCT && words.tag(next + 1) != Tag.ADP;
    boolean gerund = words.lower(next).endsWith("ing") && (words.tag(next) == Tag.VERB || governs);
    boolean decided = words.isLower(cue, "decided", "resolved");
    boolean fresh = words.isLower(cue - 1, "has", "have", "'ve", "also") || hasFutureYear(cue);
    if (decided && !fresh) {
      return Finding.no("decided-once", cue);
    }
    boolean passive =
        words.isLower(cue, "intended", "aimed", "proposed", "planned")
            && words.isLower(cue - 1, "is", "are", "was", "were", "been", "be");
    if (passive) {
      return Finding.no("meant-for-something", cue);
    }
    if (words.isLower(cue - 1, "had")
        && words.isLower(cue, "planned", "intended", "aimed", "offered")) {
      return Finding.no("planned-once", cue);
    }
    boolean merely =
        words.isLower(cue, "seeking", "aiming", "striving", "readying", "offering")
            && words.tag(cue - 1) != Tag.AUX
            && words.tag(cue - 1) != Tag.ADV;
    if (merely) {
      return Finding.no("aim-in-passing", cue);
    }
    boolean speaks = words.isLower(next + 1, "answer", "tell", "say", "argue", "explain", "thank");
    if (reading.isToVerb(next) && speaks) {
      return Finding.no("plan-to-speak", cue);
    }
    if (reading.isToVerb(next)) {
      return binding.withSubject("plan", Firmness.PLAN, cue, next + 1, false);
    }
    boolean proposes = words.isLower(cue, "propose", "proposes", "proposed", "plan", "plans");
    if (gerund && (proposes || on)) {
      return binding.withSubject("plan", Firmness.PLAN, cue, next, false);
    }
    boolean plans = words.isLower(cue, "plans", "plan") && words.tag(next) == Tag.DET;
    if (plans && isEvent(next + 1)) {
      NounPhrase subject = reading.phrases.subjectOf(cue);
      return new Finding(Verdict.SCHEDULE, "diary", Firmness.PLAN, cue, subject, next, false);
    }
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

  /** {@code decided to close the pit by 2031}: still to be done. */
  private boolean hasFutureYear(int cue) {
    return reading.isToVerb(cue + 1) && reading.hasLimitYear(cue, "by", "until", "from");
  }

  /** {@code A major speech}: an entry of the diary. */
  private boolean isEvent(int from) {
    int i = from;
    while (words.tag(i) == Tag.ADJ) {
      i++;
    }
    return words.is(i, WordClass.DIARYNOUN);
  }

  private boolean isObject(int i) {
    long wished = Lexicon.bits(WordClass.TIE, WordClass.DIARYNOUN);
    for (int k = i; k < i + 5; k++) {
      boolean race =
          words.isLower(
              k, "re-election", "reelection", "nomination", "office", "seat", "compromise");
      boolean wish = race || words.isAny(k, wished) || words.is(k, WordList.WISH);
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
}
