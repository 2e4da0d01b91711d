package org.communique.commitments.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.communique.commitments.cast.ActorBook;
import org.communique.commitments.cast.Mention;
import org.communique.commitments.cast.Scene;
import org.communique.commitments.cast.Who;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.rules.Antecedents;
import org.communique.commitments.rules.Reading;
import org.communique.commitments.words.Gender;
import org.communique.commitments.words.QuoteMarks;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** Whom he, she, it and they mean, and theirs. */
final class Pronouns {

  private static final String[] THEY = {"they", "their", "them"};

  private final Several many;
  private final Resolver resolver;
  private final Scene scene;
  private final ActorBook book;
  private final @Nullable LocalDate day;

  Pronouns(
      Resolver resolver,
      Scene scene,
      ActorBook book,
      @Nullable LocalDate day,
      IntFunction<@Nullable Reading> readings) {
    many = new Several(resolver, scene, readings);
    this.resolver = resolver;
    this.scene = scene;
    this.book = book;
    this.day = day;
  }

  /**
   * The pair just named, whoever is thanked, the one reported, a subject of the sentence, those who
   * undertook something before, a name before it.
   *
   * @param depth how many phrases have stood for one another so far
   */
  Who resolve(Reading reading, NounPhrase phrase, int sentence, int depth) {
    Words words = reading.words;
    boolean they = words.isLower(phrase.head(), THEY);
    Who pair = they ? pairBefore(words, phrase.from()) : Who.NOBODY;
    if (!pair.isEmpty()) {
      return pair;
    }
    NounPhrase thanked = thanked(reading, phrase);
    if (thanked != null) {
      return resolver.resolve(reading, thanked, sentence, Resolver.MAX_DEPTH);
    }
    boolean deep = depth >= Resolver.MAX_DEPTH;
    Who inside = deep ? Who.NOBODY : inSentence(reading, phrase, sentence, depth + 1);
    if (!inside.isEmpty()) {
      return inside;
    }
    Who those = they && !deep ? several(reading, phrase, sentence, depth) : Who.NOBODY;
    return those.isEmpty() ? namedBefore(words, phrase, sentence) : those;
  }

  /** The one who is reported to say it, the holder of his office, or a subject before it. */
  private Who inSentence(Reading reading, NounPhrase phrase, int sentence, int depth) {
    Words words = reading.words;
    Gender gender = Gender.ofPronoun(words.lower(phrase.head()));
    NounPhrase reporter = reading.speech.before(phrase.from()).reporter();
    Who near =
        reporter != null && Antecedents.fits(reading, reporter, phrase)
            ? resolver.resolve(reading, reporter, sentence, depth)
            : Who.NOBODY;
    if (!near.isEmpty() && mayBe(near, gender)) {
      return near;
    }
    Mention holder =
        near.isEmpty() || reporter == null
            ? null
            : officer(words.lower(reporter.head()), words.start(phrase.from()), sentence, gender);
    if (holder != null) {
      return holder.who();
    }
    NounPhrase subject = Antecedents.subjectInSentence(reading, phrase);
    Who named = subject == null ? Who.NOBODY : resolver.resolve(reading, subject, sentence, depth);
    return mayBe(named, gender) ? named : Who.NOBODY;
  }

  private @Nullable Mention officer(String office, int at, int sentence, Gender gender) {
    return scene.before(at, sentence, m -> m.mayBe(gender) && m.office().equals(office));
  }

  /** They: several of the sentence, who undertook something last, who says it of his side. */
  private Who several(Reading reading, NounPhrase phrase, int sentence, int depth) {
    Who inside = many.of(reading, phrase, sentence, depth);
    Who near = inside.isEmpty() ? many.before(reading, phrase, sentence, depth) : inside;
    if (!near.isEmpty()) {
      return near;
    }
    Who those = those(sentence);
    NounPhrase reporter = reading.speech.before(phrase.from()).reporter();
    boolean said = reporter != null && !Antecedents.isPronoun(reading.words, reporter);
    return those.isEmpty() && said && reporter != null
        ? resolver.resolve(reading, reporter, sentence, depth + 1)
        : those;
  }

  /** They: who undertook something last, where it was several or a body, else the two near. */
  private Who those(int sentence) {
    Who theme = resolver.theme(sentence);
    Who last = resolver.themeJustBefore(sentence);
    boolean body = !last.parties().isEmpty() && !isPerson(last);
    return theme.actors().size() > 1 || body ? theme : scene.sides().twoNear(sentence);
  }

  /** Whoever was named last and may be meant; for it, what the sentences before open with. */
  private Who namedBefore(Words words, NounPhrase phrase, int sentence) {
    int at = words.start(phrase.from());
    boolean person = words.isLower(phrase.head(), "he", "she", "his", "her", "i", "my");
    Gender gender = Gender.ofPronoun(words.lower(phrase.head()));
    Mention mention =
        person
            ? scene.inView(at, sentence, gender)
            : scene.before(at, sentence, m -> !m.person() && m.mayBe(gender));
    boolean far = mention == null || mention.sentence() < sentence;
    boolean it = words.isLower(phrase.head(), "it", "its");
    Mention focus = it && far ? scene.focus().before(sentence) : null;
    boolean head = person && mention == null;
    Mention firm = head ? scene.focus().firm(sentence, at) : focus;
    Mention meant = firm == null ? mention : firm;
    return meant == null ? Who.NOBODY : meant.who();
  }

  /** Whether a pronoun of that gender can mean them; of several, or a body, nothing is known. */
  private static boolean mayBe(Who who, Gender gender) {
    return who.actors().size() != 1 || gender.mayBe(Gender.ofName(who.actors().get(0)));
  }

  /** {@code Thanked Norland for its promise}: Norland's; null for other constructions. */
  private static @Nullable NounPhrase thanked(Reading reading, NounPhrase pronoun) {
    Words words = reading.words;
    int link = pronoun.from() - 1;
    link -= link > 0 && words.quoteMark(link) != QuoteMarks.NONE ? 1 : 0;
    boolean own = words.isLower(pronoun.head(), "his", "her", "its", "their");
    if (!own || link < 2 || !words.isLower(link, "for", "over")) {
      return null;
    }
    if (!reading.chunks.isNominal(link - 1)) {
      return null;
    }
    NounPhrase object = reading.chunks.endingAt(link - 1);
    boolean direct = words.tag(object.from() - 1) == Tag.VERB;
    return direct && Antecedents.fits(reading, object, pronoun) ? object : null;
  }

  private boolean isPerson(Who who) {
    return who.actors().stream().anyMatch(book::isPerson);
  }

  /** They, after two of the desk's actors joined by "and", are those two. */
  private Who pairBefore(Words words, int to) {
    List<ActorBook.Named> named = book.namedIn(words, 0, to, day);
    for (int i = named.size() - 2; i >= 0; i--) {
      ActorBook.Named one = named.get(i);
      ActorBook.Named two = named.get(i + 1);
      boolean both = two.from() - one.to() <= 3 && words.isLower(two.from() - 1, "and", "&", "the");
      if (both && words.isLower(one.to(), "and", "&")) {
        List<String> parties = new ArrayList<>(List.of(one.actor().party()));
        Who.addOnce(parties, two.actor().party());
        return new Who(List.of(one.actor().name(), two.actor().name()), parties);
      }
    }
    return Who.NOBODY;
  }
}
