package org.communique.commitments.rules;

import org.communique.commitments.words.Countries;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;

/**
 * What someone is about to leave, call off or end, where no word for an undertaking names it: a
 * pact by its initials, a party, an event that was to be.
 */
final class Departures {

  /** How far behind its verb what is left may stand, in words. */
  private static final int OBJECT_WORDS = 7;

  private static final long EVENTS =
      Lexicon.bits(WordClass.DIARYNOUN, WordClass.INSTRUMENT, WordClass.INTENT, WordClass.PACT);

  private final Words words;
  private final Exits exits;

  Departures(Words words) {
    this.words = words;
    exits = new Exits(words);
  }

  /** Whether who will do what {@code verb} says takes something back. */
  boolean isAhead(int verb) {
    return exits.quitsBody(verb) || leavesParty(verb) || callsOff(verb) || kills(verb);
  }

  /** {@code Terminate NAFTO}, {@code rip up NAFTO}, {@code get rid of NAFTO}. */
  boolean endsByInitials(int verb) {
    int from = 0;
    if (words.is(verb, WordList.CANCEL)
        || words.isLower(verb, "terminate", "terminates", "terminated", "terminating")
        || words.is(verb, WordList.LEAVE)) {
      from = verb + 1;
    } else if (words.is(verb, WordList.RETREAT) && words.isLower(verb + 1, "up")) {
      from = verb + 2;
    } else if (words.isLower(verb + 1, "rid", "out") && words.isLower(verb + 2, "of")) {
      from = verb + 3;
    } else if (words.is(verb, WordClass.DROP) && words.isLower(verb + 1, "from")) {
      from = verb + 2;
    }
    if (from == 0) {
      return false;
    }
    from += words.tag(from) == Tag.DET ? 1 : 0;
    return isInitials(from)
        && switch (words.tag(from + 1)) {
          case NOUN, PROPN, ADJ -> false;
          default -> true;
        };
  }

  private boolean isInitials(int i) {
    String text = words.text(i);
    return text.length() > 2
        && text.chars().allMatch(Character::isUpperCase)
        && !Countries.isNamed(text);
  }

  /** {@code Leave the party}: of which one was a member. */
  private boolean leavesParty(int verb) {
    if (!words.is(verb, WordList.LEAVE)) {
      return false;
    }
    int i = verb + 1;
    while (i < verb + OBJECT_WORDS
        && (words.tag(i) == Tag.DET
            || words.is(i, WordList.ITS_OWN)
            || words.tag(i) == Tag.ADJ
            || words.tag(i) == Tag.PROPN)
        && !words.isLower(i, "party")) {
      i++;
    }
    return words.isLower(i, "party") && i > verb + 1 && words.tag(i + 1) != Tag.NOUN;
  }

  /** {@code Cancel all performances}, {@code call off the strike}: an event, not a debt. */
  private boolean callsOff(int verb) {
    boolean calls = words.isLower(verb, "call", "calling") && words.isLower(verb + 1, "off");
    boolean cancels = words.isLower(verb, "cancel", "cancelling", "canceling");
    for (int i = verb + 1; (calls || cancels) && i < verb + OBJECT_WORDS; i++) {
      boolean show = words.isLower(i, "performances", "events", "shows", "games", "classes");
      if (show || words.isAny(i, EVENTS) && words.tag(i) == Tag.NOUN) {
        return true;
      }
      if (words.tag(i) == Tag.VERB || words.tag(i) == Tag.PUNCT || words.tag(i) == Tag.ADP) {
        return calls && words.isLower(i, "off");
      }
    }
    return false;
  }

  /** {@code Kill the deal}. */
  private boolean kills(int verb) {
    boolean kills = words.isLower(verb, "kill", "killing", "gut", "sink", "blow");
    for (int i = verb + 1; kills && i < verb + OBJECT_WORDS; i++) {
      if (words.is(i, WordClass.PACT)) {
        return true;
      }
      if (words.tag(i) == Tag.VERB || words.tag(i) == Tag.PUNCT || words.tag(i) == Tag.ADP) {
        return false;
      }
    }
    return false;
  }
}
