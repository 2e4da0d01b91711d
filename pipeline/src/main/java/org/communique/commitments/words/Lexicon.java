package org.communique.commitments.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The word classes of {@code lexicon.txt} and the lists of {@code word-lists.txt}, by form. */
public final class Lexicon {

  private static final Map<String, Long> CLASSES =
      load("lexicon.txt", name -> WordClass.valueOf(name).ordinal());

  private static final Map<String, Long> LISTS =
      load("word-lists.txt", name -> WordList.valueOf(name).ordinal());

  /** What binds when someone names it: a promise, an aim, a pact. */
  public static final long UNDERTAKINGS =
      bits(WordClass.UNDERTAKING, WordClass.INTENT, WordClass.PACT);

  private Lexicon() {}

  /** Whether a lower-case word belongs to the class. */
  public static boolean is(String lower, WordClass wordClass) {
    return (classes(lower) & 1L << wordClass.ordinal()) != 0;
  }

  /** A bit for each class the form belongs to. */
  public static long classes(String lower) {
    return CLASSES.getOrDefault(lower, 0L);
  }

  /** A bit for each list the form stands on. */
  public static long lists(String lower) {
    return LISTS.getOrDefault(lower, 0L);
  }

  /** A mask of classes, for {@link Words#isAny}. */
  public static long bits(WordClass... wordClasses) {
    long bits = 0;
    for (WordClass wordClass : wordClasses) {
      bits |= 1L << wordClass.ordinal();
    }
    return bits;
  }

  /** A mask of lists, for {@link Words#isOnAny}. */
  public static long bits(WordList... lists) {
    long bits = 0;
    for (WordList list : lists) {
      bits |= 1L << list.ordinal();
    }
    return bits;
  }

  private static Map<String, Long> load(String resource, ToIntFunction<String> placeOf) {
    Map<String, Long> bits = new HashMap<>();
    WordFile.lines(resource).forEach(line -> readLine(line, placeOf, bits));
    return bits;
  }

  private static void readLine(String line, ToIntFunction<String> placeOf, Map<String, Long> bits) {
    int colon = line.indexOf(':');
    String name = line.substring(0, colon);
    boolean verbs = name.endsWith("*");
    boolean nouns = name.endsWith("+");
    if (verbs || nouns) {
      name = name.substring(0, name.length() - 1);
    }
    long bit = 1L << placeOf.applyAsInt(name.toUpperCase(Locale.ROOT));
    for (String word : line.substring(colon + 1).trim().split(" ")) {
      List<String> forms =
          verbs ? Inflections.ofVerb(word) : nouns ? Inflections.ofNoun(word) : List.of(word);
      for (String form : forms) {
        bits.merge(form, bit, (a, b) -> a | b);
      }
    }
  }
}
