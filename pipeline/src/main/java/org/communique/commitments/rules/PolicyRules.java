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

/** Policies told as things: {@code campaigned on a plan}, {@code announced the sale of}. */
final class PolicyRules {

  private static final long CUES =
      Lexicon.bits(WordClass.PLAN, WordClass.ANNOUNCE, WordClass.DIARY);

  /** How far behind its verb what is announced or campaigned on may stand, in words. */
  private static final int OBJECT_WORDS = 6;

  private final Reading reading;
  private final Words words;
  private final Binding binding;

  PolicyRules(Reading reading, Binding binding) {
    this.reading = reading;
    this.binding = binding;
    words = reading.words;
  }

  /** Whether such a policy may be told in a sentence. */
  static boolean passes(Words words) {
    for (int i = 0; words.hasAny(CUES) && i < words.size(); i++) {
      if (words.isAny(i, CUES) && couldTell(words, i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean couldTell(Words words, int i) {
    return campaignsOn(words, i) || proposes(words, i) || moveBehind(words, i) > 0;
  }

  /** Null when no policy is told. */
  @Nullable Finding judge(int cue) {
    boolean tells = words.isAny(cue, CUES) && words.tag(cue) == Tag.VERB;
    if (!tells || !couldTell(words, cue) || reading.isQuestion(cue)) {
      return null;
    }
    if (campaignsOn(words, cue)) {
      return policyBehind(cue + 2)
          ? binding.withSubject("campaigned-on", Firmness.PLEDGE, cue, cue + 2, false)
          : null;
    }
    if (proposes(words, cue)) {
      NounPhrase subject = reading.phrases.subjectOf(cue);
      boolean someone = reading.kindOf(subject).isSomeone();
      return someone && isThing(cue + 1) && !words.isLower(cue + 1, "no")
          ? binding.withSubject("has-proposed", Firmness.PLAN, cue, cue + 1, false)
          : null;
    }
    NounPhrase subject = reading.phrases.subjectOf(cue);
    return reading.kindOf(subject) == Kind.AGENT
        ? binding.withSubject("announces-move", Firmness.PLAN, cue, moveBehind(words, cue), false)
        : null;
  }

  private static boolean campaignsOn(Words words, int i) {
    return words.isLower(i, "campaigned", "campaigns") && words.isLower(i + 1, "on");
  }

  /** A plan, a promise, an idea, or a deed: "on closing the mine". */
  private boolean policyBehind(int from) {
    if (words.lower(from).endsWith("ing") && words.tag(from) == Tag.VERB) {
      return true;
    }
    for (int i = from; words.tag(from) != Tag.NOUN && i < from + OBJECT_WORDS; i++) {
      boolean idea = words.isLower(i, "idea", "platform", "slogan", "program", "programme");
      if (idea || words.isAny(i, Lexicon.bits(WordClass.UNDERTAKING, WordClass.INTENT))) {
        return true;
      }
    }
    return false;
  }

  /** {@code Has proposed}, {@code proposes}: not what was proposed once, nor a proposed rule. */
  private static boolean proposes(Words words, int i) {
    if (words.isLower(i, "proposes")) {
      return true;
    }
    return words.isLower(i, "proposed") && hasBefore(words, i - 1);
  }

  private static boolean hasBefore(Words words, int i) {
    int has = words.isLower(i, "also", "already", "even", "now") ? i - 1 : i;
    return words.isLower(has, "has", "have", "'ve");
  }

  private boolean isThing(int i) {
    return switch (words.tag(i)) {
      case DET, NUM, SYM, ADJ, NOUN, ADV -> !words.is(i, WordList.WISH);
      default -> false;
    };
  }

  /** What {@code announced the sale of two mills} tells of; 0 for other announcements. */
  private static int moveBehind(Words words, int i) {
    if (!words.isLower(i, "announced", "announces", "announcing")) {
      return 0;
    }
    for (int k = i + 1; k < i + OBJECT_WORDS; k++) {
      boolean of = words.isLower(k + 1, "of") || words.isLower(k + 3, "of");
      boolean own = words.isLower(k, "withdrawal", "pullout", "evacuation", "return");
      if (of && (own && namesPeople(words, k + 2) || isMove(words, k))) {
        return k;
      }
    }
    return 0;
  }

  private static boolean isMove(Words words, int i) {
    return words.isLower(
        i,
        "closure",
        "creation",
        "deployment",
        "establishment",
        "expansion",
        "formation",
        "introduction",
        "launch",
        "purchase",
        "acquisition",
        "release",
        "sale");
  }

  private static boolean namesPeople(Words words, int from) {
    for (int i = from; i < from + OBJECT_WORDS; i++) {
      if (words.isLower(i, "troops", "forces", "soldiers", "personnel", "staff", "diplomats")) {
        return true;
      }
    }
    return false;
  }
}
