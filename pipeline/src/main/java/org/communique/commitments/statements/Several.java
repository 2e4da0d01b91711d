package org.communique.commitments.statements;

import java.util.List;
import java.util.function.IntFunction;
import org.communique.commitments.cast.Mention;
import org.communique.commitments.cast.Scene;
import org.communique.commitments.cast.Who;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.grammar.Subjects.Kind;
import org.communique.commitments.rules.Reading;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** Several whom one sentence names together before it says "they". */
final class Several {

  private final Resolver resolver;
  private final Scene scene;
  private final IntFunction<@Nullable Reading> readings;

  /**
   * @param readings of each sentence by its number; null where there is none
   */
  Several(Resolver resolver, Scene scene, IntFunction<@Nullable Reading> readings) {
    this.resolver = resolver;
    this.scene = scene;
    this.readings = readings;
  }

  /** They at the head of a sentence: those of whom the one before it tells, where many. */
  Who before(Reading reading, NounPhrase pronoun, int sentence, int depth) {
    Reading last = pronoun.from() <= 1 ? readings.apply(sentence - 1) : null;
    if (last == null || !reading.words.isLower(pronoun.head(), "they")) {
      return Who.NOBODY;
    }
    for (int i = 1; i < last.words.size(); i++) {
      boolean verb = last.words.tag(i) == Tag.VERB || last.words.tag(i) == Tag.AUX;
      NounPhrase subject = verb ? last.phrases.subjectOf(i) : null;
      if (subject != null) {
        return areMany(last, subject)
            ? resolver.resolve(last, subject, sentence - 1, depth + 1)
            : Who.NOBODY;
      }
    }
    return Who.NOBODY;
  }

  private static boolean areMany(Reading reading, NounPhrase phrase) {
    boolean plural =
        reading.words.tag(phrase.head()) == Tag.NOUN
            && reading.words.lower(phrase.head()).endsWith("s");
    return reading.kindOf(phrase) == Kind.AGENT && (plural || joins(reading.words, phrase));
  }

  /** Two people joined by "and", else the nearest phrase that joins two; nobody where none does. */
  Who of(Reading reading, NounPhrase pronoun, int sentence, int depth) {
    Words words = reading.words;
    Who people = people(words, pronoun, sentence);
    if (!people.isEmpty()) {
      return people;
    }
    int i = pronoun.from() - 1;
    while (i > 0) {
      if (!reading.chunks.isNominal(i)) {
        i--;
        continue;
      }
      NounPhrase phrase = reading.chunks.endingAt(i);
      if (joins(words, phrase) && reading.kindOf(phrase) == Kind.AGENT) {
        return resolver.resolve(reading, phrase, sentence, depth + 1);
      }
      i = Math.min(phrase.from(), i) - 1;
    }
    return Who.NOBODY;
  }

  private static boolean joins(Words words, NounPhrase phrase) {
    for (int i = phrase.from() + 1; i < phrase.to() - 1; i++) {
      if (words.isLower(i, "and", "&")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Ada Quist and the premier, Remo Falk, said they}: both. */
  private Who people(Words words, NounPhrase pronoun, int sentence) {
    List<Mention> named = scene.peopleIn(sentence, words.start(pronoun.from()));
    if (named.size() < 2) {
      return Who.NOBODY;
    }
    Mention one = named.get(0);
    Mention two = named.get(1);
    boolean joined = false;
    for (int i = 0; i < pronoun.from(); i++) {
      boolean between = words.start(i) > one.start() && words.start(i) < two.start();
      joined |= between && words.isLower(i, "and");
      if (between && !joined && words.tag(i) == Tag.VERB) {
        return Who.NOBODY;
      }
    }
    return joined ? one.who().and(two.who()) : Who.NOBODY;
  }
}
