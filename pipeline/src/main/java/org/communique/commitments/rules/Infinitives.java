package org.communique.commitments.rules;

import java.util.List;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;

/** Whether a verb follows "to", whatever the model takes it for: {@code planned to exchange}. */
final class Infinitives {

  private static final List<String> ABSTRACT =
      List.of("ism", "ity", "ness", "ship", "dom", "cracy", "tion", "sion", "ment", "ance", "ence");

  private final Reading reading;
  private final Words words;

  Infinitives(Reading reading) {
    this.reading = reading;
    words = reading.words;
  }

  /** Whether {@code to} and a verb stand at {@code i}. */
  boolean isAt(int i) {
    if (words.isLower(i, "not")) {
      return words.isLower(i + 1, "to") && isAt(i + 1);
    }
    if (!words.isLower(i, "to")) {
      return false;
    }
    int next = reading.skipAdverbs(i + 1);
    boolean meant =
        words.isLower(i - 1, "is", "are", "mean", "means")
            && words.tag(next) == Tag.NOUN
            && !words.lower(next).endsWith("s");
    if (words.tag(next) == Tag.NOUN) {
      Tag behind = words.tag(next + 1);
      boolean ends = behind == Tag.PUNCT || behind == Tag.CCONJ;
      if (ends && words.is(i - 1, WordClass.UNDERTAKING) && words.classes(next) == 0) {
        return false;
      }
      if (isAbstract(words.lower(next))
          && (behind == Tag.PUNCT
              || behind == Tag.CCONJ
              || behind == Tag.ADP
              || behind == Tag.VERB)) {
        return false;
      }
    }
    boolean declines =
        words.lower(i - 1).startsWith("declin") && words.tag(next) == Tag.NOUN
            || words.lower(i - 1).startsWith("refus") && words.tag(next) == Tag.NOUN;
    boolean intended =
        meant
            || declines
            || words.isAny(
                    i - 1,
                    Lexicon.bits(
                        WordClass.INTENT, WordClass.UNDERTAKING, WordClass.VOW, WordClass.PLAN))
                && (words.tag(next) == Tag.NOUN
                    || words.lower(next).endsWith("ate")
                    || words.tag(next) == Tag.ADJ && isOwnPlan(i - 1))
                && !words.lower(next).endsWith("s");
    if (intended) {
      return true;
    }
    return switch (words.tag(next)) {
      case VERB, AUX -> true;
      case NOUN, ADJ -> words.tag(i) == Tag.PART && !words.lower(next).endsWith("s");
      default -> words.tag(i) == Tag.PART && words.is(next, WordList.ACT);
    };
  }

  /** Behind {@code planned to} stands a verb, whatever the model takes it for. */
  private boolean isOwnPlan(int verb) {
    return words.is(verb, WordClass.PLAN) && !words.lower(verb).startsWith("offer");
  }

  /** A noun by its ending: {@code freedom}, {@code conservatism}. */
  private static boolean isAbstract(String word) {
    for (String ending : ABSTRACT) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
