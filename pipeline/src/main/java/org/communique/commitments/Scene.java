package org.communique.commitments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.article.Article;
import org.communique.article.Sentence;
import org.communique.beat.Actor;
import org.jspecify.annotations.Nullable;

/** Who has been named in an article up to a sentence: what its pronouns may mean. */
final class Scene {

  private record Mention(int sentence, int start, String name, @Nullable Actor actor) {}

  private final ActorBook book;
  private final @Nullable LocalDate day;
  private final List<Mention> mentions = new ArrayList<>();

  Scene(Article article, List<Sentence> sentences, ActorBook book) {
    this.book = book;
    this.day = article.published();
    for (Sentence sentence : sentences) {
      note(Words.of(article.body(), sentence.start(), sentence.end()), sentence.number());
    }
  }

  private void note(Words words, int sentence) {
    List<ActorBook.Named> named = book.namedIn(words, 0, words.size(), day);
    for (ActorBook.Named one : named) {
      mentions.add(new Mention(sentence, words.start(one.from()), one.actor().name(), one.actor()));
    }
    int i = 0;
    while (i < words.size()) {
      int end = i;
      while (words.isCapitalised(end) && !words.is(end, WordClass.WEEKDAY)) {
        end++;
      }
      if (end - i >= 2 && end - i <= 6 && !words.isLower(i, "the", "a", "in", "on", "but")) {
        noteName(words, i, end, sentence, named);
      }
      i = Math.max(end, i + 1);
    }
    mentions.sort(Comparator.comparingInt(Mention::sentence).thenComparingInt(Mention::start));
  }

  private void noteName(Words words, int from, int to, int sentence, List<ActorBook.Named> named) {
    boolean known = named.stream().anyMatch(n -> n.from() < to && n.to() > from);
    if (!known) {
      mentions.add(new Mention(sentence, words.start(from), words.between(from, to), null));
    }
  }

  /** Actors and sides of a noun phrase in sentence {@code number}. */
  Who resolve(Words words, NounPhrase phrase, int number) {
    List<ActorBook.Named> named = book.namedIn(words, phrase.from(), phrase.to(), day);
    if (!named.isEmpty()) {
      return known(words, named);
    }
    int at = words.start(phrase.from());
    String head = words.lower(phrase.head());
    switch (head) {
      case "he", "she", "his", "her" -> {
        return last(number, at, true, true);
      }
      case "it", "its", "they", "their" -> {
        return last(number, at, false, false);
      }
      default -> {}
    }
    if (words.is(phrase.head(), WordClass.SIDES) && saysBoth(words, phrase)) {
      return twoSides(number);
    }
    return unknown(words, phrase, number);
  }

  private static boolean saysBoth(Words words, NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (words.isLower(i, "both", "two")) {
        return true;
      }
    }
    return false;
  }

  /** Of names that stand side by side without a conjunction, the last is the actor. */
  private static Who known(Words words, List<ActorBook.Named> named) {
    List<String> actors = new ArrayList<>();
    List<String> parties = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      boolean last = i + 1 == named.size();
      if (last || joined(words, named.get(i).to(), named.get(i + 1).from())) {
        addOnce(actors, named.get(i).actor().name());
        addOnce(parties, named.get(i).actor().party());
      }
    }
    parties.removeIf(String::isEmpty);
    return new Who(actors, parties);
  }

  private static boolean joined(Words words, int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.isLower(i, "and", "or", ",", "&")) {
        return true;
      }
    }
    return false;
  }

  private static void addOnce(List<String> list, String value) {
    if (!list.contains(value)) {
      list.add(value);
    }
  }

  private Who last(int number, int at, boolean person, boolean unknownToo) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      boolean before =
          mention.sentence < number || mention.sentence == number && mention.start < at;
      if (!before) {
        continue;
      }
      Actor actor = mention.actor;
      if (actor == null) {
        if (unknownToo) {
          return new Who(List.of(mention.name), List.of());
        }
      } else if (ActorBook.isPerson(actor) == person) {
        return of(actor);
      }
    }
    return Who.NOBODY;
  }

  private static Who of(Actor actor) {
    return new Who(
        List.of(actor.name()), actor.party().isEmpty() ? List.of() : List.of(actor.party()));
  }

  private Who twoSides(int number) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Mention mention : mentions) {
      if (mention.sentence <= number && mention.actor != null && !mention.actor.party().isEmpty()) {
        counts.merge(mention.actor.party(), 1, Integer::sum);
      }
    }
    List<String> parties =
        counts.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(2)
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    return parties.size() < 2 ? Who.NOBODY : new Who(parties, parties);
  }

  private Who unknown(Words words, NounPhrase phrase, int number) {
    int from = phrase.from();
    if (words.isLower(from, "the", "a", "an") && phrase.to() - from > 1) {
      from++;
    }
    String name = words.between(from, phrase.to());
    if (phrase.to() - from == 1 && words.isCapitalised(from)) {
      name = fullName(name, number, words.start(from));
    }
    return name.isEmpty() ? Who.NOBODY : new Who(List.of(name), List.of());
  }

  private String fullName(String surname, int number, int at) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      boolean before =
          mention.sentence < number || mention.sentence == number && mention.start < at;
      if (before && mention.name.endsWith(" " + surname)) {
        return mention.name;
      }
    }
    return surname;
  }
}
