package org.communique.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Whether two wordings name the same actor: "the Syrian government", "Syria". */
final class ActorWords {

  private static final Set<String> EMPTY =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "and",
          "in",
          "for",
          "to",
          "its",
          "mr",
          "mrs",
          "ms",
          "dr",
          "sen",
          "rep",
          "president",
          "minister",
          "prime",
          "government",
          "administration",
          "officials",
          "official",
          "inc",
          "ltd",
          "plc",
          "co",
          "corp",
          "corporation",
          "company",
          "group",
          "sa",
          "ag",
          "se",
          "nv",
          "ab",
          "limited");

  /** Letters of a word's start by which a country and its adjective are known as one. */
  private static final int STEM = 4;

  private ActorWords() {}

  /** Half of the words of the shorter wording stand in the longer. */
  static boolean same(String a, String b) {
    List<String> left = words(a);
    List<String> right = words(b);
    List<String> fewer = left.size() <= right.size() ? left : right;
    List<String> more = left.size() <= right.size() ? right : left;
    if (fewer.isEmpty()) {
      return a.equalsIgnoreCase(b);
    }
    long shared = fewer.stream().filter(w -> more.stream().anyMatch(m -> alike(w, m))).count();
    return 2 * shared >= fewer.size();
  }

  private static boolean alike(String a, String b) {
    boolean sameStart = a.length() >= STEM && b.length() >= STEM && a.regionMatches(0, b, 0, STEM);
    return a.equals(b) || sameStart;
  }

  private static List<String> words(String wording) {
    String plain =
        wording
            .toLowerCase(Locale.ROOT)
            .replace("u.s.", "us")
            .replace("u.k.", "uk")
            .replace("united states", "us")
            .replace("united kingdom", "uk")
            .replace("america", "us");
    List<String> words = new ArrayList<>();
    for (String word : plain.split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty() && !EMPTY.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }
}
