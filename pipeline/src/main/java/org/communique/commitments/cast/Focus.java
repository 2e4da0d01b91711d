package org.communique.commitments.cast;

import java.util.List;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the last sentences were about: a text that opens sentence after sentence with "it", "its" or
 * "the company" goes on speaking of the one it had opened with before.
 */
public final class Focus {

  /** Sentences back within which the one spoken of must have been named. */
  private static final int REACH_SENTENCES = 5;

  /** Offset within a sentence at which the name that opens it may still stand, in characters. */
  private static final int OPENING = 6;

  /** Words within which a sentence names what it is about. */
  private static final int OPENING_WORDS = 8;

  /** Nouns by which a company is spoken of again. */
  public static final List<String> FIRMS = List.of("company", "firm", "group", "maker", "carmaker");

  private final List<Words> sentences;
  private final Scene scene;

  Focus(List<Words> sentences, Scene scene) {
    this.sentences = sentences;
    this.scene = scene;
  }

  /** Who opened the sentence before {@code sentence}; null when nobody who is no person did. */
  public @Nullable Mention before(int sentence) {
    for (int i = sentence - 1; i > Math.max(0, sentence - REACH_SENTENCES); i--) {
      Words words = sentences.get(i - 1);
      if (tellsOfFirm(words)) {
        return firm(i, words.start(0));
      }
      if (!words.isLower(0, "it", "its")) {
        return opening(i, words);
      }
    }
    return null;
  }

  /** {@code The company}, {@code A year from now the company would}. */
  private static boolean tellsOfFirm(Words words) {
    for (int i = 0; i < OPENING_WORDS; i++) {
      boolean firm = words.isLower(i, "the") && FIRMS.contains(words.lower(i + 1));
      if (firm && (i == 0 || words.is(i + 2, WordClass.MODAL))) {
        return true;
      }
    }
    return false;
  }

  /** The company last spoken of before offset {@code at}. */
  public @Nullable Mention firm(int sentence, int at) {
    return scene.before(at, sentence, Focus::isFirm);
  }

  private static boolean isFirm(Mention mention) {
    return mention.actor() != null && Roles.isFirm(mention.actor());
  }

  private @Nullable Mention opening(int sentence, Words words) {
    int start = words.start(0);
    for (Mention mention : scene.mentions()) {
      boolean opens = mention.start() >= start && mention.start() <= start + OPENING;
      if (opens && mention.sentence() == sentence) {
        return mention.person() ? null : mention;
      }
    }
    return null;
  }
}
