package org.communique.commitments;

/** The first, cheap look: does a sentence carry a word that could bind anyone? */
final class CueScreen {

  private static final long CUES =
      Lexicon.bits(
          WordClass.VOW,
          WordClass.AGREE,
          WordClass.PLAN,
          WordClass.MODAL,
          WordClass.DROP,
          WordClass.REFUSE,
          WordClass.READY,
          WordClass.UNDERTAKING,
          WordClass.INTENT,
          WordClass.PACT);

  private CueScreen() {}

  /** Whether someone is said to say something. */
  static boolean hasSpeaker(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.is(i, WordClass.SAY) || words.isLower(i, "according")) {
        return true;
      }
    }
    return false;
  }

  static boolean passes(Words words) {
    for (int i = 0; i < words.size(); i++) {
      if (words.isAny(i, CUES)) {
        return true;
      }
    }
    return false;
  }
}
