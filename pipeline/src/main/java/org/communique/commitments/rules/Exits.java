package org.communique.commitments.rules;

import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;

/** Verbs by which someone stays out of a body or a pact, or leaves it. */
final class Exits {

  /** How far behind its verb what is left may stand, in words. */
  private static final int OBJECT_WORDS = 9;

  private final Words words;

  Exits(Words words) {
    this.words = words;
  }

  /** {@code dissociated itself from}, {@code opted out of}, {@code stays outside}. */
  boolean staysOut(int cue) {
    boolean apart =
        words.is(cue, WordList.APART)
            && words.isLower(cue + 1, "itself", "themselves", "himself", "herself");
    boolean stays =
        words.is(cue, WordList.STAY_OUT)
            && words.isLower(cue + 1, "out", "outside", "away")
            && words.isLower(cue + 2, ".", "of", "from", "the", "this", "it");
    boolean travels = words.is(cue, WordList.WALK);
    boolean lost = words.isLower(cue + 3, "view", "sight", "reach", "touch");
    boolean far = words.is(cue, WordList.BACK_OUT) && words.isLower(cue + 1, "out") && !lost;
    boolean still = words.is(cue, WordList.REMAIN);
    boolean named = namesBound(cue + 2) && words.tag(cue + 3) == Tag.DET;
    boolean bound = !travels && !still || named;
    boolean outside = still && words.isLower(cue + 1, "outside");
    boolean race = false;
    for (int i = cue + 2; i < cue + 6; i++) {
      race |= words.isLower(i, "race", "contest", "primary", "school", "college", "running");
    }
    return apart || far || stays && !race && (bound || outside);
  }

  private boolean namesBound(int from) {
    for (int i = from; i < Math.min(words.size(), from + OBJECT_WORDS); i++) {
      if (words.is(i, WordList.JOINT_BODY)) {
        return true;
      }
      if (words.isAny(i, Refusals.TURNED_DOWN)) {
        return true;
      }
      if (words.tag(i) == Tag.PUNCT || words.tag(i) == Tag.VERB) {
        return false;
      }
    }
    return false;
  }

  /** {@code Left the team}, {@code left the border talks}: who worked on something together. */
  private boolean leavesGroup(int from) {
    int i = from + 1;
    while (words.isLower(from, "the", "its", "their", "his", "her")
        && i < from + 4
        && (words.tag(i) == Tag.ADJ || words.tag(i) == Tag.NOUN && !isGroup(i))) {
      i++;
    }
    boolean ends =
        words.tag(i + 1) == Tag.PUNCT
            || words.isLower(i + 1, "over", "after", "because")
            || words.isLower(i + 1, "in", "on") && words.is(i + 2, WordClass.WEEKDAY);
    return isGroup(i)
        && (ends || words.tag(i + 1) == Tag.NUM || words.isLower(i + 1, "last", "two"));
  }

  private boolean isGroup(int i) {
    return words.isLower(i, "group", "team", "talks", "negotiations", "coalition", "bloc")
        || words.isLower(i, "alliance", "partnership", "consortium", "pact", "panel");
  }

  /** {@code will leave the Farm Alliance}, {@code takes the country out of the Fish Council}. */
  boolean quitsBody(int cue) {
    boolean leaves = words.is(cue, WordList.LEAVE);
    boolean takes = words.is(cue, WordList.TAKE_OUT);
    int from = leaves ? cue + 1 : 0;
    for (int i = cue + 1; takes && from == 0 && i < cue + OBJECT_WORDS; i++) {
      from = words.isLower(i, "out") && words.isLower(i + 1, "of") ? i + 2 : 0;
    }
    if (leaves && leavesGroup(from)) {
      return true;
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
    boolean race = words.isLower(end, "presidential", "race", "primary", "contest", "campaign");
    boolean seat =
        race || words.is(end - 1, WordList.CHAMBER) || words.is(end - 1, WordClass.GOVERNMENT);
    return body && !seat && !words.is(end, WordClass.DIARYNOUN);
  }
}
