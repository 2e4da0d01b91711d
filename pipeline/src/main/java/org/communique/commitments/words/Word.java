package org.communique.commitments.words;

import java.util.List;
import java.util.Locale;
import org.communique.commitments.words.TagModel.WordScores;
import org.jspecify.annotations.Nullable;

/** One form of a word, as written, with what is known of it wherever it stands. */
public final class Word {

  /** What lies outside a sentence. */
  static final Word NONE = new Word();

  /** Letters within which a brand such as eBay has its capital; shorter words have none. */
  private static final int BRAND_LETTERS = 4;

  final String text;

  /** By which the vocabulary knows it. */
  final long key;

  /** Initials that in small letters would be a pronoun. */
  private static final String INITIALS = "WHO";

  final String lower;
  final int lowerHash;

  /** A bit for each class of the lexicon it belongs to. */
  final long classes;

  /** A bit for each list it stands on. */
  final long lists;

  /** With a capital at its start, or near it as brands have. */
  final boolean capitalised;

  final boolean givenName;

  /** Of whom it is the given name. */
  final Gender gender;

  /** With a capital inside, as firms write themselves. */
  final boolean brand;

  /** Whether it is stuck to the word before it, as the tagging model knows it. */
  final boolean clitic;

  /** The only part of speech it has; null when the model has to be asked. */
  final @Nullable Tag closed;

  /** Kept once asked for; two threads may both sum it, to the same numbers. */
  private @Nullable WordScores scores;

  /** Kept likewise. */
  private @Nullable List<String> stems;

  private Word() {
    text = "";
    key = 0;
    lower = "";
    lowerHash = 0;
    classes = 0;
    lists = 0;
    capitalised = false;
    givenName = false;
    gender = Gender.UNKNOWN;
    brand = false;
    clitic = false;
    closed = null;
  }

  /**
   * @param text not empty
   */
  Word(String text, String lower, long key) {
    this.text = text;
    this.key = key;
    this.lower = lower;
    lowerHash = lower.hashCode();
    classes = Lexicon.classes(lower);
    lists = Lexicon.lists(lower);
    capitalised = isCapitalised(text);
    givenName = GivenNames.contains(text);
    gender = Gender.ofGiven(text);
    brand = capitalised && isBrand(text);
    clitic = isClitic(lower);
    closed = text.equals(INITIALS) ? Tag.PROPN : ClosedClass.tagOf(text);
  }

  public static String small(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 'a' || c > 'z') {
        return text.equals(INITIALS) ? "w.h.o." : text.toLowerCase(Locale.ROOT);
      }
    }
    return text;
  }

  private static boolean isClitic(String lower) {
    return switch (lower) {
      case "'s", "'ll", "'re", "'ve", "'d", "'m", "n't" -> true;
      default -> false;
    };
  }

  private static boolean isBrand(String word) {
    for (int k = 2; k + 1 < word.length(); k++) {
      boolean inner = Character.isUpperCase(word.charAt(k));
      if (inner && Character.isLowerCase(word.charAt(k - 1)) && !word.startsWith("Mc")) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is what stands there, apart from the shape of apostrophes. */
  boolean stands(char[] letters, int from, int to) {
    if (to - from != text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != Vocabulary.straight(letters[from + i])) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is {@code other} in small letters; asked a hundred times a word, mostly in vain. */
  boolean isLower(String other) {
    return other.hashCode() == lowerHash && other.equals(lower);
  }

  WordScores scores(TagModel model) {
    WordScores known = scores;
    if (known == null) {
      known = model.scores(text, lower);
      scores = known;
    }
    return known;
  }

  /** See {@link Terms#stems}. */
  List<String> stems() {
    List<String> known = stems;
    if (known == null) {
      known = Terms.stems(lower);
      stems = known;
    }
    return known;
  }

  private static boolean isCapitalised(String word) {
    if (Character.isUpperCase(word.charAt(0))) {
      return true;
    }
    boolean letters = word.length() >= BRAND_LETTERS && Character.isLetter(word.charAt(0));
    for (int k = 1; letters && k < BRAND_LETTERS; k++) {
      if (Character.isUpperCase(word.charAt(k))) {
        return true;
      }
    }
    return false;
  }
}
