package org.communique.commitments.chinese;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.communique.commitments.cast.Who;
import org.communique.commitments.chinese.HanCast.Named;
import org.jspecify.annotations.Nullable;

/** Names and pronouns of one Chinese sentence, and whom they mean. */
final class HanMentions {

  /** How far a name may stand behind the side it belongs to: 甲国贸易谈判特使某某. */
  static final int NAME_REACH = 18;

  private static final String LINKS = "和与及、同跟";

  private static final int STOPS =
      HanClass.SAY.bit() | HanClass.PREPOSITION.bit() | HanClass.ADVERB.bit() | HanClass.FIRM.bit();

  private static final int PRONOUNS =
      HanClass.SIDES.bit() | HanClass.SELF.bit() | HanClass.THIRD.bit();

  /** A name of the desk's list, or a pronoun. */
  record Mention(int from, int to, @Nullable Named named, @Nullable HanWord pronoun) {

    boolean isSelf() {
      return pronoun != null && pronoun.is(HanClass.SELF);
    }

    boolean isSides() {
      return pronoun != null && pronoun.is(HanClass.SIDES);
    }

    boolean isPerson() {
      return named != null && named.person();
    }
  }

  /** Names joined by "and", and where they end. */
  record Group(List<Mention> members, int to) {}

  private final HanSentence sentence;
  private final HanMemory memory;
  private final List<Mention> mentions = new ArrayList<>();

  HanMentions(HanSentence sentence, HanMemory memory) {
    this.sentence = sentence;
    this.memory = memory;
    sentence.named.forEach(n -> mentions.add(new Mention(n.from(), n.to(), n, null)));
    for (HanWord word : sentence.words) {
      if (word.isAny(PRONOUNS)) {
        mentions.add(new Mention(word.from(), word.to(), null, word));
      }
    }
    mentions.sort(Comparator.comparingInt(Mention::from));
  }

  /** Those that begin from {@code from} to before {@code to}, in order. */
  List<Mention> within(int from, int to) {
    return mentions.stream().filter(m -> m.from() >= from && m.from() < to).toList();
  }

  Who resolve(Mention mention) {
    if (mention.named() != null) {
      return mention.named().who();
    }
    if (mention.isSides()) {
      return memory.sides();
    }
    if (mention.isSelf()) {
      return memory.sideOf(memory.speaker());
    }
    return mention.to() - mention.from() > 1 ? memory.lastBody() : memory.last();
  }

  Who resolve(Group group) {
    Who who = Who.NOBODY;
    for (Mention member : group.members()) {
      who = who.and(resolve(member));
    }
    return who;
  }

  Group group(Mention first) {
    List<Mention> members = new ArrayList<>(List.of(first));
    int end = first.to();
    for (Mention next : mentions) {
      boolean linked = next.from() == end + 1 && isLink(end) && next.named() != null;
      if (linked) {
        members.add(next);
      }
      end = linked || next.from() == end && next.isSides() ? next.to() : end;
    }
    return new Group(members, end);
  }

  /** Of side, office and name in a row the name. */
  Mention head(Mention first, int to) {
    Mention head = first;
    for (Mention next : within(first.to(), to)) {
      boolean near = next.from() >= head.to() && next.from() - head.to() <= NAME_REACH;
      if (near && next.isPerson() && !sentence.has(STOPS, head.to(), next.from())) {
        head = next;
      }
    }
    return head;
  }

  /** Behind a preposition, or an owner: not who acts. */
  boolean isBeside(Mention mention) {
    HanWord before = sentence.wordBefore(mention.from());
    boolean phrase =
        before != null
            && before.is(HanClass.PREPOSITION)
            && sentence.text.charAt(before.from()) != '由'
            && !(isLink(before.from()) && endsAt(before.from()));
    return phrase || isOwner(mention.to());
  }

  boolean isOwner(int to) {
    return to < sentence.text.length() && sentence.text.charAt(to) == '的';
  }

  private boolean endsAt(int at) {
    return mentions.stream().anyMatch(m -> m.to() == at);
  }

  private boolean isLink(int at) {
    return at < sentence.text.length() && LINKS.indexOf(sentence.text.charAt(at)) >= 0;
  }

  /** 甲方与乙方签署: who is named behind "with" before the verb. */
  Who partner(int from, int at) {
    Who who = Who.NOBODY;
    for (Mention mention : within(from + 1, at)) {
      HanWord before = sentence.wordBefore(mention.from());
      if (mention.named() != null && before != null && isLink(before.from())) {
        who = who.and(resolve(mention));
      }
    }
    return who;
  }
}
