package org.communique.commitments;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Stems, those of like meaning brought to one by {@code kindred.txt}. Not thread-safe. */
final class Kindred {

  private static final String RESOURCE = "kindred.txt";

  /** Mark of a word that is meant in one form only: "works", but not "work". */
  private static final String FORM = "=";

  private static final Map<String, String> FIRSTS = load();

  private final EnglishStemmer stemmer = new EnglishStemmer();

  /** The stem that stands for a small word. */
  String stem(String word) {
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
    try (InputStream in = Kindred.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing on the class path: " + RESOURCE);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] words = line.trim().split(" ");
          String first = plainStem(stemmer, words[0]);
          for (String word : words) {
            String key = word.startsWith(FORM) ? word : plainStem(stemmer, word);
            firsts.putIfAbsent(key, first);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return firsts;
  }
}
