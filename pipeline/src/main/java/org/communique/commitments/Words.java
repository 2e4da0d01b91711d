package org.communique.commitments;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The words of one sentence with their places in the body, cut as the tagging model expects:
 * clitics and punctuation stand alone, abbreviations and numbers stay whole.
 */
final class Words {

  /** Letters within which a brand such as eBay has its capital; shorter words have none. */
  private static final int BRAND_LETTERS = 4;

  private final String body;
  private final List<String> texts = new ArrayList<>();
  private final List<String> lowers = new ArrayList<>();
  private final List<int[]> spans = new ArrayList<>();
  private long[] classes = new long[32];
  private Tag[] tags = new Tag[0];

  private Words(String body) {
    this.body = body;
  }

  static Words of(String body, int start, int end) {
    Words words = new Words(body);
    int i = start;
    while (i < end) {
      if (Character.isWhitespace(body.charAt(i))) {
        i++;
      } else {
        i = words.cut(i, end);
      }
    }
    return words;
  }

  void tag(Tagger tagger) {
    tags = tagger.tag(texts, lowers);
  }

  int size() {
    return texts.size();
  }

  /** As written; empty outside the sentence, so that rules may look beyond its edges. */
  String text(int i) {
    return i < 0 || i >= texts.size() ? "" : texts.get(i);
  }

  String lower(int i) {
    return i < 0 || i >= lowers.size() ? "" : lowers.get(i);
  }

  Tag tag(int i) {
    return i < 0 || i >= tags.length ? Tag.PUNCT : tags[i];
  }

  boolean is(int i, WordClass wordClass) {
    return isAny(i, 1L << wordClass.ordinal());
  }

  /** A bit for each class of the lexicon the word belongs to. */
  long classes(int i) {
    return i < 0 || i >= lowers.size() ? 0 : classes[i];
  }

  boolean isAny(int i, long classBits) {
    return (classes(i) & classBits) != 0;
  }

  boolean isLower(int i, String... any) {
    String word = lower(i);
    for (String one : any) {
      if (one.equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** With a capital at its start, or near it as brands have. */
  boolean isCapitalised(int i) {
    String word = text(i);
    if (word.isEmpty() || Character.isUpperCase(word.charAt(0))) {
      return !word.isEmpty();
    }
    boolean letters = word.length() >= BRAND_LETTERS && Character.isLetter(word.charAt(0));
    for (int k = 1; letters && k < BRAND_LETTERS; k++) {
      if (Character.isUpperCase(word.charAt(k))) {
        return true;
      }
    }
    return false;
  }

  int start(int i) {
    return spans.get(i)[0];
  }

  int end(int i) {
    return spans.get(i)[1];
  }

  /** What quotation mark word {@code i} is, see {@link QuoteMarks}. */
  int quoteMark(int i) {
    return texts.get(i).length() == 1 ? QuoteMarks.at(body, start(i)) : QuoteMarks.NONE;
  }

  /** As written from word {@code from} to before word {@code to}, white space squeezed. */
  String between(int from, int to) {
    if (from >= to) {
      return "";
    }
    return body.substring(start(from), end(to - 1)).replaceAll("\\s+", " ").strip();
  }

  private int cut(int i, int end) {
    char c = body.charAt(i);
    if (Character.isDigit(c)) {
      return add(i, numberEnd(i, end));
    }
    if (Character.isLetter(c)) {
      return cutWord(i, wordEnd(i, end));
    }
    if (isApostrophe(c) && i + 1 < end && Character.isLetter(body.charAt(i + 1)) && i > 0) {
      int stop = wordEnd(i + 1, end);
      if (isClitic(body.substring(i + 1, stop))) {
        return add(i, stop);
      }
    }
    return add(i, i + 1);
  }

  private static boolean isClitic(String tail) {
    return switch (tail.toLowerCase(Locale.ROOT)) {
      case "s", "ll", "re", "ve", "d", "m" -> true;
      default -> false;
    };
  }

  private int numberEnd(int from, int end) {
    int i = from;
    while (i < end) {
      char c = body.charAt(i);
      boolean inner =
          (c == '.' || c == ',') && i + 1 < end && Character.isDigit(body.charAt(i + 1));
      if (!Character.isLetterOrDigit(c) && !inner && !isInnerHyphen(i, end)) {
        break;
      }
      i++;
    }
    return i;
  }

  private int wordEnd(int from, int end) {
    int i = from;
    while (i < end) {
      char c = body.charAt(i);
      if (!Character.isLetterOrDigit(c) && !isInnerHyphen(i, end) && !isInnerPeriod(from, i)) {
        break;
      }
      i++;
    }
    return i;
  }

  private boolean isInnerHyphen(int i, int end) {
    char c = body.charAt(i);
    return (c == '-' || c == '\u2011' || c == '&')
        && i + 1 < end
        && Character.isLetterOrDigit(body.charAt(i + 1));
  }

  /** A period after a single letter (U.S., J.) or after an abbreviation that precedes a name. */
  private boolean isInnerPeriod(int from, int i) {
    if (body.charAt(i) != '.' || i == from) {
      return false;
    }
    char before = body.charAt(i - 1);
    boolean singleLetter =
        i - 1 == from
            ? Character.isUpperCase(before)
            : Character.isLetter(before)
                && (body.charAt(i - 2) == '.'
                    || body.charAt(i - 2) == '-' && i < body.length() - 1);
    return singleLetter || Abbreviations.precedesName(body, from, i);
  }

  private int cutWord(int from, int end) {
    String word = body.substring(from, end);
    int next = end;
    if (end + 1 < body.length() && isApostrophe(body.charAt(end)) && isT(end + 1)) {
      if (word.endsWith("n") && word.length() > 1) {
        add(from, end - 1);
        return add(end - 1, end + 2);
      }
    }
    if (word.equalsIgnoreCase("cannot")) {
      add(from, from + 3);
      return add(from + 3, end);
    }
    return add(from, next);
  }

  private boolean isT(int i) {
    return Character.toLowerCase(body.charAt(i)) == 't'
        && (i + 1 == body.length() || !Character.isLetterOrDigit(body.charAt(i + 1)));
  }

  private int add(int from, int to) {
    String text = body.substring(from, to).replace('\u2019', '\'');
    texts.add(text);
    String lower = isSmall(text) ? text : text.toLowerCase(Locale.ROOT);
    if (lowers.size() == classes.length) {
      classes = Arrays.copyOf(classes, 2 * classes.length);
    }
    classes[lowers.size()] = Lexicon.classes(lower);
    lowers.add(lower);
    spans.add(new int[] {from, to});
    return to;
  }

  private static boolean isSmall(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  /** Whether a number stands at {@code from} or behind it. */
  boolean hasNumber(int from) {
    for (int i = from; i < size(); i++) {
      if (tag(i) == Tag.NUM) {
        return true;
      }
    }
    return false;
  }

  /** Whether a year of this century or a later one stands at {@code from} or behind it. */
  boolean hasYear(int from) {
    for (int i = from; i < size(); i++) {
      if (tag(i) == Tag.NUM && text(i).length() == 4 && text(i).startsWith("2")) {
        return true;
      }
    }
    return false;
  }
}
