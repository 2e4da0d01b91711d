package org.communique.commitments.rules;

import java.util.List;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;

/**
 * The first, cheap look: does a sentence carry a word that could bind anyone, in a place where it
 * could? Every test here is one a rule makes again with care; the screen only spares the tagging of
 * sentences no rule can take.
 */
public final class CueScreen {

  private static final long PACTS =
      Lexicon.bits(WordClass.PACT, WordClass.UNDERTAKING, WordClass.INTENT);

  private static final long ANY_CUE =
      PACTS
          | Lexicon.bits(
              WordClass.VOW,
              WordClass.AGREE,
              WordClass.PLAN,
              WordClass.MODAL,
              WordClass.DROP,
              WordClass.REFUSE,
              WordClass.READY,
              WordClass.GOING,
              WordClass.MEASURE);

  private static final long OTHER_CUES =
      Lexicon.bits(WordClass.RESTATE, WordClass.DROP, WordClass.EXIT);

  private static final long SIGN = Lexicon.bits(WordClass.SIGN);
  private static final long KEEP = Lexicon.bits(WordClass.KEEP);
  private static final long ANNOUNCE = Lexicon.bits(WordClass.ANNOUNCE);

  /** Of what {@code would} may tell. */
  private static final long TOLD =
      Lexicon.bits(WordClass.SAY, WordClass.INSTRUMENT, WordClass.PACT);

  private CueScreen() {}

  /** Whether someone is said to say something. */
  public static boolean hasSpeaker(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.is(i, WordClass.SAY) || words.isLower(i, "according")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence has a cue, by its words alone and before any is tagged. */
  public static boolean passes(Words words) {
    for (int i = 0; words.hasAny(ANY_CUE) && i < words.size(); i++) {
      long classes = words.classes(i);
      if ((classes & ANY_CUE) != 0 && couldBind(words, i, classes)) {
        return true;
      }
    }
    return hasOtherCue(words)
        || LooseCues.passes(words)
        || HeadingRules.couldBe(words)
        || DoingRules.passes(words)
        || PolicyRules.passes(words);
  }

  private static boolean hasOtherCue(Words words) {
    if (!words.hasAny(OTHER_CUES) && !words.hasOnAny(Lexicon.bits(WordList.OTHER_CUE))) {
      return false;
    }
    boolean under = words.isLower(0, "under");
    for (int i = 1; i < words.size(); i++) {
      under |= words.isLower(i, "under");
      if (!words.isAny(i, OTHER_CUES) && !words.is(i, WordList.OTHER_CUE)) {
        continue;
      }
      boolean plans =
          words.isLower(i, "going", "is", "are", "mean", "means") && words.isLower(i + 1, "to");
      plans |= words.isLower(i, "was", "were") && words.isLower(i + 1, "to") && under;
      boolean binds =
          words.isLower(i, "obliged", "required") && words.isLower(i + 1, "to")
              || words.isLower(i, "signed") && words.isLower(i + 1, "up")
              || words.isLower(i, "want", "wants", "bind", "binds", "obliges", "bound", "moved");
      binds |=
          words.isLower(
                  i,
                  "requires",
                  "require",
                  "mandates",
                  "compels",
                  "prohibits",
                  "bans",
                  "forbids",
                  "outlaws")
              && words.hasAny(Lexicon.bits(WordClass.INSTRUMENT, WordClass.PACT));
      boolean restates = words.is(i, WordClass.RESTATE) && near(words, i, 3, "that");
      boolean breaks = words.is(i, WordClass.DROP) && breaksTie(words, i);
      boolean sum =
          words.isLower(i, "announced", "announces", "confirms")
              && near(words, i, 4, "million", "billion", "trillion", "$", "\u20ac", "\u00a3");
      boolean refuses =
          sum || words.is(i, WordClass.EXIT) && couldRefuse(words, i) || couldDrop(words, i);
      if (refuses || plans || binds || restates || breaks) {
        return true;
      }
    }
    return false;
  }

  /** Words as common as "given" and "off" refuse something in few places. */
  private static boolean couldRefuse(Words words, int i) {
    boolean gerund = words.lower(i).endsWith("ing");
    boolean be = words.isLower(i - 1, "not", "n't", "longer", "is", "are", "was", "were");
    if (words.isLower(i, "up", "off")) {
      return be;
    }
    if (words.is(i, WordList.GIVE)) {
      return words.isLower(i + 1, "up");
    }
    if (words.isLower(i, "stand", "stands", "stood", "standing")) {
      return words.isLower(i + 1, "by");
    }
    if (words.isLower(i, "stick", "sticks", "stuck", "sticking", "keeps", "kept")) {
      return words.isLower(i + 1, "to", "by");
    }
    if (words.lower(i).startsWith("offer") || words.lower(i).startsWith("confirm")) {
      return near(words, i, 5, "million", "billion", "$", "\u20ac", "\u00a3")
          || isNumber(words, i + 1);
    }
    boolean moves = words.lower(i).startsWith("st") || words.lower(i).startsWith("pull");
    return moves ? words.isLower(i + 1, "out", "outside", "away") : !gerund || be || moves;
  }

  /** Whether a word of {@code drop} stands as it does where something is cancelled or left. */
  private static boolean couldDrop(Words words, int i) {
    if (!words.is(i, WordClass.DROP)) {
      return words.isLower(i, "going") && words.isLower(i + 1, "ahead");
    }
    String word = words.lower(i);
    boolean cancels = STRONG.stream().anyMatch(word::startsWith);
    boolean leaves =
        words.isLower(i + 1, "the") && (word.startsWith("le") || word.startsWith("exit"));
    boolean done =
        words.isLower(i - 1, "been", "was", "were")
            || words.lower(i).startsWith("t") && words.isLower(i + 1, "back");
    boolean turns =
        word.startsWith("relent")
            || word.startsWith("boycott")
            || word.startsWith("revers") && words.isLower(i + 1, "course", "itself")
            || word.startsWith("back") && words.isLower(i + 1, "away", "down")
            || word.startsWith("revok") && words.isLower(i + 1, "it");
    return cancels || leaves || done || turns;
  }

  private static final List<String> STRONG =
      List.of(
          "cancel",
          "shelv",
          "scrap",
          "abandon",
          "ditch",
          "axe",
          "reject",
          "quit",
          "pulled",
          "terminat",
          "rescind",
          "renounc",
          "repudiat");

  private static boolean isNumber(Words words, int i) {
    return !words.text(i).isEmpty() && Character.isDigit(words.text(i).charAt(0));
  }

  private static boolean breaksTie(Words words, int i) {
    for (int j = i + 1; j < i + 7; j++) {
      if (words.is(j, WordClass.TIE) || words.isLower(j, "out")) {
        return true;
      }
    }
    return false;
  }

  private static boolean couldBind(Words words, int i, long classes) {
    if (has(classes, WordClass.MODAL)) {
      return modal(words, i);
    }
    if (has(classes, WordClass.VOW)) {
      return true;
    }
    if (has(classes, WordClass.AGREE) || has(classes, WordClass.READY)) {
      return near(words, i, 7, "to", "on", "upon", "that");
    }
    if (words.isLower(i, "plans", "plan") && words.isLower(i + 1, "a", "an", "the")) {
      return true;
    }
    if (has(classes, WordClass.PLAN) || has(classes, WordClass.REFUSE)) {
      boolean verb = near(words, i, 4, "to", "not") || gerundOrObject(words, i);
      if (verb || (classes & PACTS) == 0) {
        return verb;
      }
    }
    if (has(classes, WordClass.DROP) && words.hasAny(PACTS)
        || words.lower(i).startsWith("withdr")) {
      return true;
    }
    if (has(classes, WordClass.PACT)) {
      return words.hasAny(SIGN)
          || words.isLower(i - 1, "no")
          || near(words, i, 4, "aimed", "requires", "mandates")
          || hasPact(words, i);
    }
    if ((classes & PACTS) != 0) {
      boolean kept = has(classes, WordClass.UNDERTAKING) && words.hasAny(KEEP);
      boolean aside =
          words.isLower(i + 1, ",", "\u2013", "\u2014") && near(words, i + 1, 1, "in", "that");
      boolean given = has(classes, WordClass.UNDERTAKING) && near(words, i, 1, "by", "from");
      boolean none = has(classes, WordClass.INTENT) && words.isLower(i - 1, "no");
      return kept
          || none
          || aside
          || given
          || near(words, i, 1, "to", "of", "for", "on", "that", "was", "is");
    }
    if (has(classes, WordClass.MEASURE)) {
      return words.hasAny(ANNOUNCE) && near(words, i, 1, "to", "aimed", "that", "which");
    }
    return has(classes, WordClass.GOING);
  }

  /** {@code Has a tentative deal to}. */
  private static boolean hasPact(Words words, int pact) {
    for (int i = pact - 2; i >= Math.max(0, pact - 5); i--) {
      if (words.isLower(i, "has", "have", "had") && words.isLower(i + 1, "a", "an")) {
        return near(words, pact, 7, "to");
      }
    }
    return false;
  }

  private static boolean gerundOrObject(Words words, int i) {
    boolean gerund = words.lower(i + 1).endsWith("ing");
    return gerund || words.lower(i).endsWith("ing") && near(words, i - 3, 3, "is", "are", "'s");
  }

  /** {@code will have ten open by May}, {@code will need a permit}. */
  private static boolean couldDeliver(Words words, int verb) {
    boolean need = words.isLower(verb, "need");
    for (int i = verb + 2; i < Math.min(words.size(), verb + 12); i++) {
      if (need ? words.is(i, WordList.PERMIT) : words.isLower(i, "by")) {
        return true;
      }
    }
    return false;
  }

  /** {@code would} needs someone who says so, or a law; {@code will} an act. */
  private static boolean modal(Words words, int i) {
    int next = i + 1;
    while (words.lower(next).endsWith("ly") || words.isLower(next, "not", "n't", "also", "never")) {
      next++;
    }
    boolean would = words.isLower(i, "would", "'d");
    boolean asked = words.is(i + 2, WordClass.COMPLY) || words.isLower(i + 2, "let", "accept");
    boolean refuses = words.isLower(i + 1, "not", "n't") && asked;
    if (would && !refuses && !words.hasAny(TOLD) && !near(words, Math.max(0, i - 7), 6, "clear")) {
      return false;
    }
    if (words.isLower(next, "have", "need") && couldDeliver(words, next)) {
      return true;
    }
    if (words.isLower(next, "get") && words.isLower(next + 1, "behind", "rid", "tough")) {
      return true;
    }
    if (words.isLower(next, "have", "'ve", "need", "get", "see", "become", "like", "seem")) {
      return false;
    }
    return !words.isLower(next, "be")
        || !words.isLower(next + 1, "a", "an", "the", "able", "more", "in", "at", "no", "so", "too")
        || near(words, next, 8, "priority", "priorities")
        || words.isLower(i - 1, "there");
  }

  private static boolean near(Words words, int i, int within, String... any) {
    for (int j = i + 1; j <= i + within; j++) {
      if (words.isLower(j, any)) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(long classes, WordClass wordClass) {
    return (classes & 1L << wordClass.ordinal()) != 0;
  }
}
