package org.communique.commitments.statements;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.beat.Actor;
import org.communique.commitments.cast.ActorBook;
import org.communique.commitments.cast.Focus;
import org.communique.commitments.cast.Mention;
import org.communique.commitments.cast.NamePlate;
import org.communique.commitments.cast.Scene;
import org.communique.commitments.cast.Who;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.rules.Reading;
import org.communique.commitments.words.Gender;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** Whom a surname, an acronym or a phrase such as "the ministry" means in one article. */
final class StandIns {

  private final Resolver resolver;
  private final Scene scene;
  private final ActorBook book;
  private final @Nullable LocalDate day;

  StandIns(Resolver resolver, Scene scene, ActorBook book, @Nullable LocalDate day) {
    this.resolver = resolver;
    this.scene = scene;
    this.book = book;
    this.day = day;
  }

  /** For a phrase in which no actor of the desk is named; else as written. */
  Who resolve(Reading reading, NounPhrase phrase, int sentence) {
    Words words = reading.words;
    boolean definite = words.isLower(phrase.from(), "the", "that", "this");
    int first = nameFrom(words, phrase);
    if (phrase.to() - first > 1) {
      NamePlate plate = NamePlate.of(words, first, phrase.to(), Set.of());
      boolean noun = first > phrase.from() && words.tag(first - 1) == Tag.NOUN;
      boolean titled = plate.first() > first || noun || first > phrase.from() && plate.person();
      if (titled && phrase.to() - plate.first() > 1) {
        return new Who(List.of(words.between(plate.first(), phrase.to())), List.of());
      }
    }
    String named = definite ? nameBehind(reading, phrase) : oneOf(words, phrase);
    if (!named.isEmpty()) {
      return new Who(List.of(named), List.of());
    }
    boolean called = phrase.to() - phrase.from() == 2 && words.is(phrase.head(), WordClass.TITLE);
    Mention meant =
        definite && (called || !words.isCapitalised(phrase.head()))
            ? byNoun(words, phrase, sentence)
            : byName(words, phrase);
    if (meant != null) {
      return meant.who();
    }
    Mention body =
        Bodies.areMeant(words, phrase) || isBased(words, phrase)
            ? bodyInView(words, phrase, sentence)
            : null;
    return body == null ? standIn(reading, phrase, sentence) : body.who();
  }

  /** Of "Signatories of the Oslund pact", the signatories; null when nobody is called so. */
  @Nullable Actor shortened(Words words, NounPhrase phrase) {
    boolean plural = words.lower(phrase.head()).endsWith("s");
    boolean plain = true;
    for (int i = phrase.from() + 1; i < phrase.to() - 1; i++) {
      plain &= words.tag(i) == Tag.NUM;
    }
    boolean all =
        words.isLower(phrase.from(), "the", "all", "its", "these")
            || words.tag(phrase.from()) == Tag.NUM;
    boolean members = words.isLower(phrase.head(), "members");
    return plural && plain && all && !(members && words.isLower(phrase.from(), "its"))
        ? book.shortened(words, phrase)
        : null;
  }

  /** {@code Tarn, Norland-based company}: a firm told by its seat. */
  private static boolean isBased(Words words, NounPhrase phrase) {
    int head = phrase.head();
    return words.isLower(head, "company", "firm", "group")
        && (words.lower(head - 1).endsWith("-based") || words.isLower(head - 1, "based"));
  }

  /** {@code One of its suppliers, Tarn,}: who it is; empty when no name follows. */
  private static String oneOf(Words words, NounPhrase phrase) {
    int comma = phrase.to();
    boolean one = words.isLower(phrase.from(), "one") && words.isLower(phrase.from() + 1, "of");
    boolean name = one && words.isLower(comma, ",") && words.isCapitalised(comma + 1);
    int end = comma + 1;
    while (name && words.isCapitalised(end)) {
      end++;
    }
    return name && words.isLower(end, ",") ? words.between(comma + 1, end) : "";
  }

  /** {@code The premier, Ada Quist,}: who it is; empty when no name follows. */
  private static String nameBehind(Reading reading, NounPhrase phrase) {
    Words words = reading.words;
    boolean office = words.isAny(phrase.head(), Lexicon.bits(WordClass.TITLE, WordClass.STANDIN));
    if (!office || !words.isLower(phrase.to(), ",") || !words.isCapitalised(phrase.to() + 1)) {
      return "";
    }
    int end = phrase.to() + 1;
    while (words.isCapitalised(end)) {
      end++;
    }
    boolean closed = words.isLower(end, ",");
    return closed && end - phrase.to() > 2 ? words.between(phrase.to() + 1, end) : "";
  }

  /** Of "former treasurer Ada Quist", where the capitals begin. */
  private static int nameFrom(Words words, NounPhrase phrase) {
    int i = phrase.to();
    while (i > phrase.from() && words.isCapitalised(i - 1)) {
      i--;
    }
    return i;
  }

  /** {@code The envoy}: who holds that office; {@code the state}: the one last named. */
  private @Nullable Mention byNoun(Words words, NounPhrase phrase, int sentence) {
    int at = words.start(phrase.from());
    String noun = words.lower(phrase.head());
    boolean bare = phrase.to() - phrase.from() == 2;
    Actor body = bare ? null : book.begun(words, phrase);
    if (body != null) {
      return Mention.of(sentence, at, body);
    }
    Actor holder = book.inRole(words, phrase, day);
    if (holder != null && (!bare || scene.names(holder))) {
      return Mention.of(sentence, at, holder);
    }
    if (!bare && Offices.areMeant(words, phrase)) {
      return scene.holderInView(at, sentence, Offices.of(noun), Gender.ofTitle(noun));
    }
    if (!bare) {
      return Focus.FIRMS.contains(noun) ? scene.focus().firm(sentence, at) : null;
    }
    Mention titled = scene.holderOf(noun, at);
    if (titled != null) {
      return titled;
    }
    if (noun.equals("president")) {
      return scene.president(at);
    }
    if (Offices.areMeant(words, phrase)) {
      return scene.holderInView(at, sentence, Offices.of(noun), Gender.ofTitle(noun));
    }
    if (noun.equals("government")) {
      return null;
    }
    Mention listed = scene.before(at, sentence, m -> NounFit.isListedAs(m, noun));
    if (listed != null) {
      return listed;
    }
    Mention called = scene.before(at, sentence, m -> NounFit.isCalled(m, noun));
    return called != null ? called : scene.before(at, sentence, m -> NounFit.standsFor(m, noun));
  }

  /** {@code The Harbour-based grocer}: the firm or group last spoken of. */
  private @Nullable Mention bodyInView(Words words, NounPhrase phrase, int sentence) {
    String noun = words.lower(phrase.head());
    int at = words.start(phrase.from());
    return scene.bodyInView(
        at,
        sentence,
        m -> NounFit.isBody(m) && (NounFit.standsFor(m, "company") || NounFit.isCalled(m, noun)));
  }

  /** A surname by itself, or initials. */
  private @Nullable Mention byName(Words words, NounPhrase phrase) {
    int last = phrase.to() - 1;
    if (phrase.to() - phrase.from() > 2 || !words.isCapitalised(last)) {
      return null;
    }
    boolean initials = words.text(last).equals(words.text(last).toUpperCase(Locale.ROOT));
    Mention whole =
        initials && words.text(last).length() > 1 ? scene.spelledOut(words.text(last)) : null;
    if (whole != null) {
      return whole;
    }
    Mention called = scene.fullName(words.text(last), words.start(phrase.from()));
    return called != null && mayBeCalled(words, phrase, called) ? called : null;
  }

  /** {@code Senator Quist} is Ada Quist; {@code North Oslund} is not South Oslund. */
  private static boolean mayBeCalled(Words words, NounPhrase phrase, Mention called) {
    int first = phrase.from();
    boolean alone = first == phrase.to() - 1 || !words.isCapitalised(first);
    return alone
        || words.closedTag(first) != null
        || words.is(first, WordClass.TITLE)
        || words.text(first).endsWith(".")
        || called.name().contains(words.text(first));
  }

  /** {@code The ministry}, {@code the country}: on the side of the actor named before it. */
  private Who standIn(Reading reading, NounPhrase phrase, int sentence) {
    Words words = reading.words;
    Who written = Resolver.written(words, phrase);
    boolean own = words.isLower(phrase.from(), "the", "its", "his", "her");
    int size = phrase.to() - phrase.from();
    boolean bare = own && size == 2 || size == 1 && !words.lower(phrase.head()).endsWith("s");
    boolean stands = words.is(phrase.head(), WordClass.STANDIN);
    boolean his = words.isLower(phrase.from(), "its", "his", "her", "their");
    if (his && size > 1 && !(stands && own && isPlain(words, phrase))) {
      return resolver.owned(reading, phrase, sentence);
    }
    if (Officials.areMeant(words, phrase)) {
      Who side = new Officials(scene, book).of(reading, phrase, sentence);
      return side.isEmpty() ? written : side;
    }
    if (words.isLower(phrase.head(), "administration") && isPlain(words, phrase)) {
      Who called = administration(reading, phrase, sentence);
      if (!called.isEmpty()) {
        return called;
      }
    }
    if (!stands || written.isEmpty() || !bare && !(own && isPlain(words, phrase))) {
      return written;
    }
    Who named = sideBefore(reading, phrase, sentence);
    boolean whole = isWhole(reading, phrase);
    if (named.parties().isEmpty()) {
      return named.isEmpty() || !whole ? written : named;
    }
    Actor party = book.partyItself(named.parties().get(0));
    return whole && party != null
        ? new Who(List.of(party.name()), named.parties())
        : new Who(written.actors(), named.parties());
  }

  /**
   * {@code The administration}, {@code his administration}: called after its president, where no
   * side is listed.
   */
  private Who administration(Reading reading, NounPhrase phrase, int sentence) {
    Words words = reading.words;
    int at = words.start(phrase.from());
    if (scene.before(at, sentence, Mention::hasParty) != null) {
      return Who.NOBODY;
    }
    if (words.isLower(phrase.from(), "his", "her")) {
      return resolver.owned(reading, phrase, sentence);
    }
    Mention president = scene.president(at);
    return president == null || president.hasParty()
        ? Who.NOBODY
        : new Who(List.of(president.name() + " administration"), List.of());
  }

  /** Without a name that says which one is meant. */
  private static boolean isPlain(Words words, NounPhrase phrase) {
    for (int i = phrase.from() + 1; i < phrase.to(); i++) {
      if (words.isCapitalised(i)) {
        return false;
      }
    }
    return true;
  }

  private Who sideBefore(Reading reading, NounPhrase phrase, int sentence) {
    NounPhrase reporter = reading.speech.before(phrase.from()).reporter();
    Who reported =
        reporter == null || reporter.head() == phrase.head()
            ? Who.NOBODY
            : resolver.resolveLast(reading, reporter, sentence);
    if (!isSmall(reported)) {
      return reported;
    }
    int at = reading.words.start(phrase.from());
    Mention side = scene.before(at, sentence, Mention::hasParty);
    Mention any = side == null ? scene.sides().main() : side;
    return any == null ? Who.NOBODY : any.who();
  }

  /** Nobody, or somebody without a name: "a colleague". */
  private static boolean isSmall(Who who) {
    return who.actors().stream().noneMatch(name -> name.chars().anyMatch(Character::isUpperCase));
  }

  /** Stands for a side as a whole, not for somebody of it. */
  private static boolean isWhole(Reading reading, NounPhrase phrase) {
    return reading.words.isLower(
        phrase.head(), "country", "nation", "government", "administration", "side");
  }
}
