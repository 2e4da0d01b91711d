package org.communique.commitments.rules;

import org.communique.commitments.Firmness;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Promises named by a noun whose content stands apart from it: {@code his no-tax pledge}, {@code a
 * promise he made to}, {@code her plan announced in May to}.
 */
final class KnownPromises {

  /** How far behind the noun its content may stand, in words. */
  private static final int ASIDE_WORDS = 9;

  private final Reading reading;
  private final Words words;
  private final OwnerRules owners;

  KnownPromises(Reading reading, OwnerRules owners) {
    this.reading = reading;
    this.owners = owners;
    words = reading.words;
  }

  /** Null when the noun at {@code cue} tells no promise of anyone's. */
  @Nullable Finding judge(int cue) {
    boolean promise = words.is(cue, WordClass.UNDERTAKING) && !words.lower(cue).startsWith("assur");
    boolean plan = words.isLower(cue, "plan");
    if (!promise && !plan) {
      return null;
    }
    boolean compound = words.text(cue - 1).indexOf('-') > 0 && words.tag(cue - 1) != Tag.VERB;
    NounPhrase owner = owner(owners.ownerBefore(compound ? cue - 1 : cue));
    boolean made =
        words.isLower(cue + 1, "he", "she", "they", "we", "it", "i")
            && words.isLower(cue + 2, "made", "gave", "took");
    if (promise && made && reading.isToVerb(cue + 3) && isDeed(cue + 4)) {
      return taken(cue, new NounPhrase(cue + 1, cue + 2, cue + 1), cue + 4);
    }
    boolean one = promise && !words.lower(cue).endsWith("s");
    if (one && words.isLower(cue - 1, "campaign", "election", "manifesto")) {
      NounPhrase candidate = owner == null ? someoneBefore(cue) : owner;
      Finding told = candidate == null ? null : taken(cue, candidate, cue);
      if (told != null) {
        return told;
      }
    }
    int content = contentBehind(cue);
    if (owner != null && content > 0) {
      return taken(cue, owner, content);
    }
    if (!promise) {
      return null;
    }
    return owner != null && compound ? taken(cue, owner, cue - 1) : null;
  }

  private @Nullable Finding taken(int cue, @Nullable NounPhrase owner, int action) {
    boolean possessive =
        owner != null && words.isLower(owner.head(), "its", "his", "her", "their", "our", "my");
    return possessive || reading.kindOf(owner).isSomeone()
        ? reading.taken("known-promise", Firmness.PLEDGE, cue, owner, action)
        : null;
  }

  /** The nearest someone before {@code cue} who does something; null where nobody does. */
  private @Nullable NounPhrase someoneBefore(int cue) {
    for (int i = cue - 1; i > 0; i--) {
      NounPhrase subject = words.tag(i) == Tag.VERB ? reading.phrases.subjectOf(i) : null;
      if (reading.kindOf(subject).isSomeone()) {
        return subject;
      }
    }
    return null;
  }

  private boolean isDeed(int verb) {
    return words.tag(verb) == Tag.VERB && !words.lower(verb).endsWith("ing");
  }

  private @Nullable NounPhrase owner(int i) {
    if (words.isLower(i, "'s", "'") && i > 0) {
      return owners.ownerAt(i);
    }
    return words.isLower(i, "its", "his", "her", "their") ? new NounPhrase(i, i + 1, i) : null;
  }

  /** The deed of {@code her pledge late in May that she would}; 0 when none is told so. */
  private int contentBehind(int cue) {
    boolean time = words.isLower(cue + 1, "announced", "unveiled", "outlined", "published");
    for (int i = cue + 2; time && i < cue + ASIDE_WORDS; i++) {
      boolean that = words.isLower(i, "that") && words.tag(i + 1) != Tag.VERB;
      if (reading.isToVerb(i)) {
        return i + 1;
      }
      if (that && (words.is(i + 2, WordClass.MODAL) || words.is(i + 3, WordClass.MODAL))) {
        return i + 1;
      }
      if (words.tag(i) == Tag.PUNCT || words.is(i, WordClass.MODAL)) {
        return 0;
      }
    }
    return 0;
  }
}
