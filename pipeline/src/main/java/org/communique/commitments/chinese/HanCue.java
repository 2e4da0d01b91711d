package org.communique.commitments.chinese;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A Chinese word that may bind someone, and what stands around it. */
final class HanCue {

  static final int REFUSALS = HanClass.REFUSE.bit() | HanClass.STOP.bit();

  static final int CUES =
      REFUSALS
          | HanClass.VOW.bit()
          | HanClass.AGREE.bit()
          | HanClass.TARGET.bit()
          | HanClass.PLAN.bit()
          | HanClass.WILL.bit()
          | HanClass.DECIDE.bit()
          | HanClass.REACH.bit();

  /** Words that leave it to a refusal behind them what is undertaken. */
  private static final int YIELDING =
      HanClass.WILL.bit() | HanClass.DECIDE.bit() | HanClass.PLAN.bit();

  /** Verbs behind which the deed may stand in a clause of its own. */
  private static final int MATRIX =
      HanClass.VOW.bit() | HanClass.AGREE.bit() | HanClass.TARGET.bit() | HanClass.DECIDE.bit();

  private static final int NEVER_NOUNS = HanClass.WILL.bit() | REFUSALS | HanClass.REACH.bit();

  private static final Set<String> HOLDING = Set.of("不会", "将不会", "绝不", "决不", "绝不会", "决不会");

  private static final Pattern PAST = Pattern.compile("去年|前年|曾|原本|一度|当初");
  private static final Pattern CLOSING = Pattern.compile("达成.*|谈妥");

  private static final String NEGATIONS = "不未没无非勿别";
  private static final String BEHIND_NOUNS = "的和与及等书。；、”」";
  private static final String BEHIND_THOUGHTS = "需须的后前时机程";

  /** Within so many characters behind a verb 了 tells that it is done. */
  private static final int DONE_REACH = 12;

  private static final int DIARY_REACH = 16;

  private final HanSentence sentence;
  final HanWord word;

  HanCue(HanSentence sentence, HanWord word) {
    this.sentence = sentence;
    this.word = word;
  }

  /** A noun, a negated verb, or one that leaves it to a refusal behind it. */
  boolean isIdle() {
    return isNoun() || isNegated() || yields();
  }

  /** Why nobody is bound though the word is there; null when somebody may be. */
  @Nullable String doubt() {
    int clause = sentence.clauseStart(word.from());
    if (sentence.has(HanClass.DEMAND.bit(), clause, word.from())) {
      return "asked-of-others";
    }
    if (sentence.has(HanClass.DOUBT.bit(), clause, word.from())) {
      return "hedged";
    }
    if (sentence.has(HanClass.IF.bit(), 0, word.from())) {
      return "hypothetical";
    }
    if (sentence.has(HanClass.DENIED.bit(), word.to(), sentence.text.length())) {
      return "denied";
    }
    return sentence.text.endsWith("？") || sentence.text.endsWith("?") ? "question" : null;
  }

  boolean isGoal() {
    return word.is(HanClass.REACH) && !word.isAny(CUES & ~HanClass.REACH.bit());
  }

  boolean isQuoted() {
    int open = sentence.text.lastIndexOf('“', word.from());
    return open >= 0 && sentence.text.indexOf('”', open) > word.from();
  }

  /** Whether it refuses something, or stops what was undertaken. */
  boolean refuses() {
    return refuses(word);
  }

  private boolean refuses(HanWord one) {
    return one.is(HanClass.REFUSE)
        || one.is(HanClass.STOP)
            && sentence.has(HanClass.UNDERTAKING.bit(), one.to(), sentence.clauseEnd(one.to()));
  }

  /** 不会放弃, 绝不关闭: holds on to what there is. */
  boolean holdsOn() {
    return HOLDING.contains(sentence.text.substring(word.from(), word.to()))
        && sentence.has(HanClass.HARM.bit(), word.to(), sentence.clauseEnd(word.to()));
  }

  /** 退出需提前通知: a leaving in general. */
  boolean isThought() {
    return BEHIND_THOUGHTS.indexOf(sentence.charAt(word.to())) >= 0;
  }

  boolean isDiary() {
    int end = Math.min(sentence.clauseEnd(word.to()), word.to() + DIARY_REACH);
    return word.isAny(YIELDING) && sentence.has(HanClass.DIARY.bit(), word.to(), end);
  }

  boolean isDone() {
    int clause = sentence.clauseStart(word.from());
    boolean past =
        word.is(HanClass.PLAN) && PAST.matcher(sentence.text).region(clause, word.from()).find();
    int end = Math.min(sentence.clauseEnd(word.to()), word.to() + DONE_REACH);
    int done = sentence.text.indexOf('了', word.to());
    return past || done >= 0 && done < end || sentence.charAt(word.from() - 1) == '已';
  }

  private boolean isNoun() {
    if (word.isAny(NEVER_NOUNS)) {
      return false;
    }
    char next = sentence.charAt(word.to());
    boolean closes = CLOSING.matcher(sentence.text).region(word.from(), word.to()).matches();
    boolean apart = next == '，' || next == '：';
    return BEHIND_NOUNS.indexOf(next) >= 0 && !closes || apart && !word.isAny(MATRIX);
  }

  private boolean isNegated() {
    return NEGATIONS.indexOf(sentence.charAt(word.from() - 1)) >= 0
        && sentence.charAt(word.from()) != '不';
  }

  /** 将退出: the refusal decides. */
  private boolean yields() {
    int behind = sentence.skipThin(word.to(), sentence.clauseEnd(word.to()));
    HanWord next = sentence.wordAt(behind);
    return word.isAny(YIELDING) && next != null && refuses(next);
  }
}
