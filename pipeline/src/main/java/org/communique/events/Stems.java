package org.communique.events;

import java.util.HashMap;
import java.util.Map;
import org.tartarus.snowball.ext.EnglishStemmer;

/** English stems, remembered up to a bound. Not thread-safe. */
final class Stems {

  private static final int MAX_REMEMBERED = 50_000;

  private final EnglishStemmer stemmer = new EnglishStemmer();
  private final Map<String, String> remembered = new HashMap<>();

  String of(String word) {
    String known = remembered.get(word);
    if (known != null) {
      return known;
    }
    stemmer.setCurrent(word);
    stemmer.stem();
    String stem = stemmer.getCurrent();
    if (remembered.size() < MAX_REMEMBERED) {
      remembered.put(word, stem);
    }
    return stem;
  }
}
