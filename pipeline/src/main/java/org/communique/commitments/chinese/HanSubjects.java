package org.communique.commitments.chinese;

import org.communique.commitments.cast.Who;
import org.communique.commitments.chinese.HanMentions.Group;
import org.communique.commitments.chinese.HanMentions.Mention;

/** Who a Chinese verb is said of: the noun that closes the phrase before it. */
final class HanSubjects {

  private static final String JOINS = "并且并还同时也又";

  /**
   * @param open whether nothing but adverbs stands before the verb, so that it is said of whoever
   *     was spoken of before
   * @param self whether "we" stands there
   */
  record Subject(Who who, boolean open, boolean self) {

    static final Subject OPEN = new Subject(Who.NOBODY, true, false);

    static Subject of(Who who) {
      return new Subject(who, false, false);
    }
  }

  private final HanSentence sentence;
  private final HanMentions mentions;
  private final HanNames names;

  HanSubjects(HanSentence sentence, HanMemory memory) {
    this.sentence = sentence;
    mentions = new HanMentions(sentence, memory);
    names = new HanNames(sentence, memory);
  }

  /** Who the clause that begins at {@code from} speaks of before any verb is known. */
  Who opening(int from, int to) {
    for (Mention mention : mentions.within(from, to)) {
      boolean first = sentence.isThin(from, mention.from()) && !mentions.isBeside(mention);
      boolean owner = mentions.isOwner(mentions.group(mention).to());
      return first && !owner ? mentions.resolve(mentions.head(mention, to)) : Who.NOBODY;
    }
    return names.opening(from, to);
  }

  /** The subject of a verb at {@code at} in the clause that begins at {@code from}. */
  Subject of(int from, int at) {
    for (Mention mention : mentions.within(from, at)) {
      boolean named = mention.named() != null || sentence.isThin(from, mention.from());
      Group group = mentions.group(mention);
      int end = afterOffice(group.to());
      boolean acts = end <= at && (sentence.isThin(end, at) || isSerial(end, at));
      Who who = named && acts && !mentions.isBeside(mention) ? mentions.resolve(group) : Who.NOBODY;
      if (!who.isEmpty()) {
        return new Subject(who, false, mention.isSelf());
      }
    }
    if (sentence.isThin(from, at)) {
      return Subject.OPEN;
    }
    Who first = firstOfMany(from, at);
    return Subject.of(first.isEmpty() ? names.before(from, at) : first);
  }

  /** 甲方入股之后向乙方保证: who opens the clause, where more than a longer name stands between. */
  private Who firstOfMany(int from, int at) {
    for (Mention mention : mentions.within(from, at)) {
      if (!mentions.isBeside(mention) && sentence.isThin(from, mention.from())) {
        Mention head = mentions.head(mention, at);
        boolean verbs =
            sentence.has(HanClass.ADVERB.bit() | HanClass.PREPOSITION.bit(), head.to(), at)
                && sentence.text.substring(head.to(), at).indexOf('的') < 0
                && mentions.within(head.to(), at).stream().allMatch(m -> m.named() == null);
        return verbs ? mentions.resolve(head) : Who.NOBODY;
      }
    }
    return Who.NOBODY;
  }

  /** Whose paper it is that says so: the first who is named, wherever he stands. */
  Who issuer(int from, int to) {
    return mentions.within(from, to).stream().findFirst().map(mentions::resolve).orElse(Who.NOBODY);
  }

  /** Whose goal it is, of "甲方的目标是" and "其目标是". */
  Who owner(int from, int to) {
    return mentions.within(from, to).stream()
        .findFirst()
        .filter(mention -> sentence.isThin(from, mention.from()))
        .map(mentions::resolve)
        .orElse(Who.NOBODY);
  }

  Who partner(int from, int at) {
    return mentions.partner(from, at);
  }

  private int afterOffice(int from) {
    int end = from;
    for (HanWord word = sentence.wordAt(end);
        word != null && word.is(HanClass.OFFICE);
        word = sentence.wordAt(end)) {
      end = word.to();
    }
    return end;
  }

  /** 甲方欢迎…并承诺: a second verb of the same subject. */
  private boolean isSerial(int from, int at) {
    HanWord before = sentence.wordBefore(at);
    return before != null
        && before.from() > from
        && JOINS.contains(sentence.text.substring(before.from(), before.to()));
  }
}
