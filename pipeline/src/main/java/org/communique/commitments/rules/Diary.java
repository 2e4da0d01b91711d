package org.communique.commitments.rules;

import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;

/** Mere entries of a diary: meetings, visits and talks that undertake nothing. */
final class Diary {

  private final Words words;

  Diary(Words words) {
    this.words = words;
  }

  /** Whether {@code verb} opens a mere entry of the diary: to meet, to visit, to hold talks. */
  boolean isEntry(int verb) {
    boolean swears = words.isLower(verb, "swear", "call") && words.isLower(verb + 1, "in", "into");
    if (swears) {
      return true;
    }
    boolean keepsOff = words.isLower(verb, "steer") && words.isLower(verb + 1, "clear");
    boolean comesBack = words.isLower(verb, "return") && words.tag(verb + 2) == Tag.VERB;
    if (keepsOff || comesBack && words.isLower(verb + 1, "to")) {
      return false;
    }
    boolean speaks =
        words.isLower(verb, "give", "make", "play", "playing") && isSpeechOrGame(verb + 1);
    if (speaks) {
      return true;
    }
    boolean judges = words.isLower(verb, "hand") && words.isLower(verb + 1, "down");
    if (judges || words.isLower(verb, "host") && words.isLower(verb + 1, "it", "them")) {
      return true;
    }
    if (words.isLower(verb, "vote", "voting") && isCast(verb)) {
      return false;
    }
    boolean takesUp = words.isLower(verb, "take") && words.isLower(verb + 1, "up");
    long texts =
        Lexicon.bits(WordClass.INSTRUMENT, WordClass.MEASURE, WordClass.INTENT, WordClass.PACT);
    if (takesUp && (objectIs(verb, texts, 9) || isTextToVoteOn(verb + 2))) {
      return true;
    }
    boolean persuades = words.isLower(verb, "talk") && words.tag(verb + 1) == Tag.DET;
    if (persuades || isRecurring(verb)) {
      return false;
    }
    if (!words.is(verb, WordClass.DIARY)) {
      return words.isLower(verb, "be")
          && words.isLower(verb + 1, "on", "at", "in")
          && objectIs(verb, Lexicon.bits(WordClass.DIARYNOUN), 6);
    }
    boolean travel = words.is(verb, WordList.DIARY_ACT);
    boolean goes = words.isLower(verb, "return", "fly", "head", "travel", "speak", "depart");
    Tag next = words.tag(verb + 1);
    boolean moves = next == Tag.ADP || next == Tag.ADV || next == Tag.PUNCT || next == Tag.PART;
    if (goes && !moves) {
      return false;
    }
    boolean receives = words.isLower(verb, "welcome", "greet", "accompany");
    if (receives) {
      return objectIs(verb, Lexicon.bits(WordClass.TITLE, WordClass.DIARYNOUN), 6);
    }
    long bound = Lexicon.bits(WordClass.UNDERTAKING, WordClass.INTENT, WordClass.INSTRUMENT);
    if (travel || words.isLower(verb, "meet") && !objectIs(verb, bound, 7) && !isMetLimit(verb)) {
      return true;
    }
    return objectIs(verb, Lexicon.bits(WordClass.DIARYNOUN), 8);
  }

  /** {@code Meet the deadline}: kept, not talked to. */
  private boolean isMetLimit(int meet) {
    for (int i = meet + 1; i < meet + 7; i++) {
      boolean limit = words.isLower(i, "deadline", "deadlines", "demand", "needs", "costs");
      if (limit || words.isLower(i, "obligations", "requirements", "standards", "criteria")) {
        return true;
      }
    }
    return false;
  }

  /** {@code An address to parliament}, {@code a round of golf}. */
  private boolean isSpeechOrGame(int from) {
    for (int i = from; i < from + 7; i++) {
      if (words.isLower(i, "speech", "address", "remarks", "testimony", "lecture", "golf")) {
        return words.tag(i) != Tag.VERB;
      }
      if (words.tag(i) == Tag.VERB || words.tag(i) == Tag.PUNCT || words.isLower(i, "to")) {
        return false;
      }
    }
    return false;
  }

  /** {@code A one-year extension}, {@code her nomination}. */
  private boolean isTextToVoteOn(int from) {
    for (int i = from; i < from + 5; i++) {
      if (words.isLower(i, "extension", "nomination", "articles", "matter", "question", "issue")) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code vote to repeal}, {@code vote for the bill}: a deed; "vote for Adams" is none of these.
   */
  private boolean isCast(int verb) {
    if (words.isLower(verb + 1, "to", "yes")) {
      return true;
    }
    long texts = Lexicon.bits(WordClass.INSTRUMENT, WordClass.PACT, WordClass.MEASURE);
    for (int i = verb + 2; words.isLower(verb + 1, "for", "against") && i < verb + 6; i++) {
      boolean text = words.isLower(i, "repeal", "motion", "articles", "nomination", "impeachment");
      if (text || words.isAny(i, texts) || words.lower(verb + 2).endsWith("ing")) {
        return true;
      }
      if (words.tag(i) == Tag.PUNCT || words.tag(i) == Tag.VERB) {
        return false;
      }
    }
    return false;
  }

  /** {@code meet every year}: no entry of the diary but a rule. */
  private boolean isRecurring(int verb) {
    for (int i = verb + 1; i < words.size(); i++) {
      boolean often =
          words.isLower(
                  i,
                  "regularly",
                  "annually",
                  "yearly",
                  "monthly",
                  "twice",
                  "intensively",
                  "weekly",
                  "quarterly")
              || words.isLower(i, "every", "each") && words.is(i + 1, WordClass.OCCASION)
              || words.isLower(i, "once") && words.isLower(i + 1, "a", "every");
      if (often) {
        return true;
      }
      if (words.isLower(i, ".", ";")) {
        return false;
      }
    }
    return false;
  }

  private boolean objectIs(int verb, long classBits, int within) {
    for (int i = verb + 1; i < Math.min(words.size(), verb + within); i++) {
      if (words.isAny(i, classBits) && !words.isLower(i - 1, "to")) {
        return true;
      }
    }
    return false;
  }
}
