package org.communique.commitments.rules;

import org.communique.commitments.Firmness;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.grammar.Subjects.Kind;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** What a side tells its own people to do: {@code ordered its ministry to build}. */
final class OrderRules {

  private final Reading reading;
  private final Words words;
  private final Binding binding;

  OrderRules(Reading reading, Binding binding) {
    this.reading = reading;
    this.binding = binding;
    words = reading.words;
  }

  /** Null when the word orders nobody of the side's own. */
  @Nullable Finding judge(int cue) {
    if (!words.is(cue, WordList.ORDERS) || words.tag(cue) != Tag.VERB) {
      return null;
    }
    boolean passive = words.isLower(cue - 1, "was", "were", "been", "is", "are", "being");
    NounPhrase ordered = reading.chunks.startingAt(cue + 1, words.size());
    if (passive || ordered == null || !isOwn(ordered, words.isLower(cue, "told", "tells"))) {
      return null;
    }
    int verb = reading.skipAdverbs(ordered.to() + 1);
    long idle = Lexicon.bits(WordClass.SAY, WordClass.STATIVE, WordClass.ATTITUDE);
    NounPhrase subject = reading.phrases.subjectOf(cue);
    boolean deed = reading.isToVerb(ordered.to()) && !words.isAny(verb, idle);
    boolean judges = subject != null && words.is(subject.head(), WordList.COURT);
    boolean someone = reading.kindOf(subject).isSomeone() && !judges;
    return deed && someone ? binding.withSubject("orders", Firmness.PLAN, cue, verb, false) : null;
  }

  /** {@code His ministry}, {@code the farm department}; of who is told, only one's own. */
  private boolean isOwn(NounPhrase ordered, boolean told) {
    boolean his = words.isLower(ordered.from(), "his", "her", "its", "their");
    boolean body =
        words.isLower(ordered.head(), "administration", "government", "officials", "staff")
            || words.isLower(ordered.head(), "ministry", "department", "agency", "army", "military")
            || words.isLower(ordered.head(), "agencies", "ministries", "secretary", "pentagon");
    boolean someone = reading.kindOf(ordered) == Kind.AGENT;
    return his && someone || body && !told;
  }
}
