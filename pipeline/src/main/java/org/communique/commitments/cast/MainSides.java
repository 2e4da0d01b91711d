package org.communique.commitments.cast;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.communique.beat.Actor;
import org.jspecify.annotations.Nullable;

/** The sides an article is mostly about, by how often each is named. */
public final class MainSides {

  /** A side is the main one when this times its share is more than the whole. */
  private static final double MAIN_SHARE = 1.5;

  private final List<Mention> mentions;
  private final ActorBook book;

  MainSides(List<Mention> mentions, ActorBook book) {
    this.mentions = mentions;
    this.book = book;
  }

  /** The two listed firms named most often up to a sentence, in the order of the text. */
  public Who twoFirms(int sentence) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Mention> firms = new HashMap<>();
    for (Mention mention : mentions) {
      Actor actor = mention.actor();
      if (actor != null && mention.sentence() <= sentence && Roles.isFirm(actor)) {
        counts.merge(actor.name(), 1, Integer::sum);
        firms.putIfAbsent(actor.name(), mention);
      }
    }
    if (counts.size() < 2) {
      return Who.NOBODY;
    }
    List<String> most =
        counts.entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
            .limit(2)
            .map(Map.Entry::getKey)
            .toList();
    Who both = Who.NOBODY;
    for (String name : counts.keySet()) {
      Mention firm = most.contains(name) ? firms.get(name) : null;
      both = firm == null ? both : both.and(firm.who());
    }
    return both;
  }

  /** The countries named in the sentence before, or in this one, if they are that many. */
  public Who named(int sentence, int count) {
    for (int i = sentence; count > 0 && i >= sentence - 1; i--) {
      Who named = Who.NOBODY;
      for (Mention mention : mentions) {
        Actor side = mention.sentence() == i ? book.partyItself(mention.party()) : null;
        if (side != null && book.isCountry(side.party())) {
          named = named.and(Mention.of(i, 0, side).who());
        }
      }
      if (named.parties().size() == count) {
        return named;
      }
    }
    return Who.NOBODY;
  }

  /** The two main sides, where both were named in this sentence or the two before it. */
  public Who twoNear(int sentence) {
    Who sides = two(sentence);
    Set<String> near = new HashSet<>();
    for (Mention mention : mentions) {
      Actor actor = mention.actor();
      boolean close = mention.sentence() <= sentence && mention.sentence() >= sentence - 2;
      if (actor != null && close) {
        near.add(actor.party());
      }
    }
    return !sides.isEmpty() && near.containsAll(sides.parties()) ? sides : Who.NOBODY;
  }

  /**
   * The two sides named most often up to a sentence, countries before others, in the order of the
   * alphabet.
   */
  public Who two(int sentence) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Mention mention : mentions) {
      if (mention.sentence() <= sentence && mention.hasParty()) {
        counts.merge(mention.party(), 1, Integer::sum);
      }
    }
    long countries = counts.keySet().stream().filter(book::isCountry).count();
    if (countries >= 2) {
      counts.keySet().removeIf(party -> !book.isCountry(party));
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
    if (parties.size() < 2 && sentence < Integer.MAX_VALUE) {
      return two(Integer.MAX_VALUE);
    }
    return parties.size() < 2 ? Who.NOBODY : new Who(parties, parties);
  }

  /** The country in whose capital a report was written; null where it does not say. */
  public @Nullable Mention dateline() {
    Mention first = mentions.isEmpty() ? null : mentions.get(0);
    boolean opens = first != null && first.sentence() == 1 && first.start() == 0;
    return opens && first != null && book.isCountry(first.party()) ? first : null;
  }

  /** The country named most often; null where none is. */
  public @Nullable Mention mostNamed() {
    Map<String, Integer> counts = new HashMap<>();
    Mention most = null;
    for (Mention mention : mentions) {
      if (book.isCountry(mention.party())) {
        int count = counts.merge(mention.party(), 1, Integer::sum);
        boolean more = most == null || count > counts.getOrDefault(most.party(), 0);
        most = more ? mention : most;
      }
    }
    return most;
  }

  /** The side an article is about: named more than twice as often as all others together. */
  public @Nullable Mention main() {
    Map<String, Integer> counts = new TreeMap<>();
    int all = 0;
    for (Mention mention : mentions) {
      if (mention.hasParty()) {
        counts.merge(mention.party(), 1, Integer::sum);
        all++;
      }
    }
    for (Mention mention : mentions) {
      if (mention.hasParty() && MAIN_SHARE * counts.getOrDefault(mention.party(), 0) > all) {
        return mention;
      }
    }
    return null;
  }
}
