package org.communique.commitments.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.communique.commitments.cast.Who;
import org.communique.commitments.chinese.HanCast.Named;

/** Bodies and office-holders that the desk does not list, as the sentence writes them. */
final class HanNames {

  private static final int LONGEST = 26;

  private static final Pattern TRADE =
      Pattern.compile("业者|厂商|生产商|供应商|制造商|开发商|运营商|材料商|初创企业|初创公司|巨头|上市公司|企业");

  /** Some of many, whom nobody can hold to it. */
  private static final Pattern MANY = Pattern.compile("余个|多个|多家|余家|一些|许多|不少|多数|各地|所有|部分|数十|数百");

  private static final int ENDS = HanClass.BODY.bit() | HanClass.OFFICE.bit();

  private static final int BEHIND =
      HanClass.SAY.bit()
          | HanClass.FIRM.bit()
          | HanClass.ADVERB.bit()
          | HanClass.PREPOSITION.bit()
          | HanClass.WILL.bit();

  private final HanSentence sentence;
  private final HanMemory memory;

  HanNames(HanSentence sentence, HanMemory memory) {
    this.sentence = sentence;
    this.memory = memory;
  }

  /** Who stands before a verb at {@code at}; nobody for things. */
  Who before(int from, int at) {
    int own = sentence.text.lastIndexOf('的', at - 1);
    Who behind = own >= from ? name(own + 1, at) : Who.NOBODY;
    return behind.isEmpty() ? name(sentence.skipThin(from, at), at) : behind;
  }

  /** Who opens a clause and is plainly followed by a verb. */
  Who opening(int from, int to) {
    int start = sentence.skipThin(from, to);
    int reach = Math.min(to, start + HanMentions.NAME_REACH);
    for (HanWord word : sentence.words) {
      HanWord next = sentence.wordAt(word.to());
      boolean near = word.from() > start && word.to() <= reach;
      if (near && word.is(HanClass.BODY) && next != null && next.isAny(BEHIND)) {
        return before(start, word.to());
      }
    }
    return Who.NOBODY;
  }

  private Who name(int start, int at) {
    int end = nameEnd(start, at);
    boolean person = sentence.has(HanClass.OFFICE.bit(), start, end);
    if (end > at
        || end - start > LONGEST
        || MANY.matcher(sentence.text).region(start, end).find()
        || sentence.has(HanClass.OUTSIDER.bit(), start, end)
        || isOfficeAlone(start, end)) {
      return Who.NOBODY;
    }
    HanWord last = sentence.wordBefore(end);
    boolean body = last != null && last.isAny(ENDS);
    int bare = behindTrade(start, end);
    if (!body && !person && bare == start) {
      return Who.NOBODY;
    }
    HanWord opens = sentence.wordAt(start);
    if (person && opens != null && opens.is(HanClass.THIRD)) {
      return memory.lastBody();
    }
    return person ? officer(start, bare, end) : named(bare, end, List.of());
  }

  /** To where only adverbs and phrases are left before the verb, at most to "of". */
  private int nameEnd(int start, int at) {
    int end = start + 2;
    while (end < at && sentence.text.charAt(end) != '的' && !sentence.isThin(end, at)) {
      end++;
    }
    return end;
  }

  private boolean isOfficeAlone(int start, int end) {
    HanWord word = sentence.wordAt(start);
    return word != null && word.is(HanClass.OFFICE) && word.to() >= end;
  }

  /** Who speaks for a listed body stands for it; who speaks for a country keeps his own name. */
  private Who officer(int start, int bare, int end) {
    List<String> sides = new ArrayList<>();
    for (Named named : sentence.named) {
      if (named.from() == start) {
        boolean country = named.who().actors().equals(named.who().parties());
        if (!country) {
          return named.who();
        }
        sides.addAll(named.who().parties());
      }
    }
    return named(bare, end, sides);
  }

  private Who named(int from, int to, List<String> sides) {
    return new Who(List.of(sentence.written.substring(from, to)), sides);
  }

  /** 电池厂商某某: the name stands behind its trade. */
  private int behindTrade(int from, int to) {
    Matcher trade = TRADE.matcher(sentence.text).region(from, to);
    int behind = from;
    while (trade.find()) {
      behind = to - trade.end() >= 2 ? trade.end() : behind;
    }
    return behind;
  }
}
