package org.communique.reports.content;

import java.util.Locale;
import java.util.Set;

/** The opening sentences of a body, word for word, and texts cut to a length. */
final class Extracts {

  private static final int SENTENCES = 3;

  /** Beyond this many characters no further sentence is begun. */
  private static final int ENOUGH = 240;

  private static final int MOST = 420;

  /** How far into a body sentences are looked for. */
  private static final int WINDOW = 4_000;

  private static final String ENDS = ".!?。！？";
  private static final String WIDE_ENDS = "。！？";
  private static final String CLOSERS = "\"'”’»)」』）";

  /** Words whose full stop seldom ends a sentence. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "sen", "rep", "gov", "sgt", "col", "lt", "st",
          "no", "vs", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
          "dec", "inc", "ltd", "co", "corp", "approx", "est", "fig", "art", "para");

  private Extracts() {}

  /** Returns the two or three sentences a body opens with; empty for an empty body. */
  static String opening(String body) {
    String text = flat(body.length() > WINDOW ? body.substring(0, WINDOW) : body);
    int end = 0;
    for (int sentence = 0; sentence < SENTENCES && end < text.length(); sentence++) {
      int next = sentenceEnd(text, end);
      if (sentence > 0 && (end >= ENOUGH || next > MOST)) {
        break;
      }
      end = next;
    }
    return shortened(text.substring(0, end).strip(), MOST);
  }

  /** Returns the text cut at a word's end, with a mark, where it is longer than the limit. */
  static String shortened(String text, int limit) {
    String flat = flat(text);
    if (flat.length() <= limit) {
      return flat;
    }
    int cut = flat.lastIndexOf(' ', limit);
    if (cut < limit / 2) {
      cut = Character.isHighSurrogate(flat.charAt(limit - 1)) ? limit - 1 : limit;
    }
    return flat.substring(0, cut).stripTrailing() + " …";
  }

  private static String flat(String text) {
    StringBuilder flat = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        space = flat.length() > 0;
      } else {
        if (space) {
          flat.append(' ');
          space = false;
        }
        flat.append(c);
      }
    }
    return flat.toString();
  }

  private static int sentenceEnd(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      if (ENDS.indexOf(text.charAt(i)) < 0) {
        continue;
      }
      int after = i + 1;
      while (after < text.length() && CLOSERS.indexOf(text.charAt(after)) >= 0) {
        after++;
      }
      if (after >= text.length() || WIDE_ENDS.indexOf(text.charAt(i)) >= 0) {
        return after;
      }
      if (text.charAt(after) == ' '
          && startsSentence(text, after + 1)
          && !isAbbreviation(text, i)) {
        return after;
      }
    }
    return text.length();
  }

  private static boolean startsSentence(String text, int at) {
    if (at >= text.length()) {
      return true;
    }
    int first = text.codePointAt(at);
    return !Character.isLowerCase(first) && first != '(';
  }

  private static boolean isAbbreviation(String text, int stop) {
    if (text.charAt(stop) != '.') {
      return false;
    }
    int start = stop;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, stop);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT));
  }
}
