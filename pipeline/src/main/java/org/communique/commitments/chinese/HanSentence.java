package org.communique.commitments.chinese;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.commitments.chinese.HanCast.Named;
import org.communique.commitments.words.HanForms;
import org.jspecify.annotations.Nullable;

/** A Chinese sentence with its listed words and whom it names. */
final class HanSentence {

  /** Stands for each character of a title in brackets. */
  static final char TITLE = '□';

  /** Marks behind which a new clause begins. */
  private static final String BREAKS = "，；：。！？,;:!?“”‘’「」『』（）()—…";

  private static final Pattern TITLED = Pattern.compile("《[^》]{1,80}》");

  private static final Pattern TIME =
      Pattern.compile(
          "(?:(?:\\d{4}|今|明|去|本|同)年)?\\d{1,2}月(?:份)?(?:\\d{1,2}[日号])?(?:至\\d{1,2}日)?(?:[底初末]|中旬|上旬|下旬)?前?"
              + "|\\d{1,2}[日号](?:至\\d{1,2}日)?|(?:\\d{4}|[一二三四五六七八九〇零]{4})年(?:之?前|底前?|年?初|年?末前?)?"
              + "|[上下]午|凌晨|晚间|晚上|中午|早上|星期[一二三四五六日天]");

  /** How long a phrase beside the verb may be, in characters. */
  private static final int PHRASE = 24;

  /** What may stand between a subject and the verb that counts. */
  private static final int AUXILIARIES =
      HanClass.ADVERB.bit() | HanClass.WILL.bit() | HanClass.DECIDE.bit() | HanClass.PLAN.bit();

  private static final int PHRASE_ENDS = HanClass.ADVERB.bit() | HanClass.SAY.bit();

  /** As it stands in the body. */
  final String written;

  /** With simplified characters and without titles in brackets, each in its place. */
  final String text;

  final List<HanWord> words;
  final List<Named> named;
  private final @Nullable HanWord[] at;

  /**
   * @param written the sentence as it stands in the body
   */
  HanSentence(String written, HanCast cast, @Nullable LocalDate day) {
    this.written = written;
    text =
        TITLED
            .matcher(HanForms.simplified(written))
            .replaceAll(m -> String.valueOf(TITLE).repeat(m.end() - m.start()));
    named = cast.namedIn(text, day);
    words = new ArrayList<>();
    int from = 0;
    for (Named one : named) {
      addWords(from, one.from());
      from = one.to();
    }
    addWords(from, text.length());
    at = new HanWord[text.length() + 1];
    words.forEach(word -> at[word.from()] = word);
    words.sort(Comparator.comparingInt(HanWord::from));
  }

  private void addWords(int from, int to) {
    for (HanWord word : HanLexicon.scan(text.substring(from, to))) {
      words.add(new HanWord(from + word.from(), from + word.to(), word.classes()));
    }
  }

  /** The character at {@code i}; a full stop outside the sentence. */
  char charAt(int i) {
    return i < 0 || i >= text.length() ? '。' : text.charAt(i);
  }

  boolean isBreak(int i) {
    return BREAKS.indexOf(text.charAt(i)) >= 0;
  }

  /** Where the clause of offset {@code i} begins. */
  int clauseStart(int i) {
    int start = i;
    while (start > 0 && !isBreak(start - 1)) {
      start--;
    }
    return start;
  }

  /** Where the clause of offset {@code i} ends. */
  int clauseEnd(int i) {
    int end = i;
    while (end < text.length() && !isBreak(end)) {
      end++;
    }
    return end;
  }

  /** Whether a word of one of the classes begins from {@code from} to before {@code to}. */
  boolean has(int bits, int from, int to) {
    return words.stream().anyMatch(w -> w.isAny(bits) && w.from() >= from && w.from() < to);
  }

  @Nullable HanWord wordAt(int i) {
    return i < 0 || i >= text.length() ? null : at[i];
  }

  /** The listed word at {@code i}; empty when none begins there. */
  String wordTextAt(int i) {
    HanWord word = wordAt(i);
    return word == null ? "" : text.substring(word.from(), word.to());
  }

  /** The word that ends at {@code to}; null when none does. */
  @Nullable HanWord wordBefore(int to) {
    for (HanWord word : words) {
      if (word.to() == to) {
        return word;
      }
    }
    return null;
  }

  /** Whether only adverbs, times and phrases beside the verb stand between two offsets. */
  boolean isThin(int from, int to) {
    return skipThin(from, to) >= to;
  }

  /** Behind all adverbs, times and phrases that begin at {@code from}, at most {@code to}. */
  int skipThin(int from, int to) {
    int i = from;
    while (i < to) {
      int next = afterOne(i, to);
      if (next == i) {
        return i;
      }
      i = next;
    }
    return to;
  }

  private int afterOne(int i, int to) {
    Matcher time = TIME.matcher(text).region(i, to);
    if (time.lookingAt()) {
      return time.end();
    }
    HanWord word = at[i];
    if (word == null) {
      return text.charAt(i) == ' ' || text.charAt(i) == '、' ? i + 1 : i;
    }
    if (word.isAny(AUXILIARIES)) {
      return word.to();
    }
    if (word.is(HanClass.PREPOSITION)) {
      int end = i + 1;
      while (end < to && !(at[end] != null && isPhraseEnd(end))) {
        end++;
      }
      return end - i <= PHRASE ? end : i;
    }
    return i;
  }

  private boolean isPhraseEnd(int i) {
    HanWord word = at[i];
    return word != null && word.isAny(PHRASE_ENDS);
  }
}
