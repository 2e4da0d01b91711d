package org.communique.commitments.rules;

import java.util.List;
import org.communique.commitments.words.Countries;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;

/** Verbs that take back an undertaking: what they must govern to do so. */
final class TakingBack {

  /** How far an object is looked for behind its verb, in words. */
  private static final int OBJECT_WORDS = 12;

  /** How the verbs begin by which an effort is given up as well. */
  private static final List<String> STRONG = List.of("abandon", "drop", "scrap", "ditch", "shelv");

  /** How the verbs begin that end what another sentence has named. */
  private static final List<String> ENDING =
      List.of("terminat", "rescind", "renounc", "repudiat", "suspend");

  private final Words words;
  private final Retreats retreats;
  private final Departures departures;

  TakingBack(Words words) {
    this.words = words;
    retreats = new Retreats(words);
    departures = new Departures(words);
  }

  /** Whether {@code verb} takes back an undertaking that its object names. */
  boolean takesBack(int verb) {
    boolean plug = words.isLower(verb + 2, "plug") && words.isLower(verb + 3, "on");
    if (plug || departures.endsByInitials(verb)) {
      return true;
    }
    if (words.is(verb, WordList.RETREAT)) {
      return retreats.from(verb);
    }
    if (!words.is(verb, WordClass.DROP)) {
      return false;
    }
    boolean takes = words.isLower(verb, "take", "takes", "took", "taken", "taking");
    if (takes && words.isLower(verb + 1, "back")) {
      return objectIsBound(verb);
    }
    if (takes && !objectSays(verb, "out")
        || words.lower(verb).startsWith("cut")
            && (objectSays(verb, "deal") || objectSays(verb, "deals"))
        || words.lower(verb).startsWith("rul") && !words.isLower(verb + 1, "out")
        || words.lower(verb).startsWith("br") && !objectSays(verb, "off")) {
      return false;
    }
    if (words.lower(verb).startsWith("rul")) {
      return true;
    }
    if (words.isLower(verb, "back", "backs", "backed", "backing")
        && !words.isLower(verb + 1, "out", "away", "down", "off", "from")) {
      return false;
    }
    if (words.lower(verb).startsWith("withdr")) {
      return withdraws(verb);
    }
    boolean ceases = words.lower(verb).startsWith("end") && words.isLower(verb + 1, "in", "with");
    if (ceases) {
      return false;
    }
    if (words.lower(verb).startsWith("pull") && pullsText(verb)) {
      return true;
    }
    boolean leaves = words.lower(verb).startsWith("le");
    boolean pulls = words.lower(verb).startsWith("pull");
    boolean ends = turnsRound(verb) || endsGiving(verb) || endsBenefit(verb);
    if (ends || breaksOff(verb) || stopsOwn(verb)) {
      return true;
    }
    for (int i = verb + 1; i < Math.min(words.size(), verb + OBJECT_WORDS); i++) {
      boolean clauseEnds =
          words.isLower(i, ".", ";", ",") || words.tag(i) == Tag.VERB && i > verb + 1;
      if (clauseEnds) {
        break;
      }
      if (pulls && words.isLower(i, "from", "into", "together") && i > verb + 2) {
        return false;
      }
      if (leaves ? words.is(i, WordClass.PACT) : words.isAny(i, Lexicon.UNDERTAKINGS)) {
        boolean leftTo = leaves && words.isLower(i + 1, "to", "for");
        boolean byItself = words.isLower(i, "accord") && words.isLower(i - 1, "own");
        return !leftTo && !byItself && !words.isLower(i - 1, "with", "without");
      }
      if (isStrong(verb) && words.is(i, WordList.EFFORT)) {
        return true;
      }
    }
    return leavesPactNamedBefore(verb);
  }

  /** {@code Dropped}, {@code abandoned}: also said of an effort, not only of an undertaking. */
  private boolean isStrong(int verb) {
    String form = words.lower(verb);
    return STRONG.stream().anyMatch(form::startsWith);
  }

  /** {@code Took back its offer}, {@code took back what was left of the money}. */
  private boolean objectIsBound(int verb) {
    for (int i = verb + 2; i < Math.min(words.size(), verb + OBJECT_WORDS); i++) {
      if (words.isAny(i, Lexicon.UNDERTAKINGS)
          || words.is(i, WordList.MONEY)
          || words.isLower(i, "offer", "word")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Backed away from the plan}, {@code reversed course}: no undertaking need be named. */
  private boolean turnsRound(int verb) {
    String form = words.lower(verb);
    boolean back = form.startsWith("back");
    return form.startsWith("relent")
        || form.startsWith("boycott")
        || form.startsWith("revers") && words.isLower(verb + 1, "course", "itself", "himself")
        || back && words.isLower(verb + 1, "down")
        || back && words.isLower(verb + 1, "away") && words.isLower(verb + 2, "from");
  }

  /** {@code Drop coverage for}, {@code cancel $5m in grants}, {@code scrap it}: what was given. */
  private boolean endsGiving(int verb) {
    String form = words.lower(verb);
    if (ENDING.stream().anyMatch(form::startsWith) && words.isLower(verb + 1, "it", "them")) {
      return words.tag(verb + 2) != Tag.DET && words.tag(verb + 2) != Tag.NOUN;
    }
    boolean given = false;
    for (int i = verb + 1; i < verb + 5; i++) {
      given |= form.startsWith("cancel") && words.is(i, WordList.MONEY);
      if (words.tag(i) == Tag.PUNCT || words.tag(i) == Tag.VERB || words.tag(i) == Tag.ADP) {
        break;
      }
    }
    return given;
  }

  private boolean objectSays(int verb, String particle) {
    for (int i = verb + 1; i < Math.min(words.size(), verb + 6); i++) {
      if (words.isLower(i, particle)) {
        return true;
      }
    }
    return false;
  }

  /** {@code halted its funding}: what it gave before. */
  private boolean stopsOwn(int verb) {
    boolean stops =
        words.isLower(verb, "halted", "halts", "halting", "ended", "ends", "ending", "paused")
            || words.isLower(verb, "terminated", "terminates", "terminating", "pausing");
    if (!stops || !words.isLower(verb + 1, "its", "their", "all", "his", "her")) {
      return false;
    }
    for (int i = verb + 2; i < verb + 5; i++) {
      if (words.isLower(i, "funding", "participation", "membership", "cooperation", "aid")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Pulled the harbour bill}: not out of something. */
  private boolean pullsText(int verb) {
    boolean own = words.tag(verb + 1) == Tag.DET || words.is(verb + 1, WordList.ITS_OWN);
    for (int i = verb + 2; own && i < verb + 6; i++) {
      if (words.tag(i) != Tag.NOUN && words.tag(i) != Tag.ADJ && words.tag(i) != Tag.PROPN) {
        return words.is(i - 1, WordClass.INSTRUMENT);
      }
    }
    return false;
  }

  /** {@code Will drop health coverage}: what it gives its people. */
  private boolean endsBenefit(int verb) {
    boolean ends =
        isStrong(verb) || words.lower(verb).startsWith("cancel") || words.isLower(verb, "end");
    for (int i = verb + 1; ends && i < verb + 9; i++) {
      boolean benefit =
          words.isLower(i, "coverage", "benefits", "insurance", "grant", "grants", "subsidies");
      if (benefit || words.isLower(i, "sponsorship", "pensions", "subsidy", "funding", "support")) {
        return true;
      }
      boolean bracket = words.isLower(i, "(", ")");
      if (words.tag(i) == Tag.VERB || words.tag(i) == Tag.PUNCT && !bracket) {
        return false;
      }
    }
    return false;
  }

  /** {@code suspended the talks}, {@code broke off contacts}. */
  private boolean breaksOff(int verb) {
    boolean suspends =
        words.lower(verb).startsWith("suspend")
            || words.lower(verb).startsWith("fr")
            || words.lower(verb).startsWith("br")
            || words.lower(verb).startsWith("cut")
                && words.isLower(verb + 1, "off", "its", "their");
    for (int i = verb + 1; suspends && i < Math.min(words.size(), verb + 7); i++) {
      if (words.is(i, WordClass.TIE)) {
        return true;
      }
    }
    return false;
  }

  /** {@code withdrew from the pact}, {@code withdrew its offer}; not troops, not from a race. */
  private boolean withdraws(int verb) {
    long bound = Lexicon.UNDERTAKINGS | Lexicon.bits(WordClass.TIE, WordClass.INSTRUMENT);
    boolean out = false;
    if (withdrawsForces(verb)) {
      return false;
    }
    for (int i = verb + 1; i < Math.min(words.size(), verb + OBJECT_WORDS); i++) {
      boolean fromIt = words.isLower(verb + 1, "from") && i <= verb + 4;
      boolean candidacy =
          words.isLower(i, "consideration", "nomination", "candidacy", "contention", "case");
      boolean from = words.isLower(i - 1, "from") || words.is(i - 1, WordList.ITS_OWN);
      if (candidacy && (fromIt || from)) {
        return true;
      }
      boolean consent =
          words.is(i - 1, WordList.ITS_OWN)
              && words.isLower(i, "consent", "endorsement", "backing", "permission", "invitation");
      if (consent || words.isAny(i, bound) || out && fromIt && words.isCapitalised(i)) {
        return true;
      }
      if (words.tag(i) == Tag.PUNCT || words.tag(i) == Tag.VERB) {
        break;
      }
      out = out ? words.tag(i) == Tag.DET : words.isLower(i, "from") && i <= verb + 4;
    }
    boolean alone = words.tag(verb + 1) != Tag.DET && words.tag(verb + 1) != Tag.NOUN;
    for (int i = 0; alone && i < words.size(); i++) {
      if (words.is(i, WordClass.PACT)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Troops will withdraw}, {@code withdraw from Norland}: a move on a map. */
  private boolean withdrawsForces(int verb) {
    for (int i = Math.max(0, verb - 6); i < verb; i++) {
      if (words.isLower(i, "troops", "forces", "soldiers", "units", "personnel", "fighters")) {
        return true;
      }
    }
    boolean country = Countries.isNamed(words.text(verb + 2));
    return words.isLower(verb + 1, "from")
        && country
        && words.tag(verb + 3) != Tag.NOUN
        && words.tag(verb + 3) != Tag.ADJ
        && !words.isLower(verb + 3, "'s", "-");
  }

  /** {@code Under the accord ... plans to leave}: the object stands earlier or is understood. */
  private boolean leavesPactNamedBefore(int verb) {
    boolean leaves =
        words.isLower(verb, "leave", "leaving", "quit", "exit")
            && (words.tag(verb + 1) == Tag.PUNCT || words.isLower(verb + 1, "it"));
    if (leaves) {
      for (int i = 0; i < verb; i++) {
        if (words.is(i, WordClass.PACT)) {
          return true;
        }
      }
    }
    return false;
  }
}
