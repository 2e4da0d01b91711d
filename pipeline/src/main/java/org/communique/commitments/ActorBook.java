package org.communique.commitments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.beat.Actor;
import org.jspecify.annotations.Nullable;

/** The desk's actors, found by any of their spellings in a sentence's words. */
final class ActorBook {

  private record Spelling(List<String> words, Actor actor) {}

  /** An actor named at words {@code from} to before {@code to}. */
  record Named(int from, int to, Actor actor) {}

  private final Map<String, List<Spelling>> byFirstWord = new HashMap<>();

  /** Letters in which a country's name and its adjective agree. */
  private static final int DEMONYM_LETTERS = 4;

  private final Map<String, Actor> demonyms = new HashMap<>();
  private final List<Actor> people = new ArrayList<>();
  private final Map<String, Actor> parties = new HashMap<>();

  ActorBook(List<Actor> actors) {
    for (Actor actor : actors) {
      if (isPerson(actor)) {
        people.add(actor);
      }
      if (actor.name().equals(actor.party())) {
        parties.put(actor.party(), actor);
        actor.spellings().forEach(spelling -> addDemonym(spelling, actor));
      }
      actor.spellings().filter(s -> !s.isBlank()).forEach(s -> add(s, actor));
    }
    byFirstWord.values().forEach(list -> list.sort(ActorBook::longestFirst));
  }

  private void addDemonym(String spelling, Actor side) {
    boolean oneWord = spelling.indexOf(' ') < 0 && spelling.length() >= DEMONYM_LETTERS;
    if (oneWord && Character.isUpperCase(spelling.charAt(0)) && !isShouted(spelling)) {
      demonyms.putIfAbsent(spelling.substring(0, DEMONYM_LETTERS), side);
    }
  }

  private static boolean isShouted(String spelling) {
    return spelling.equals(spelling.toUpperCase(Locale.ROOT));
  }

  private static int longestFirst(Spelling a, Spelling b) {
    int byLength = Integer.compare(b.words.size(), a.words.size());
    return byLength != 0 ? byLength : a.actor.name().compareTo(b.actor.name());
  }

  private void add(String spelling, Actor actor) {
    Words words = Words.of(spelling, 0, spelling.length());
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      texts.add(words.text(i));
    }
    byFirstWord
        .computeIfAbsent(texts.get(0), key -> new ArrayList<>())
        .add(new Spelling(List.copyOf(texts), actor));
  }

  /** Every actor named from word {@code from} to before {@code to}, longest spelling first. */
  List<Named> namedIn(Words words, int from, int to, @Nullable LocalDate day) {
    List<Named> named = new ArrayList<>();
    int i = from;
    while (i < to) {
      Named found = namedAt(words, i, to, day);
      if (found != null) {
        named.add(found);
        i = found.to();
      } else {
        i++;
      }
    }
    return named;
  }

  /** {@code Sudrian} names Sudria: a word that begins as a side's own name does. */
  private @Nullable Named demonymAt(Words words, int i) {
    String word = words.text(i);
    boolean ending =
        word.endsWith("n")
            || word.endsWith("ns")
            || word.endsWith("ese")
            || word.endsWith("ish")
            || word.endsWith("i")
            || word.endsWith("ch");
    if (!ending || word.length() < DEMONYM_LETTERS + 1 || !words.isCapitalised(i)) {
      return null;
    }
    Actor side = demonyms.get(word.substring(0, DEMONYM_LETTERS));
    return side == null ? null : new Named(i, i + 1, side);
  }

  private @Nullable Named namedAt(Words words, int i, int to, @Nullable LocalDate day) {
    Named outOfRole = null;
    for (Spelling spelling : byFirstWord.getOrDefault(words.text(i), List.of())) {
      int end = i + spelling.words.size();
      if (end <= to && matches(words, i, spelling.words)) {
        Named named = new Named(i, end, spelling.actor);
        if (spelling.actor.inRoleOn(day)) {
          return named;
        }
        if (outOfRole == null) {
          outOfRole = named;
        }
      }
    }
    return outOfRole == null ? demonymAt(words, i) : outOfRole;
  }

  private static boolean matches(Words words, int at, List<String> spelling) {
    for (int k = 0; k < spelling.size(); k++) {
      if (!words.text(at + k).equals(spelling.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** The one person whose role is what a phrase such as "the trade envoy" says; null if not one. */
  @Nullable Actor inRole(Words words, NounPhrase phrase, @Nullable LocalDate day) {
    Actor found = null;
    for (Actor actor : people) {
      if (actor.inRoleOn(day) && says(actor.role(), words, phrase)) {
        if (found != null && !found.name().equals(actor.name())) {
          return null;
        }
        found = actor;
      }
    }
    return found;
  }

  private static boolean says(String role, Words words, NounPhrase phrase) {
    String lower = " " + role.toLowerCase(Locale.ROOT) + " ";
    for (int i = phrase.from(); i < phrase.to(); i++) {
      boolean filler = words.tag(i) == Tag.DET || words.tag(i) == Tag.PUNCT;
      if (!filler && !lower.contains(" " + words.lower(i) + " ")) {
        return false;
      }
    }
    return true;
  }

  /** The actor that stands for a whole party, such as its government; null when none is listed. */
  @Nullable Actor partyItself(String party) {
    return parties.get(party);
  }

  /** Whether the actor is a person rather than a side: it holds a role and is not its party. */
  static boolean isPerson(Actor actor) {
    return !actor.role().isEmpty() && !actor.name().equals(actor.party());
  }
}
