package org.communique.commitments.words;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of one sentence with their places in the body, as {@link WordCutter} cuts them. */
public final class Words {

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final String body;
  private Word[] words = new Word[32];
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int size;
  private Tag[] tags = new Tag[0];

  /** Classes and lists of all words together, from when they are first asked for. */
  private long allClasses;

  private long allLists;
  private boolean summed;

  /** The first word behind what was left out, and where that begins; see {@link RunIns}. */
  private int gapWord = -1;

  private int gapStart;

  Words(String body) {
    this.body = body;
  }

  /** The words between two offsets of a body, not tagged yet. */
  public static Words of(String body, int start, int end) {
    return new WordCutter(body).cut(start, end);
  }

  void add(Word word, int from, int to) {
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    words[size] = word;
    starts[size] = from;
    ends[size] = to;
    size++;
  }

  /** Takes back the links that end with the last word. */
  void leaveOutRunIn(int start) {
    int from = RunIns.begin(body, start, ends[size - 1] - RunIns.END.length());
    int left = size;
    while (from >= 0 && left > 0 && starts[left - 1] >= from) {
      left--;
    }
    if (from >= 0) {
      size = left;
      gapWord = left;
      gapStart = from;
    }
  }

  /** Reads word {@code i} in another case. */
  void recase(int i, String text) {
    words[i] = Vocabulary.at(text);
    summed = false;
  }

  /** Gives every word its part of speech; once, before a rule asks for one. */
  public void tag(Tagger tagger) {
    tags = tagger.tag(words, size);
  }

  /** How many words. */
  public int size() {
    return size;
  }

  /** {@link Word#NONE} outside the sentence, so that rules may look beyond its edges. */
  private Word word(int i) {
    return i < 0 || i >= size ? Word.NONE : words[i];
  }

  /** As written. */
  public String text(int i) {
    return word(i).text;
  }

  /** In lower case. */
  public String lower(int i) {
    return word(i).lower;
  }

  /** Hash of the lower-case form, for sets of words. */
  public int lowerHash(int i) {
    return word(i).lowerHash;
  }

  /** The only part of speech the word has; null when only the sentence can tell. */
  public @Nullable Tag closedTag(int i) {
    return word(i).closed;
  }

  /** Whether it is on the list of given names. */
  public boolean isGivenName(int i) {
    return word(i).givenName;
  }

  /** Part of speech; {@link Tag#PUNCT} outside the sentence. */
  public Tag tag(int i) {
    return i < 0 || i >= tags.length ? Tag.PUNCT : tags[i];
  }

  /** Whether it belongs to the class. */
  public boolean is(int i, WordClass wordClass) {
    return isAny(i, 1L << wordClass.ordinal());
  }

  /** Whether it stands on the list. */
  public boolean is(int i, WordList list) {
    return isOnAny(i, 1L << list.ordinal());
  }

  /** Whether it stands on one of the lists. */
  public boolean isOnAny(int i, long listBits) {
    return (word(i).lists & listBits) != 0;
  }

  /** A bit for each class of the lexicon the word belongs to. */
  public long classes(int i) {
    return word(i).classes;
  }

  /** Whether some word belongs to one of the classes. */
  public boolean hasAny(long classBits) {
    sum();
    return (allClasses & classBits) != 0;
  }

  /** Whether some word stands on one of the lists. */
  public boolean hasOnAny(long listBits) {
    sum();
    return (allLists & listBits) != 0;
  }

  private void sum() {
    if (!summed) {
      allClasses = 0;
      allLists = 0;
      for (int i = 0; i < size; i++) {
        allClasses |= words[i].classes;
        allLists |= words[i].lists;
      }
      summed = true;
    }
  }

  /** Whether it belongs to one of the classes. */
  public boolean isAny(int i, long classBits) {
    return (classes(i) & classBits) != 0;
  }

  /** Whether its lower-case form is one of these. */
  public boolean isLower(int i, String... any) {
    Word word = word(i);
    for (String one : any) {
      if (word.isLower(one)) {
        return true;
      }
    }
    return false;
  }

  /** See {@link Terms#stems}. */
  List<String> stems(int i) {
    return word(i).stems();
  }

  /** {@code HarborWorks}: a capital inside the word. */
  public boolean isBrand(int i) {
    return word(i).brand;
  }

  /** With a capital at its start, or near it as brands have. */
  public boolean isCapitalised(int i) {
    return word(i).capitalised;
  }

  /** Offset of its first character in the body. */
  public int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** What quotation mark word {@code i} is, see {@link QuoteMarks}. */
  public int quoteMark(int i) {
    return text(i).length() == 1 ? QuoteMarks.at(body, start(i)) : QuoteMarks.NONE;
  }

  /** As written from word {@code from} to before word {@code to}, white space squeezed. */
  public String between(int from, int to) {
    if (from >= to) {
      return "";
    }
    boolean gap = from < gapWord && gapWord < to;
    String text =
        gap
            ? body.substring(start(from), gapStart)
                + " "
                + body.substring(start(gapWord), end(to - 1))
            : body.substring(start(from), end(to - 1));
    return isSqueezed(text) ? text : SPACES.matcher(text).replaceAll(" ").strip();
  }

  private static boolean isSqueezed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c == ' ' && i + 1 < text.length() && text.charAt(i + 1) == ' ') {
        return false;
      }
    }
    return true;
  }

  /** Whether a number stands at {@code from} or behind it. */
  public boolean hasNumber(int from) {
    for (int i = from; i < size(); i++) {
      if (tag(i) == Tag.NUM) {
        return true;
      }
    }
    return false;
  }

  /** Whether a year of this century or a later one stands at {@code from} or behind it. */
  public boolean hasYear(int from) {
    for (int i = from; i < size(); i++) {
      if (tag(i) == Tag.NUM && text(i).length() == 4 && text(i).startsWith("2")) {
        return true;
      }
    }
    return false;
  }
}
