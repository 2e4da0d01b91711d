package org.communique.commitments.statements;

import java.util.List;
import org.communique.commitments.cast.Mention;
import org.communique.commitments.cast.Scene;
import org.communique.commitments.cast.Who;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.grammar.Subjects.Kind;
import org.communique.commitments.rules.Reading;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.Words;

/** Several whom one sentence names together before it says "they". */
final class Several {

  private final Resolver resolver;
  private final Scene scene;

  Several(Resolver resolver, Scene scene) {
    this.resolver = resolver;
    this.scene = scene;
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
