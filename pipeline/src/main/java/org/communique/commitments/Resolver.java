package org.communique.commitments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communique.beat.Actor;
import org.jspecify.annotations.Nullable;

/** Turns noun phrases of one article into actors and sides. */
final class Resolver {

  private static final int MAX_DEPTH = 3;

  private final Scene scene;
  private final ActorBook book;
  private final @Nullable LocalDate day;

  Resolver(Scene scene, ActorBook book, @Nullable LocalDate day) {
    this.scene = scene;
    this.book = book;
    this.day = day;
  }

  Who resolve(Reading reading, NounPhrase phrase, int sentence) {
    return resolve(reading, phrase, sentence, 0);
  }

  private Who resolve(Reading reading, NounPhrase phrase, int sentence, int depth) {
    Words words = reading.words;
    if (Antecedents.isPronoun(words, phrase)) {
      return pronoun(reading, phrase, sentence, depth);
    }
    List<ActorBook.Named> named = book.namedIn(words, phrase.from(), phrase.to(), day);
    if (!named.isEmpty()) {
      return known(reading, phrase, named, sentence, depth);
    }
    if (isTwoSides(words, phrase)) {
      Who sides = scene.twoSides(sentence);
      return sides.isEmpty() ? written(words, phrase) : sides;
    }
    return unknown(reading, phrase, sentence);
  }

  private static boolean isTwoSides(Words words, NounPhrase phrase) {
    boolean two = hasAny(words, phrase, "both", "two", "pair", "duo", "each");
    boolean bare = phrase.to() - phrase.from() <= 2;
    boolean sides = words.isAny(phrase.head(), Lexicon.bits(WordClass.SIDES, WordClass.STANDIN));
    boolean plural = words.lower(phrase.head()).endsWith("s");
    return two && (bare || sides)
        || sides && plural && hasAny(words, phrase, "these", "the", "their") && bare
        || words.isLower(phrase.head(), "teams", "envoys", "delegations", "sides", "capitals")
        || words.isLower(phrase.from(), "joint");
  }

  private static boolean hasAny(Words words, NounPhrase phrase, String... any) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      if (words.isLower(i, any)) {
        return true;
      }
    }
    return false;
  }

  /** Who he, it or they are: the one reported, a subject of the sentence, a name before it. */
  private Who pronoun(Reading reading, NounPhrase phrase, int sentence, int depth) {
    Words words = reading.words;
    boolean person = words.isLower(phrase.head(), "he", "she", "his", "her", "i", "my");
    if (words.isLower(phrase.head(), "they", "their")) {
      Who pair = pairBefore(words, phrase.from());
      if (!pair.isEmpty()) {
        return pair;
      }
    }
    if (depth < MAX_DEPTH) {
      NounPhrase reporter = reading.speech.before(phrase.from()).reporter();
      if (reporter != null && Antecedents.fits(reading, reporter, phrase)) {
        return resolve(reading, reporter, sentence, depth + 1);
      }
      NounPhrase subject = Antecedents.subjectInSentence(reading, phrase);
      if (subject != null) {
        return resolve(reading, subject, sentence, depth + 1);
      }
    }
    int at = words.start(phrase.from());
    if (words.isLower(phrase.head(), "they", "their")) {
      Who sides = scene.twoSidesNear(sentence);
      if (!sides.isEmpty()) {
        return sides;
      }
    }
    Scene.Mention mention = scene.before(at, sentence, m -> person == m.person());
    return mention == null ? Who.NOBODY : mention.who();
  }

  /** They, after two of the desk's actors joined by "and", are those two. */
  private Who pairBefore(Words words, int to) {
    List<ActorBook.Named> named = book.namedIn(words, 0, to, day);
    for (int i = named.size() - 2; i >= 0; i--) {
      ActorBook.Named one = named.get(i);
      ActorBook.Named two = named.get(i + 1);
      if (two.from() - one.to() <= 3 && joined(words, one.to(), two.from())) {
        List<String> parties = new ArrayList<>(List.of(one.actor().party()));
        addOnce(parties, two.actor().party());
        return new Who(List.of(one.actor().name(), two.actor().name()), parties);
      }
    }
    return Who.NOBODY;
  }

  /** Of names that stand side by side without a conjunction, the last is the actor. */
  private Who known(
      Reading reading, NounPhrase phrase, List<ActorBook.Named> named, int sentence, int depth) {
    Words words = reading.words;
    List<String> actors = new ArrayList<>();
    List<String> parties = new ArrayList<>();
    int first = named.get(0).from();
    if (words.isLower(phrase.from(), "he", "she", "it") && depth < MAX_DEPTH && first > 1) {
      NounPhrase pronoun = new NounPhrase(phrase.from(), phrase.from() + 1, phrase.from());
      Who other = pronoun(reading, pronoun, sentence, depth + 1);
      actors.addAll(other.actors());
      parties.addAll(other.parties());
    }
    Who unlisted = unlistedOf(words, phrase, named);
    if (!unlisted.isEmpty()) {
      return unlisted;
    }
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

  /** {@code Norland's farm ministry}: as written, on the side of the actor named in it. */
  private static Who unlistedOf(Words words, NounPhrase phrase, List<ActorBook.Named> named) {
    ActorBook.Named last = named.get(named.size() - 1);
    int head = phrase.head();
    boolean covered = named.stream().anyMatch(n -> n.from() <= head && head < n.to());
    boolean side =
        words.isAny(head, Lexicon.bits(WordClass.GOVERNMENT, WordClass.SIDES))
            || words.tag(head) == Tag.ADJ
            || words.tag(head) == Tag.NUM;
    if (covered || side || last.from() > head || named.size() > 2) {
      return Who.NOBODY;
    }
    Who written = written(words, phrase);
    String party = last.actor().party();
    return new Who(person(words, phrase, written), party.isEmpty() ? List.of() : List.of(party));
  }

  /** Of a title and a name, the name. */
  private static List<String> person(Words words, NounPhrase phrase, Who written) {
    for (int i = phrase.from(); i + 1 < phrase.to(); i++) {
      if (GivenNames.contains(words.text(i)) && words.isCapitalised(i)) {
        return List.of(words.between(i, phrase.to()));
      }
    }
    return written.actors();
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

  /** A surname is made whole, "the president" is whoever was last named so; else as written. */
  private Who unknown(Reading reading, NounPhrase phrase, int sentence) {
    Words words = reading.words;
    int at = words.start(phrase.from());
    boolean definite = words.isLower(phrase.from(), "the", "that", "this");
    if (definite && !words.isCapitalised(phrase.head())) {
      String noun = words.lower(phrase.head());
      Actor holder = book.inRole(words, phrase, day);
      if (holder != null) {
        return new Scene.Mention(sentence, at, holder.name(), true, holder).who();
      }
      Scene.Mention titled =
          phrase.to() - phrase.from() == 2
              ? scene.before(at, sentence, m -> standsFor(m, noun))
              : null;
      if (titled != null) {
        return titled.who();
      }
    }
    if (phrase.to() - phrase.from() <= 2 && words.isCapitalised(phrase.to() - 1)) {
      Scene.Mention full = scene.fullName(words.text(phrase.to() - 1), at);
      if (full != null) {
        return full.who();
      }
    }
    return standIn(reading, phrase, sentence);
  }

  /** {@code The ministry}, {@code the country}: on the side of the actor named before it. */
  private Who standIn(Reading reading, NounPhrase phrase, int sentence) {
    Words words = reading.words;
    Who written = written(words, phrase);
    boolean definite =
        words.isLower(phrase.from(), "the", "its", "his", "her")
            || phrase.to() - phrase.from() == 1;
    if (!definite || !words.is(phrase.head(), WordClass.STANDIN) || written.isEmpty()) {
      return written;
    }
    Scene.Mention side =
        scene.before(
            words.start(phrase.from()),
            sentence,
            m -> m.actor() != null && !m.actor().party().isEmpty());
    if (side == null) {
      return written;
    }
    NounPhrase reporter = reading.speech.before(phrase.from()).reporter();
    Who reported =
        reporter == null || reporter.head() == phrase.head()
            ? Who.NOBODY
            : resolve(reading, reporter, sentence, MAX_DEPTH);
    Who named = reported.parties().isEmpty() ? side.who() : reported;
    Actor party = book.partyItself(named.parties().get(0));
    boolean whole =
        words.isLower(phrase.head(), "country", "nation", "government", "administration", "side");
    return whole && party != null
        ? new Who(List.of(party.name()), named.parties())
        : new Who(written.actors(), named.parties());
  }

  /** Those who agree are two: the partner named behind "with", or the two main sides. */
  Who withPartner(Reading reading, Who who, int from, int sentence, boolean unnamed) {
    Words words = reading.words;
    List<String> actors = new ArrayList<>(who.actors());
    List<String> parties = new ArrayList<>(who.parties());
    if (words.isLower(from, "with")) {
      NounPhrase partner = reading.phrases.startingAt(from + 1, words.size());
      Who other = partner == null ? Who.NOBODY : resolve(reading, partner, sentence);
      other.actors().forEach(actor -> addOnce(actors, actor));
      other.parties().forEach(party -> addOnce(parties, party));
      return new Who(actors, parties);
    }
    Who sides = unnamed && parties.size() < 2 ? scene.twoSides(sentence) : Who.NOBODY;
    return sides.isEmpty() ? who : sides;
  }

  /** The side an article last spoke of, for what is decided without saying by whom. */
  Who lastSide(int at, int sentence) {
    Scene.Mention side =
        scene.before(at, sentence, m -> m.actor() != null && !m.actor().party().isEmpty());
    return side == null ? Who.NOBODY : side.who();
  }

  private static boolean standsFor(Scene.Mention mention, String noun) {
    String last = mention.name().toLowerCase(Locale.ROOT);
    return switch (noun) {
      case "company",
          "firm",
          "group",
          "agency",
          "ministry",
          "bank",
          "organisation",
          "organization",
          "union",
          "department",
          "commission",
          "body",
          "maker",
          "retailer" ->
          !mention.person();
      case "president", "minister", "senator", "governor", "mayor", "chairman", "secretary" ->
          mention.person();
      default -> last.endsWith(" " + noun);
    };
  }

  private static Who written(Words words, NounPhrase phrase) {
    int from = phrase.from();
    while (from < phrase.to() - 1
        && (words.isLower(from, "the", "a", "an", "now", "mr", "mr.", "mrs.", "ms.", "that")
            || words.tag(from) == Tag.PUNCT)) {
      from++;
    }
    String name = words.between(from, phrase.to());
    return name.isEmpty() ? Who.NOBODY : new Who(List.of(name), List.of());
  }
}
