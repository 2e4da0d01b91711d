package org.communique.commitments.words;

import java.util.HashMap;
import java.util.Map;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Stems, those of like meaning brought to one by {@code kindred.txt}. Not thread-safe. */
public final class Kindred {

  private static final String RESOURCE = "kindred.txt";

  /** Mark of a word that is meant in one form only: "works", but not "work". */
  private static final String FORM = "=";

  private static final Map<String, String> FIRSTS = load();

  private final EnglishStemmer stemmer = new EnglishStemmer();

  /** The stem that stands for a small word. */
  public String stem(String word) {
    String form = FIRSTS.get(FORM + word);
    if (form != null) {
      return form;
    }
    String stem = plainStem(stemmer, word);
    return FIRSTS.getOrDefault(stem, stem);
  }

  private static String plainStem(EnglishStemmer stemmer, String word) {
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  private static Map<String, String> load() {
    Map<String, String> firsts = new HashMap<>();
    EnglishStemmer stemmer = new EnglishStemmer();
    for (String line : WordFile.lines(RESOURCE)) {
      String[] words = line.split(" ");
      String first = plainStem(stemmer, words[0]);
      for (String word : words) {
        String key = word.startsWith(FORM) ? word : plainStem(stemmer, word);
        firsts.putIfAbsent(key, first);
      }
    }
    return firsts;
  }
}
