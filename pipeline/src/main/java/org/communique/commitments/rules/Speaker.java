package org.communique.commitments.rules;

import org.communique.commitments.grammar.Chunks;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.grammar.Phrases;
import org.communique.commitments.grammar.Subjects;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** The speaker of a quotation, by the sentence that holds it. */
final class Speaker {

  private final Words words;
  private final Phrases phrases;
  private final Chunks chunks;
  private final Speech speech;

  Speaker(Words words, Phrases phrases, Chunks chunks, Speech speech) {
    this.words = words;
    this.phrases = phrases;
    this.chunks = chunks;
    this.speech = speech;
  }

  /** Wherever he is named; null when he is not. */
  @Nullable NounPhrase named() {
    for (int i = 0; i < words.size(); i++) {
      if (!words.is(i, WordClass.SAY) || words.tag(i) != Tag.VERB || speech.quoted(i)) {
        continue;
      }
      NounPhrase subject = phrases.subjectOf(i);
      boolean relays = words.lower(i).startsWith("report") && isOutlet(subject);
      if (subject != null && !speech.quoted(subject.from()) && !relays) {
        return subject;
      }
      NounPhrase teller = words.isLower(i, "saying", "adding", "telling") ? mainSubject(i) : null;
      if (teller != null) {
        return teller;
      }
      if (speech.isBreak(i - 1)) {
        return chunks.startingAt(i + 1, words.size());
      }
    }
    for (int i = 0; i + 1 < words.size(); i++) {
      if (words.isLower(i, "according") && words.isLower(i + 1, "to")) {
        return chunks.startingAt(i + 2, words.size());
      }
    }
    return null;
  }

  /** {@code The baker praised her, saying "I will}: the baker; null when nobody did anything. */
  private @Nullable NounPhrase mainSubject(int participle) {
    for (int i = 1; i < participle; i++) {
      NounPhrase subject =
          words.tag(i) == Tag.VERB && !speech.quoted(i) ? phrases.subjectOf(i) : null;
      if (subject != null && Subjects.kindOf(words, subject).isSomeone()) {
        return subject;
      }
    }
    return null;
  }

  /** What a paper reports it does not say of itself. */
  private boolean isOutlet(@Nullable NounPhrase subject) {
    return subject != null && words.is(subject.head(), WordList.OUTLET);
  }
}
