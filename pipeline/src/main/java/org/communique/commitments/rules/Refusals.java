package org.communique.commitments.rules;

import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;

/** Verbs by which a plan or a demand is given up, turned down or cancelled. */
final class Refusals {

  /** How far behind its verb what is refused may stand, in words. */
  private static final int OBJECT_WORDS = 10;

  /** What is turned down by who rejects it. */
  static final long TURNED_DOWN =
      Lexicon.bits(
          WordClass.PACT,
          WordClass.INTENT,
          WordClass.UNDERTAKING,
          WordClass.TIE,
          WordClass.MEASURE,
          WordClass.INSTRUMENT);

  private final Reading reading;
  private final Words words;
  private final Departures departures;

  Refusals(Reading reading) {
    this.reading = reading;
    words = reading.words;
    departures = new Departures(words);
  }

  /** {@code gave up its aim}, {@code is giving up the table}. */
  boolean givesUp(int cue) {
    boolean gives = words.is(cue, WordList.GIVE);
    if (!gives || !words.isLower(cue + 1, "up")) {
      return false;
    }
    for (int i = cue + 2; i < cue + 6; i++) {
      if (words.is(i, WordList.POSITION)) {
        return false;
      }
    }
    boolean ended = words.isLower(cue + 2, "by", "in", ".") && words.tag(cue - 1) == Tag.AUX;
    return ended || words.tag(cue + 2) == Tag.DET || isOwn(cue + 2);
  }

  /** {@code rejected the amendments}; a court that rejects an appeal refuses nothing of its own. */
  boolean turnsDown(int cue) {
    boolean rejects = words.is(cue, WordList.REJECT);
    boolean held = words.isLower(cue - 1, "was", "were", "been", "be", "is", "are");
    if (!rejects || held || reading.isToVerb(cue + 1)) {
      return false;
    }
    NounPhrase subject = reading.phrases.subjectOf(cue);
    if (subject == null || words.is(subject.head(), WordList.COURT)) {
      return false;
    }
    if (words.isLower(cue + 1, "that", "this", "it") && words.tag(cue + 2) != Tag.VERB) {
      return words.tag(cue + 2) == Tag.PUNCT || words.isLower(cue + 2, "so", "again", "twice");
    }
    boolean turns = words.isLower(cue, "turn", "turns", "turned", "turning");
    if (turns && !words.isLower(cue + 1, "down")) {
      return false;
    }
    boolean brushes = words.lower(cue).startsWith("brush") || words.lower(cue).startsWith("shrug");
    if (brushes && !words.isLower(cue + 1, "aside", "off", "away")) {
      return false;
    }
    boolean weak = turns || isWeak(cue);
    boolean declines = words.lower(cue).startsWith("declin");
    for (int i = cue + 1; i < Math.min(words.size(), cue + OBJECT_WORDS); i++) {
      boolean asked =
          words.is(i, WordList.ASKED) && !(declines && words.lower(i).startsWith("request"));
      long named = weak ? Lexicon.bits(WordClass.PACT) : TURNED_DOWN;
      if (asked || words.isAny(i, named) && words.tag(i) != Tag.VERB) {
        return true;
      }
      boolean amended = words.lower(i).endsWith("ed") && words.tag(i - 1) == Tag.DET;
      boolean clause = words.isLower(i, "that", "which", "who", "because", "claim", "claims");
      if (clause || words.tag(i) == Tag.PUNCT || words.tag(i) == Tag.VERB && !amended) {
        return false;
      }
    }
    return false;
  }

  /** Verbs that also stop, dismiss or withstand other things. */
  private boolean isWeak(int cue) {
    String form = words.lower(cue);
    return form.startsWith("block") || form.startsWith("dismiss") || form.startsWith("resist");
  }

  /** Whether who will do what {@code verb} says leaves, calls off or opposes something. */
  boolean isAhead(int verb) {
    return opposesText(verb) || departures.isAhead(verb);
  }

  /** {@code will oppose the text}: what others are to agree on, not a bill. */
  private boolean opposesText(int verb) {
    boolean opposes = words.isLower(verb, "oppose", "reject", "block", "veto", "opposing");
    for (int i = verb + 1; opposes && i < verb + OBJECT_WORDS; i++) {
      boolean text = words.isLower(i, "text", "draft", "adoption", "consensus", "compromise");
      if (text) {
        return true;
      }
      if (words.tag(i) == Tag.PUNCT || words.tag(i) == Tag.VERB) {
        return false;
      }
    }
    return false;
  }

  /** {@code cancelled its project}: whatever it is that was to be. */
  boolean cancels(int cue) {
    boolean cancels = words.is(cue, WordList.CANCEL);
    boolean event = false;
    boolean object = false;
    for (int i = cue + 1; cancels && i < Math.min(words.size(), cue + OBJECT_WORDS); i++) {
      boolean planned = words.isLower(i - 1, "planned", "scheduled", "promised");
      event |= !planned && (words.is(i, WordClass.DIARYNOUN) || words.is(i, WordList.LEISURE));
      object |= words.tag(i) == Tag.NOUN;
      if (words.isLower(i, "planned", "scheduled")) {
        continue;
      }
      if (words.tag(i) == Tag.PUNCT && !words.isLower(i, ",") || words.tag(i) == Tag.VERB) {
        break;
      }
    }
    boolean passive = words.isLower(cue - 1, "been", "was", "were");
    boolean drops = words.isLower(cue, "dropped", "drops") && !passive;
    if (drops && hadBeenPlanned(cue)) {
      return true;
    }
    boolean owned =
        words.tag(cue + 1) == Tag.DET
            || words.isLower(cue + 1, "planned", "scheduled")
            || isOwn(cue + 1)
            || words.isLower(cue + 1, ",");
    NounPhrase subject = passive ? reading.phrases.subjectOf(cue) : null;
    if (subject != null
        && (words.is(subject.head(), WordList.LEISURE)
            || words.is(subject.head(), WordClass.DIARYNOUN))) {
      return false;
    }
    boolean bound =
        subject != null
            && (words.isAny(subject.head(), TURNED_DOWN)
                || words.is(subject.head(), WordList.WORKS));
    boolean dropped =
        bound && words.is(cue, WordList.DROPPED) && words.isLower(cue - 1, "been", "was", "were");
    return dropped || cancels && !event && (passive || object && owned);
  }

  /** {@code Dropped the fair it had promised}: an undertaking, whatever it is called. */
  private boolean hadBeenPlanned(int cue) {
    for (int i = cue + 2; i < cue + 2 * OBJECT_WORDS; i++) {
      boolean said = words.isLower(i, "planned", "promised", "pledged", "announced", "said");
      if (said && words.isLower(i - 1, "had") && words.tag(i - 2) == Tag.PRON) {
        return true;
      }
      if (words.isLower(i, ".", ";", ",")) {
        return false;
      }
    }
    return false;
  }

  private boolean isOwn(int i) {
    return words.is(i, WordList.ITS_OWN);
  }
}
