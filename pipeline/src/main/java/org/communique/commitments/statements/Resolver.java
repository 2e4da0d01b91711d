package org.communique.commitments.statements;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.communique.beat.Actor;
import org.communique.commitments.cast.ActorBook;
import org.communique.commitments.cast.Mention;
import org.communique.commitments.cast.Scene;
import org.communique.commitments.cast.Who;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.grammar.Sides;
import org.communique.commitments.rules.Antecedents;
import org.communique.commitments.rules.Reading;
import org.communique.commitments.words.Countries;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** Turns noun phrases of one article into actors and sides. */
final class Resolver {

  /** How many phrases may stand for one another in a row. */
  static final int MAX_DEPTH = 3;

  /** Sentences for which those who undertook something last are still spoken of as "they". */
  private static final int THEME_REACH = 3;

  /** How often a country is named that an article is about. */
  private static final int OFTEN = 3;

  /** Those of a body who are the body itself: what they promise it does. */
  private static final String[] SPOKEN_FOR = {
    "managers",
    "members",
    "executives",
    "management",
    "officials",
    "directors",
    "board",
    "chief",
    "boss",
    "spokesman",
    "spokeswoman",
    "delegation",
    "negotiators",
    "leaders",
    "leadership"
  };

  private final Scene scene;
  private final ActorBook book;
  private final @Nullable LocalDate day;
  private final StandIns standIns;
  private final Pronouns pronouns;
  private Who theme = Who.NOBODY;
  private int themeSentence = -THEME_REACH;

  Resolver(
      Scene scene,
      ActorBook book,
      @Nullable LocalDate day,
      IntFunction<@Nullable Reading> readings) {
    this.scene = scene;
    this.book = book;
    this.day = day;
    standIns = new StandIns(this, scene, book, day);
    pronouns = new Pronouns(this, scene, book, day, readings);
  }

  Who resolve(Reading reading, NounPhrase phrase, int sentence) {
    return resolve(reading, phrase, sentence, 0);
  }

  /** Notes who undertook something: the next "they" or "the same firms" are these. */
  void note(Who who, int sentence) {
    theme = who;
    themeSentence = sentence;
  }

  Who theme(int sentence) {
    return sentence - themeSentence <= THEME_REACH ? theme : Who.NOBODY;
  }

  /** Who undertook something in the sentence before; nobody when nobody did. */
  Who themeJustBefore(int sentence) {
    return sentence - themeSentence == 1 ? theme : Who.NOBODY;
  }

  /** Resolves a phrase that another one stands for; no further steps are taken. */
  Who resolveLast(Reading reading, NounPhrase phrase, int sentence) {
    return resolve(reading, phrase, sentence, MAX_DEPTH);
  }

  Who resolve(Reading reading, NounPhrase phrase, int sentence, int depth) {
    Words words = reading.words;
    if (Antecedents.isPronoun(words, phrase)) {
      return pronouns.resolve(reading, phrase, sentence, depth);
    }
    boolean own = words.isLower(phrase.from(), "its") && words.isLower(phrase.head(), SPOKEN_FOR);
    Who body = own ? owned(reading, phrase, sentence) : Who.NOBODY;
    if (!body.parties().isEmpty()) {
      return body;
    }
    boolean about = words.isLower(phrase.from() - 1, "nearly", "almost", "some", "about");
    int from = about ? phrase.from() - 1 : phrase.from();
    List<ActorBook.Named> named = book.namedIn(words, from, phrase.to(), day);
    if (!named.isEmpty()) {
      Who before = leading(reading, phrase, named.get(0).from(), sentence, depth);
      return new NamedActors(book, day).known(words, phrase, named, before);
    }
    Who country = ofCapital(words, phrase, sentence);
    if (!country.isEmpty()) {
      return country;
    }
    Who same = Sides.areTheSame(words, phrase) ? theme(sentence) : Who.NOBODY;
    if (!same.isEmpty()) {
      return same;
    }
    Actor shortened = standIns.shortened(words, phrase);
    if (shortened != null) {
      return Mention.of(sentence, 0, shortened).who();
    }
    Who counted =
        Sides.areFirms(words, phrase)
            ? scene.sides().twoFirms(sentence)
            : scene.sides().named(sentence, Sides.counted(words, phrase));
    if (!counted.isEmpty()) {
      return counted;
    }
    if (Sides.areMeant(words, phrase)) {
      Who sides = scene.sides().two(sentence);
      Who two = sides.isEmpty() ? twoCountries(words, phrase, sentence) : sides;
      return two.isEmpty() ? written(words, phrase) : two;
    }
    Who joint = depth < MAX_DEPTH ? joint(reading, phrase, sentence, depth) : Who.NOBODY;
    return joint.isEmpty() ? standIns.resolve(reading, phrase, sentence) : joint;
  }

  /** {@code Oslo}, where it stands for its country and is nobody's name. */
  private Who ofCapital(Words words, NounPhrase phrase, int sentence) {
    if (!words.isCapitalised(phrase.head()) || phrase.head() != phrase.to() - 1) {
      return Who.NOBODY;
    }
    boolean the = words.isLower(phrase.from(), "the");
    String country = Countries.ofCapital(words.between(phrase.from() + (the ? 1 : 0), phrase.to()));
    if (country == null || scene.fullName(words.text(phrase.head()), words.start(0)) != null) {
      return Who.NOBODY;
    }
    Words name = Words.of(country, 0, country.length());
    List<ActorBook.Named> listed = book.namedIn(name, 0, name.size(), day);
    return listed.isEmpty()
        ? new Who(List.of(country), List.of())
        : Mention.of(sentence, 0, listed.get(0).actor()).who();
  }

  /** {@code The two countries}, {@code both leaders}: the two countries named most. */
  private Who twoCountries(Words words, NounPhrase phrase, int sentence) {
    if (words.isLower(phrase.head(), "countries", "nations", "neighbours", "neighbors")) {
      return scene.twoCountries(sentence, 1);
    }
    boolean sides = words.isLower(phrase.head(), "sides", "leaders", "governments", "presidents");
    return sides ? scene.twoCountries(sentence, OFTEN) : Who.NOBODY;
  }

  /** {@code The state and the province}: each for itself, where both have an article. */
  private Who joint(Reading reading, NounPhrase phrase, int sentence, int depth) {
    Words words = reading.words;
    for (int i = phrase.from() + 1; i + 2 < phrase.to(); i++) {
      if (words.isLower(i, "and")
          && words.isLower(i + 1, "the")
          && words.isLower(phrase.from(), "the")) {
        Who one = resolve(reading, new NounPhrase(phrase.from(), i, i - 1), sentence, depth + 1);
        NounPhrase second = new NounPhrase(i + 1, phrase.to(), phrase.to() - 1);
        Who two = resolve(reading, second, sentence, depth + 1);
        return one.and(two);
      }
    }
    return Who.NOBODY;
  }

  /** {@code He and Ada Quist}: who he is; nobody where a phrase opens with no pronoun. */
  private Who leading(Reading reading, NounPhrase phrase, int first, int sentence, int depth) {
    boolean opens = reading.words.isLower(phrase.from(), "he", "she", "it");
    if (!opens || depth >= MAX_DEPTH || first <= 1) {
      return Who.NOBODY;
    }
    NounPhrase pronoun = new NounPhrase(phrase.from(), phrase.from() + 1, phrase.from());
    return pronouns.resolve(reading, pronoun, sentence, depth + 1);
  }

  /** {@code His lawyers}: those of whom he is; nobody where he is unknown. */
  Who owned(Reading reading, NounPhrase phrase, int sentence) {
    NounPhrase pronoun = new NounPhrase(phrase.from(), phrase.from() + 1, phrase.from());
    Who owner = pronouns.resolve(reading, pronoun, sentence, MAX_DEPTH - 1);
    if (owner.actors().size() != 1) {
      return new Who(List.of(), owner.parties());
    }
    boolean listed = !owner.parties().isEmpty();
    boolean staff = reading.words.isLower(phrase.head(), "officials", "staff", "people", "aides");
    if (listed && staff && !reading.words.isLower(phrase.from(), "its")) {
      return owner;
    }
    if (listed
        && reading.words.isLower(phrase.from(), "its")
        && reading.words.isLower(phrase.head(), SPOKEN_FOR)) {
      return owner;
    }
    String rest = reading.words.between(phrase.from() + 1, phrase.to());
    return new Who(List.of(owner.actors().get(0) + "'s " + rest), owner.parties());
  }

  /** Those who agree are two: the partner named behind "with", or the two main sides. */
  Who withPartner(Reading reading, Who who, int from, int sentence, boolean unnamed) {
    Words words = reading.words;
    if (words.isLower(from, "with")) {
      NounPhrase partner = reading.chunks.listFrom(from + 1, words.size());
      Who other = partner == null ? Who.NOBODY : resolve(reading, partner, sentence);
      return who.and(other);
    }
    boolean open = who.isEmpty() || who.parties().size() == 1;
    Who sides = unnamed && open ? scene.sides().two(sentence) : Who.NOBODY;
    return sides.isEmpty() ? who : sides;
  }

  /** The side an article is about; nobody when it is about several. */
  Who mainSide() {
    Mention main = scene.sides().main();
    return main == null ? Who.NOBODY : whole(main);
  }

  /** The side last spoken of. */
  Who lastSide(int at, int sentence) {
    Mention side = scene.before(at, sentence, Mention::hasParty);
    return side == null ? Who.NOBODY : whole(side);
  }

  private Who whole(Mention side) {
    Actor party = book.partyItself(side.party());
    return party == null ? side.who() : Mention.of(side.sentence(), side.start(), party).who();
  }

  static Who written(Words words, NounPhrase phrase) {
    int from = phrase.from();
    while (from < phrase.to() - 1
        && (words.isLower(from, "the", "a", "an", "now", "mr", "mr.", "mrs.", "ms.", "that")
            || words.tag(from) == Tag.NUM && words.text(from).length() == 4
            || words.tag(from) == Tag.PUNCT)) {
      from++;
    }
    String name = words.between(from, phrase.to());
    return name.isEmpty() ? Who.NOBODY : new Who(List.of(name), List.of());
  }
}
