package org.communique.commitments.words;

/**
 * Cuts the sentences of a body into words, as the tagging model expects them: clitics and
 * punctuation stand alone, abbreviations and numbers stay whole.
 */
public final class WordCutter {

  private static final String CANNOT = "cannot";

  private final String body;

  /** The body's own letters: reading them from the text again costs a check for each. */
  private final char[] letters;

  public WordCutter(String body) {
    this.body = body;
    letters = body.toCharArray();
  }

  /** The words between two offsets of the body, not tagged yet. */
  public Words cut(int start, int end) {
    Words words = new Words(body);
    int i = start;
    while (i < end) {
      char c = letters[i];
      if (c == ' ' || Character.isWhitespace(c)) {
        i++;
      } else {
        i = cutAt(i, end, words);
        if (!WordEnds.isSmall(c) && words.text(words.size() - 1).endsWith(RunIns.END)) {
          words.leaveOutRunIn(start);
        }
      }
    }
    return words;
  }

  private int cutAt(int i, int end, Words words) {
    char c = letters[i];
    if (WordEnds.isLetter(c)) {
      return cutWord(i, WordEnds.wordEnd(letters, i, end), words);
    }
    if (Character.isDigit(c)) {
      return add(i, WordEnds.numberEnd(letters, i, end), words);
    }
    if (isApostrophe(c) && i + 1 < end && WordEnds.isLetter(letters[i + 1]) && i > 0) {
      int stop = WordEnds.wordEnd(letters, i + 1, end);
      if (WordEnds.isClitic(body.substring(i + 1, stop))) {
        return add(i, stop, words);
      }
    }
    return add(i, i + 1, words);
  }

  private int cutWord(int from, int end, Words words) {
    if (end + 1 < letters.length && isApostrophe(letters[end]) && isT(end + 1)) {
      if (letters[end - 1] == 'n' && end - from > 1) {
        add(from, end - 1, words);
        return add(end - 1, end + 2, words);
      }
    }
    if (end - from == CANNOT.length() && body.regionMatches(true, from, CANNOT, 0, end - from)) {
      add(from, from + 3, words);
      return add(from + 3, end, words);
    }
    return add(from, end, words);
  }

  private boolean isT(int i) {
    return Character.toLowerCase(letters[i]) == 't'
        && (i + 1 == letters.length || !WordEnds.isLetterOrDigit(letters[i + 1]));
  }

  private int add(int from, int to, Words words) {
    words.add(Vocabulary.at(letters, from, to), from, to);
    return to;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }
}
