package org.communique.commitments.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.beat.Actor;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.Word;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** The desk's actors, found by any of their spellings in a sentence's words. */
public final class ActorBook {

  /** Hashes of words told apart, a power of two: a handful for each word of the desk's actors. */
  private static final int HASHES = 1 << 12;

  /**
   * @param loose whether the first word counts in any case: "rich countries", "the Forum"
   */
  private record Spelling(List<String> words, Actor actor, boolean loose) {}

  /** An actor named at words {@code from} to before {@code to}. */
  public record Named(int from, int to, Actor actor) {}

  private final Map<String, List<Spelling>> byFirstWord = new HashMap<>();

  /** A bit for the hash of each word that names or begins to name someone, in small letters. */
  private final BitSet openings = new BitSet(HASHES);

  private final Demonyms demonyms = new Demonyms();
  private final Surnames surnames = new Surnames();
  private final List<Actor> people = new ArrayList<>();
  private final Map<String, Actor> parties = new HashMap<>();

  /** A desk's actors, in their file's order. */
  public ActorBook(List<Actor> actors) {
    for (Actor actor : actors) {
      if (Roles.isPerson(actor)) {
        people.add(actor);
        surnames.add(actor);
        for (String part : actor.name().split(" ")) {
          openings.set(Word.small(part).hashCode() & HASHES - 1);
        }
      }
      if (actor.name().equals(actor.party())) {
        parties.put(actor.party(), actor);
        actor.spellings().forEach(spelling -> demonyms.add(spelling, actor));
      }
      actor.spellings().filter(s -> !s.isBlank()).forEach(s -> add(s, actor));
    }
    byFirstWord.values().forEach(list -> list.sort(ActorBook::longestFirst));
  }

  private static int longestFirst(Spelling a, Spelling b) {
    int byLength = Integer.compare(b.words.size(), a.words.size());
    return byLength != 0 ? byLength : a.actor.name().compareTo(b.actor.name());
  }

  private void add(String spelling, Actor actor) {
    Words words = Words.of(spelling, 0, spelling.length());
    List<String> texts = new ArrayList<>();
    boolean plain = words.size() > 1;
    for (int i = 0; i < words.size(); i++) {
      texts.add(words.text(i));
      plain &= i == 0 || !words.isCapitalised(i);
    }
    openings.set(words.lowerHash(0) & HASHES - 1);
    boolean loose = plain || texts.get(0).equals("the");
    byFirstWord
        .computeIfAbsent(words.lower(0), key -> new ArrayList<>())
        .add(new Spelling(List.copyOf(texts), actor, loose));
  }

  /** Every actor named from word {@code from} to before {@code to}, longest spelling first. */
  public List<Named> namedIn(Words words, int from, int to, @Nullable LocalDate day) {
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

  private @Nullable Named namedAt(Words words, int i, int to, @Nullable LocalDate day) {
    if (!openings.get(words.lowerHash(i) & HASHES - 1)) {
      return demonyms.at(words, i);
    }
    Named outOfRole = null;
    for (Spelling spelling : byFirstWord.getOrDefault(words.lower(i), List.of())) {
      int end = i + spelling.words.size();
      boolean partOf =
          spelling.words.size() == 1
              && words.isCapitalised(i - 1)
              && words.isLower(i - 1, "north", "south", "central", "latin", "west", "east", "new");
      if (!partOf && end <= to && matches(words, i, spelling)) {
        Named named = new Named(i, end, spelling.actor);
        if (spelling.actor.inRoleOn(day)) {
          return named;
        }
        if (outOfRole == null) {
          outOfRole = named;
        }
      }
    }
    if (outOfRole != null) {
      return outOfRole;
    }
    Named alone = surnames.at(words, i);
    return alone == null ? demonyms.at(words, i) : alone;
  }

  /** {@code OSLUND - The envoys ...}: where a report was written. */
  private static boolean isDateline(Words words) {
    String first = words.text(0);
    return first.length() > 3
        && words.isLower(1, "-", "\u2013", "\u2014", "(", ",")
        && first.equals(first.toUpperCase(Locale.ROOT));
  }

  private static boolean matches(Words words, int at, Spelling spelling) {
    boolean dateline = at == 0 && isDateline(words);
    for (int k = spelling.loose || dateline ? 1 : 0; k < spelling.words.size(); k++) {
      if (!words.text(at + k).equals(spelling.words.get(k))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The one actor of whose spelling a plain plural is the beginning: "the signatories", "all
   * parties"; null when none or several are.
   */
  public @Nullable Actor shortened(Words words, NounPhrase phrase) {
    String noun = words.lower(phrase.head());
    Actor found = null;
    for (String first : List.of(noun, "the")) {
      for (Spelling spelling : byFirstWord.getOrDefault(first, List.of())) {
        int at = first.equals("the") ? 1 : 0;
        boolean begins =
            spelling.words.size() > at + 2 && spelling.words.get(at).equalsIgnoreCase(noun);
        boolean other = begins && found != null && !found.name().equals(spelling.actor.name());
        if (other) {
          return null;
        }
        found = begins ? spelling.actor : found;
      }
    }
    return found;
  }

  /** {@code The ministry of trade}: the one body whose name begins so; null when not one. */
  public @Nullable Actor begun(Words words, NounPhrase phrase) {
    int from = phrase.from() + (words.tag(phrase.from()) == Tag.DET ? 1 : 0);
    Actor found = null;
    for (Spelling spelling : byFirstWord.getOrDefault(words.lower(from), List.of())) {
      int size = phrase.to() - from;
      boolean begins = size >= 2 && spelling.words.size() > size;
      for (int k = 0; begins && k < size; k++) {
        begins = spelling.words.get(k).equalsIgnoreCase(words.lower(from + k));
      }
      if (begins && !Roles.isPerson(spelling.actor)) {
        if (found != null && !found.name().equals(spelling.actor.name())) {
          return null;
        }
        found = spelling.actor;
      }
    }
    return found;
  }

  /**
   * {@code The Sudrian envoy}: the one person of that side who is one on a day; null if not one.
   */
  public @Nullable Actor ofSide(String party, String office, @Nullable LocalDate day) {
    Actor found = null;
    for (Actor actor : people) {
      if (Roles.kindOf(actor).equals(office)
          && actor.party().equals(party)
          && actor.inRoleOn(day)) {
        if (found != null && !found.name().equals(actor.name())) {
          return null;
        }
        found = actor;
      }
    }
    return found;
  }

  /** The one person whose role is what a phrase such as "the trade envoy" says; null if not one. */
  public @Nullable Actor inRole(Words words, NounPhrase phrase, @Nullable LocalDate day) {
    Actor found = null;
    for (Actor actor : people) {
      boolean head = words.lower(phrase.head()).equals(Roles.kindOf(actor));
      if (head && actor.inRoleOn(day) && says(actor.role(), words, phrase)) {
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

  /** Whether a name is that of a person or of a side itself, who speak for the side. */
  public boolean isOfficial(String name) {
    boolean side = parties.containsKey(name);
    return side || people.stream().anyMatch(actor -> actor.name().equals(name));
  }

  /** Whether the desk lists a person of that name. */
  public boolean isPerson(String name) {
    return people.stream().anyMatch(actor -> actor.name().equals(name));
  }

  /** Whether a party is a country: the actor that stands for it is a government. */
  public boolean isCountry(String party) {
    Actor itself = parties.get(party);
    return itself != null && Roles.kindOf(itself).equals("government");
  }

  /** The actor that stands for a whole party, such as its government; null when none is listed. */
  public @Nullable Actor partyItself(String party) {
    return parties.get(party);
  }
}
