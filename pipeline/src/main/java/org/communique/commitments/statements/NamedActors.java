package org.communique.commitments.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communique.beat.Actor;
import org.communique.commitments.cast.ActorBook;
import org.communique.commitments.cast.Mention;
import org.communique.commitments.cast.Roles;
import org.communique.commitments.cast.Who;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** Who a phrase means that names actors of the desk. */
final class NamedActors {

  /** Nouns that belong to a side and are not someone: "the Sudrian target". */
  private static final long ABOUT_SIDE =
      Lexicon.bits(
          WordClass.UNDERTAKING,
          WordClass.INTENT,
          WordClass.PACT,
          WordClass.INSTRUMENT,
          WordClass.GOING,
          WordClass.MEASURE);

  private final ActorBook book;
  private final @Nullable LocalDate day;

  NamedActors(ActorBook book, @Nullable LocalDate day) {
    this.book = book;
    this.day = day;
  }

  /**
   * Of names that stand side by side without a conjunction, the last is the actor.
   *
   * @param before who the pronoun at the head of the phrase is, in "he and Ada Quist"
   */
  Who known(Words words, NounPhrase phrase, List<ActorBook.Named> named, Who before) {
    List<String> actors = new ArrayList<>(before.actors());
    List<String> parties = new ArrayList<>(before.parties());
    Who unlisted = unlistedOf(words, phrase, named);
    if (!unlisted.isEmpty()) {
      return unlisted;
    }
    Actor side = governmentOf(words, phrase, named);
    if (side != null) {
      return new Who(List.of(side.name()), List.of(side.party()));
    }
    for (int i = 0; i < named.size(); i++) {
      boolean last = i + 1 == named.size();
      if (last || joined(words, named.get(i).to(), named.get(i + 1).from())) {
        Who.addOnce(actors, named.get(i).actor().name());
        Who.addOnce(parties, named.get(i).actor().party());
      }
    }
    parties.removeIf(String::isEmpty);
    return new Who(actors, parties);
  }

  /** {@code The Quist administration}: the side of the person it is called after. */
  private @Nullable Actor governmentOf(
      Words words, NounPhrase phrase, List<ActorBook.Named> named) {
    boolean government =
        words.isLower(
            phrase.head(), "administration", "government", "cabinet", "delegation", "team");
    Actor person = named.get(named.size() - 1).actor();
    return government && Roles.isPerson(person) ? book.partyItself(person.party()) : null;
  }

  /** {@code Norland's farm ministry}: as written, on the side of the actor named in it. */
  private Who unlistedOf(Words words, NounPhrase phrase, List<ActorBook.Named> named) {
    ActorBook.Named last = named.get(named.size() - 1);
    int head = phrase.head();
    boolean covered = named.stream().anyMatch(n -> n.from() <= head && head < n.to());
    boolean side =
        words.isAny(head, Lexicon.bits(WordClass.GOVERNMENT, WordClass.SIDES))
            || words.tag(head) == Tag.ADJ
            || words.tag(head) == Tag.NUM
            || words.isAny(head, ABOUT_SIDE) && !words.is(head, WordClass.AGENT);
    if (covered || side || last.from() > head || named.size() > 2) {
      return Who.NOBODY;
    }
    Who written = Resolver.written(words, phrase);
    String party = last.actor().party();
    boolean office = words.isAny(head, Lexicon.bits(WordClass.TITLE, WordClass.STANDIN));
    if (office && last.actor().name().equals(party) && !words.isCapitalised(head)) {
      Actor holder = book.ofSide(party, words.lower(head), day);
      Actor meant = holder == null ? last.actor() : holder;
      return Mention.of(0, 0, meant).who();
    }
    return new Who(person(words, phrase, written), party.isEmpty() ? List.of() : List.of(party));
  }

  /** Of a title and a name, the name. */
  private static List<String> person(Words words, NounPhrase phrase, Who written) {
    for (int i = phrase.from(); i + 1 < phrase.to(); i++) {
      if (words.isGivenName(i) && words.isCapitalised(i)) {
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
}
