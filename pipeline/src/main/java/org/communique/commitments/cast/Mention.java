package org.communique.commitments.cast;

import java.util.List;
import org.communique.beat.Actor;
import org.communique.commitments.words.Gender;
import org.jspecify.annotations.Nullable;

/**
 * A name in the text.
 *
 * @param start offset in the body
 * @param office what a person is called before the name; empty when nothing
 * @param told whom "Mr." or "Mrs." says it is, anywhere in the article
 * @param gender whom the name or the office tells, else as told; asked far more often than made
 * @param place what the name does in its sentence
 * @param actor the desk's actor; null for a name nobody has listed
 */
public record Mention(
    int sentence,
    int start,
    String name,
    boolean person,
    String office,
    Gender told,
    Gender gender,
    Place place,
    @Nullable Actor actor) {

  /** What a name does in its sentence, the likeliest to be spoken of again first. */
  public enum Place {
    /** Of whom the sentence tells something. */
    SUBJECT,
    OBJECT,
    /** Behind a preposition. */
    BEHIND,
    /** Whose something is: "Quist's plan". */
    OWNER
  }

  public static Mention of(int sentence, int start, Actor actor) {
    return of(sentence, start, actor, Gender.UNKNOWN, Place.OBJECT);
  }

  static Mention of(int sentence, int start, Actor actor, Gender told, Place place) {
    boolean person = Roles.isPerson(actor);
    String office = person ? Roles.kindOf(actor) : "";
    return of(sentence, start, actor.name(), person, office, told, place, actor);
  }

  static Mention of(
      int sentence,
      int start,
      String name,
      boolean person,
      String office,
      Gender told,
      Place place,
      @Nullable Actor actor) {
    Gender named = Gender.of(office, name);
    Gender gender = named == Gender.UNKNOWN ? told : named;
    return new Mention(sentence, start, name, person, office, told, gender, place, actor);
  }

  /** The same one, spoken of by a pronoun that is a subject. */
  Mention again(int laterSentence, int laterStart) {
    return new Mention(
        laterSentence, laterStart, name, person, office, told, gender, Place.SUBJECT, actor);
  }

  /** The same one, at the place of another mention. */
  Mention namedAt(Mention other) {
    return of(other.sentence, other.start, name, person, office, other.told, other.place, actor);
  }

  /** Whether {@code he} or {@code she} may mean the one named. */
  public boolean mayBe(Gender other) {
    return other.mayBe(gender);
  }

  public String party() {
    return actor == null ? "" : actor.party();
  }

  public boolean hasParty() {
    return !party().isEmpty();
  }

  public Who who() {
    if (actor == null) {
      return new Who(List.of(name), List.of());
    }
    List<String> party = actor.party().isEmpty() ? List.of() : List.of(actor.party());
    return new Who(List.of(actor.name()), party);
  }
}
