package org.communique.commitments.rules;

import org.communique.commitments.Firmness;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** Undertakings kept up, and sums put on the table. */
final class OfferRules {

  /** How far behind its verb the noun or sum may stand, in words. */
  private static final int OBJECT_WORDS = 7;

  private final Reading reading;
  private final Words words;
  private final Binding binding;

  OfferRules(Reading reading, Binding binding) {
    this.reading = reading;
    this.binding = binding;
    words = reading.words;
  }

  /** Null when the verb is none of these. */
  @Nullable Finding judge(int cue) {
    int object = standsBy(cue);
    if (object > 0) {
      return binding.withSubject("stands-by", Firmness.PLEDGE, cue, deedOf(object), false);
    }
    NounPhrase giver = sumBefore(cue) ? reading.agentBehind(cue) : null;
    if (giver != null) {
      return reading.taken("vow-by", Firmness.PLEDGE, cue, giver, cue);
    }
    int sum = sumBehind(cue);
    NounPhrase subject = sum > 0 ? reading.phrases.subjectOf(cue) : null;
    Narration narration = new Narration(reading);
    boolean anyone = narration.isAnyone(subject) || narration.singlesOut(subject, cue);
    if (sum > 0 && !anyone) {
      return binding.withSubject("offers-sum", Firmness.PLEDGE, cue, sum, false);
    }
    return null;
  }

  /**
   * Where the object of {@code stands by its offer}, {@code sticks to its plan} begins; 0: none.
   */
  private int standsBy(int cue) {
    boolean stands = words.is(cue, WordList.STAND_BY);
    boolean sticks = words.is(cue, WordList.STICK_TO);
    boolean keeps = words.is(cue, WordList.HOLD_TO);
    boolean linked =
        stands && words.isLower(cue + 1, "by")
            || (sticks || keeps) && words.isLower(cue + 1, "to", "by");
    for (int i = cue + 2; linked && i < cue + OBJECT_WORDS; i++) {
      boolean sum = words.tag(i) == Tag.NUM && !keeps;
      if (words.isAny(i, Lexicon.UNDERTAKINGS)
          || words.isLower(i, "word", "offer", "figure", "deadline")
          || sum) {
        return cue + 2;
      }
      if (words.tag(i) == Tag.PUNCT || words.tag(i) == Tag.VERB) {
        return 0;
      }
    }
    return 0;
  }

  /** Of "its plan to build", the building; of "its offer of ten", the offer. */
  private int deedOf(int object) {
    for (int i = object; i < Math.min(words.size(), object + OBJECT_WORDS); i++) {
      if (reading.isToVerb(i)) {
        return i + 1;
      }
      if (words.isLower(i, "that", "which", ".", ",")) {
        return object;
      }
    }
    return object;
  }

  /** {@code Ten million has been earmarked}: what is set aside is a sum. */
  private boolean sumBefore(int cue) {
    boolean passive = words.isLower(cue - 1, "is", "are", "was", "were", "been");
    NounPhrase subject =
        passive && words.is(cue, WordList.OFFER) ? reading.phrases.subjectOf(cue) : null;
    for (int i = subject == null ? cue : subject.from(); i < cue; i++) {
      if (words.is(i, WordList.MONEY)) {
        return true;
      }
    }
    return false;
  }

  /** Where the sum of {@code offered 30 million} begins; 0 when no sum of money follows. */
  private int sumBehind(int cue) {
    boolean offers = words.is(cue, WordList.OFFER);
    boolean be = words.isLower(cue - 1, "is", "are", "was", "were", "been", "being", "'re");
    boolean now = words.lower(cue).endsWith("ing") && !words.isLower(cue, "offering");
    boolean sets = words.isLower(cue, "set", "sets");
    boolean here = !now || words.isLower(reading.phrases.groupStart(cue), "is", "are", "'re", "'m");
    if (!offers || be && !now || !here || words.tag(cue) != Tag.VERB) {
      return 0;
    }
    int from = cue + 1;
    if (sets && !words.isLower(from, "aside")) {
      return 0;
    }
    from += sets ? 1 : 0;
    boolean share = words.isLower(from, "a", "one") && words.isLower(from + 2, "of");
    if (share && words.isLower(from + 1, "third", "quarter", "half", "fifth", "tenth")) {
      return words.lower(cue).startsWith("offer") ? from : 0;
    }
    for (int i = from; i < cue + OBJECT_WORDS; i++) {
      boolean money =
          words.is(i, WordList.MONEY)
              || words.tag(i) == Tag.NUM
                  && words.isLower(cue, "offered", "offers", "offer")
                  && !words.isLower(i, "one")
                  && !words.isLower(i + 1, "of");
      if (money) {
        return isSmall(from, i) ? from : 0;
      }
    }
    return 0;
  }

  /** Nothing but words of measure between the verb and its sum. */
  private boolean isSmall(int from, int sum) {
    for (int i = from; i < sum; i++) {
      boolean measure =
          words.tag(i) == Tag.NUM
              || words.tag(i) == Tag.ADV
              || words.tag(i) == Tag.SYM
              || words.is(i, WordList.UP_TO);
      if (!measure) {
        return false;
      }
    }
    return true;
  }
}
