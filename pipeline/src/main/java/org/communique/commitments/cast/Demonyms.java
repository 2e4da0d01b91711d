package org.communique.commitments.cast;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.communique.beat.Actor;
import org.communique.commitments.cast.ActorBook.Named;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** Adjectives and inhabitants of a side, told by the beginning of the side's name. */
final class Demonyms {

  /** Letters in which a country's name and its adjective agree. */
  private static final int DEMONYM_LETTERS = 4;

  private final Map<String, Actor> demonyms = new HashMap<>();

  void add(String spelling, Actor side) {
    boolean oneWord = spelling.indexOf(' ') < 0 && spelling.length() >= DEMONYM_LETTERS;
    if (oneWord && Character.isUpperCase(spelling.charAt(0)) && !isShouted(spelling)) {
      demonyms.putIfAbsent(spelling.substring(0, DEMONYM_LETTERS), side);
    }
  }

  private static boolean isShouted(String spelling) {
    return spelling.equals(spelling.toUpperCase(Locale.ROOT));
  }

  /** {@code Sudrian} names Sudria: a word that begins as a side's own name does. */
  @Nullable Named at(Words words, int i) {
    String word = words.text(i);
    if (!words.isCapitalised(i) || word.length() < DEMONYM_LETTERS + 1) {
      return null;
    }
    boolean ending =
        word.endsWith("n")
            || word.endsWith("ns")
            || word.endsWith("ese")
            || word.endsWith("ish")
            || word.endsWith("i")
            || word.endsWith("ch");
    if (!ending) {
      return null;
    }
    Actor side = demonyms.get(word.substring(0, DEMONYM_LETTERS));
    return side == null ? null : new Named(i, i + 1, side);
  }
}
