package org.communique.commitments.ledger;

import java.util.HashMap;
import java.util.Map;
import org.communique.commitments.words.Kindred;
import org.communique.commitments.words.WordFile;

/** The field a word is of, as {@code fields.txt} parts them: talks, trade, money, medicine. */
final class Fields {

  /** Mark before a term that is a field. */
  static final String MARK = "^";

  private static final Map<String, String> FIELDS = load();

  private Fields() {}

  /** The field of a stem as a term; empty when it is of none. */
  static String of(String stem) {
    return FIELDS.getOrDefault(stem, "");
  }

  private static Map<String, String> load() {
    Map<String, String> fields = new HashMap<>();
    Kindred kindred = new Kindred();
    for (String line : WordFile.lines("fields.txt")) {
      String[] words = line.split(" ");
      for (String word : words) {
        fields.putIfAbsent(kindred.stem(word), MARK + words[0]);
      }
    }
    return fields;
  }
}
