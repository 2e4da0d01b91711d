package org.communique.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a body into sentences; a paragraph's end always ends a sentence. Rules, not a model: a full
 * stop ends a sentence unless the word before it is abbreviated or the text goes on in lower case.
 * Closing quotes and brackets stay with their sentence.
 */
public final class SentenceSplitter {

  private static final String CLOSING = "\"'”’)]»」』）】";

  /** Followed by a name or a number more often than by a new sentence. */
  private static final Set<String> TITLES =
      Set.of(
          ("mr mrs ms dr prof sen rep gov gen col lt sgt capt cmdr adm maj rev hon pres amb st mt ft"
                  + " messrs mme vs no nos art sec fig vol pp jan feb mar apr jun jul aug sep sept oct"
                  + " nov dec approx est ph al cf eg ie")
              .split(" ", -1));

  /** End sentences as well as they stand inside them: a capital or small word decides. */
  private static final Set<String> ABBREVIATIONS =
      Set.of("inc corp co ltd llc bros jr sr etc a.m p.m".split(" ", -1));

  /** Words that begin sentences and hardly ever follow {@code U.S.} or {@code Inc.} inside one. */
  private static final Set<String> STARTERS =
      Set.of(
          ("The A An In On At It He She They We You But And For As If This That These Those There His"
                  + " Her Its Their However While When After Before Since With By To From What Who How"
                  + " Why Where Not No Some Many Most All Both I Last Earlier Meanwhile Such Under")
              .split(" ", -1));

  public List<Sentence> split(String body) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    while (start < body.length()) {
      int feed = body.indexOf('\n', start);
      int end = feed < 0 ? body.length() : feed;
      splitParagraph(body, start, end, sentences);
      start = end + 1;
    }
    return sentences;
  }

  private static void splitParagraph(String body, int from, int to, List<Sentence> sentences) {
    int start = from;
    for (int i = from; i < to; i++) {
      char c = body.charAt(i);
      if (isWideStop(c) || c == '.' || c == '!' || c == '?' || c == '…') {
        int end = runEnd(body, i, to);
        if (isWideStop(c) || ends(body, start, i, end, to)) {
          add(body, start, end, sentences);
          start = end;
        }
        i = end - 1;
      }
    }
    add(body, start, to, sentences);
  }

  private static void add(String body, int from, int to, List<Sentence> sentences) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(body.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(body.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      sentences.add(new Sentence(sentences.size() + 1, start, end));
    }
  }

  private static boolean isWideStop(char c) {
    return c == '。' || c == '！' || c == '？' || c == '｡';
  }

  /** Offset after the stops and the closing marks that follow each other from {@code i}. */
  private static int runEnd(String body, int i, int to) {
    int end = i + 1;
    while (end < to && isStop(body.charAt(end))) {
      end++;
    }
    while (end < to && CLOSING.indexOf(body.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || isWideStop(c);
  }

  /** Whether the stop at {@code stop}, closed off at {@code end}, ends a sentence. */
  private static boolean ends(String body, int start, int stop, int end, int to) {
    if (end >= to) {
      return true;
    }
    boolean closed = CLOSING.indexOf(body.charAt(end - 1)) >= 0;
    if (body.charAt(end) != ' ') {
      return gluedSentence(body, stop, end, to, closed);
    }
    int next = nextWord(body, end, to);
    if (next >= to) {
      return true;
    }
    char first = body.charAt(next);
    if (Character.isLowerCase(first)) {
      return false;
    }
    return body.charAt(stop) != '.'
        || end > stop + 2
        || !isAbbreviated(body, start, stop, next, to);
  }

  /** {@code ...the end.Next one}: a lost space, not a web address or a number. */
  private static boolean gluedSentence(String body, int stop, int end, int to, boolean closed) {
    char next = body.charAt(end);
    boolean opens = Character.isUpperCase(next) || "“\"‘".indexOf(next) >= 0;
    boolean word =
        stop >= 2
            && Character.isLowerCase(body.charAt(stop - 1))
            && Character.isLowerCase(body.charAt(stop - 2));
    boolean goesOn = end + 1 < to && Character.isLowerCase(body.charAt(end + 1));
    return opens && (word || closed) && (goesOn || next == '“');
  }

  private static int nextWord(String body, int end, int to) {
    int next = end;
    while (next < to
        && (body.charAt(next) == ' ' || "\"'“‘([«「『".indexOf(body.charAt(next)) >= 0)) {
      next++;
    }
    return next;
  }

  private static boolean isAbbreviated(String body, int start, int stop, int next, int to) {
    int from = stop;
    while (from > start && isWordCharacter(body.charAt(from - 1))) {
      from--;
    }
    String word = body.substring(from, stop);
    String lower = word.toLowerCase(Locale.ROOT);
    if (TITLES.contains(lower)) {
      return !lower.equals("no") || Character.isDigit(body.charAt(next));
    }
    boolean initials =
        word.length() == 1 && Character.isUpperCase(word.charAt(0))
            || word.indexOf('.') > 0 && word.length() <= 7;
    if (!initials && !ABBREVIATIONS.contains(lower)) {
      return false;
    }
    return word.length() == 1 || !STARTERS.contains(word(body, next, to));
  }

  private static boolean isWordCharacter(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == '&';
  }

  private static String word(String body, int from, int to) {
    int end = from;
    while (end < to && Character.isLetter(body.charAt(end))) {
      end++;
    }
    return body.substring(from, end);
  }
}
