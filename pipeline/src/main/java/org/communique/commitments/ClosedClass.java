package org.communique.commitments;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that have one part of speech wherever they stand: half of all words, at no cost. */
final class ClosedClass {

  private static final Map<String, Tag> TAGS = load();

  private static final Set<String> DETERMINERS =
      Set.of(
          "the",
          "a",
          "an",
          "every",
          "this",
          "that",
          "these",
          "those",
          "some",
          "any",
          "no",
          "each",
          "all",
          "both",
          "another",
          "either",
          "neither",
          "such",
          "what",
          "which",
          "half",
          "many",
          "quite",
          "whichever",
          "whatever");

  private ClosedClass() {}

  static @Nullable Tag tagOf(String word) {
    char first = word.charAt(0);
    if (Character.isDigit(first)) {
      return word.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',')
          ? Tag.NUM
          : null;
    }
    if (!Character.isLetter(first) && word.length() == 1) {
      return first == '$' || first == '%' || first == '\u20ac' || first == '\u00a3'
          ? Tag.SYM
          : Tag.PUNCT;
    }
    if (word.length() > 9 || isShouted(word) || word.equals("May") || word.equals("Will")) {
      return null;
    }
    return TAGS.get(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a word is one of the few determiners; the model takes unknown names for more. */
  static boolean isDeterminer(String lower) {
    return DETERMINERS.contains(lower);
  }

  /** US is no pronoun, IT no pronoun, WHO none either. */
  private static boolean isShouted(String word) {
    return word.length() > 1 && Character.isUpperCase(word.charAt(1));
  }

  private static Map<String, Tag> load() {
    Map<String, Tag> tags = new HashMap<>();
    put(tags, Tag.DET, "the a an every");
    put(tags, Tag.ADP, "of at with from into by during against among toward towards via");
    put(tags, Tag.CCONJ, "and or but nor");
    put(tags, Tag.SCONJ, "if whether unless because although though while");
    put(tags, Tag.PRON, "i we he she they it you them him us its his their our my your who whose");
    put(tags, Tag.AUX, "will 'll wo would shall could should may might must is are was were be");
    put(tags, Tag.AUX, "been am 're 've 'm 'd can has had");
    put(tags, Tag.PART, "not n't 's '");
    put(
        tags,
        Tag.ADV,
        "also never always now then soon meanwhile however still instead yet perhaps maybe");
    return tags;
  }

  private static void put(Map<String, Tag> tags, Tag tag, String words) {
    for (String word : words.split(" ")) {
      tags.put(word, tag);
    }
  }
}
