package org.communique.events;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.article.Article;
import org.communique.article.SpokenDate;
import org.communique.article.SpokenDates;
import org.jspecify.annotations.Nullable;

/** Counts the terms of one article by where they stand. */
final class TermCounter {

  /** Terms kept; the strongest by place and count go first. */
  private static final int MAX_TERMS = 256;

  /** The lead: the first words, where a report says what happened. */
  private static final int LEAD_WORDS = 100;

  private static final int MAX_SPOKEN_DAYS = 6;
  private static final int MAX_SOURCE_WORDS = 20;

  private final ActorNames actors;
  private final Stems stems;
  private final @Nullable LocalDate published;
  private final Set<String> outlet;
  private final Set<String> names = new HashSet<>();
  private final Map<String, Count> counts = new HashMap<>();
  private final TreeSet<Integer> spokenDays = new TreeSet<>();
  private int weekdays;
  private int letters;
  private int functionWords;
  private int han;
  private @Nullable LocalDate happened;

  private static final class Count {
    TermKind kind = TermKind.WORD;
    boolean title;
    int lead;
    int rest;

    int strength() {
      return (title ? 8 : 0) + 3 * lead + rest + (kind == TermKind.WORD ? 0 : 2);
    }
  }

  TermCounter(ActorNames actors, Stems stems, Article article) {
    this.actors = actors;
    this.stems = stems;
    this.published = article.published();
    this.outlet = outletWords(article.source());
  }

  /** An outlet's own name tells nothing of what it reports. */
  private static Set<String> outletWords(String source) {
    return Tokens.of(source.replace('.', ' '), MAX_SOURCE_WORDS).stream()
        .map(Token::text)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Words that are capitalised where no sentence opens; titles in capitals teach nothing. */
  void learnNames(List<Token> body) {
    for (Token token : body) {
      if (token.capital() && !token.opensSentence() && token.text().length() > 1) {
        names.add(token.text());
      }
    }
  }

  void addTitle(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      weekdays |= Weekdays.named(tokens.get(i));
      for (Count count : countsAt(tokens, i)) {
        count.title = true;
      }
    }
  }

  void addBody(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      boolean lead = i < LEAD_WORDS;
      learnTongue(tokens.get(i));
      weekdays |= lead ? Weekdays.named(tokens.get(i)) : 0;
      for (Count count : countsAt(tokens, i)) {
        count.lead += lead ? 1 : 0;
        count.rest += lead ? 0 : 1;
      }
    }
  }

  private void learnTongue(Token token) {
    if (token.shape() == Token.Shape.HAN) {
      han++;
    } else if (token.shape() == Token.Shape.LETTERS) {
      letters++;
      functionWords += StopWords.contains(token.text()) ? 1 : 0;
    }
  }

  private List<Count> countsAt(List<Token> tokens, int index) {
    List<Count> found = new ArrayList<>(3);
    Token token = tokens.get(index);
    String actor = actors.at(tokens, index);
    if (!actor.isEmpty()) {
      found.add(count(actor, TermKind.ACTOR));
    }
    CalendarDays.MonthDay day = CalendarDays.at(tokens, index);
    if (day != null) {
      found.add(count(day.term(), TermKind.DATE));
    }
    String text = token.text();
    if (token.shape() == Token.Shape.HAN) {
      found.add(count(text, TermKind.HAN));
    } else if (token.shape() == Token.Shape.DIGITS) {
      found.add(count(text, number(text)));
    } else if (text.length() > 1 && !StopWords.contains(text) && !outlet.contains(text)) {
      boolean name = names.contains(text);
      found.add(count(stems.of(text), name ? TermKind.NAME : TermKind.WORD));
    }
    return found;
  }

  private Count count(String term, TermKind kind) {
    Count count = counts.computeIfAbsent(term, t -> new Count());
    count.kind = kind;
    return count;
  }

  private static TermKind number(String text) {
    if (isYear(text)) {
      return TermKind.WORD;
    }
    boolean small = text.length() == 1 || (text.length() == 2 && text.compareTo("31") <= 0);
    return small ? TermKind.SMALL_NUMBER : TermKind.NUMBER;
  }

  private static boolean isYear(String text) {
    return text.length() == 4 && (text.startsWith("19") || text.startsWith("20"));
  }

  /** Learns the days that {@code lead} speaks of; what is relative needs the publication day. */
  void addSpokenDays(String lead) {
    for (SpokenDate date : SpokenDates.find(lead, published)) {
      if (date.kind() == SpokenDate.Kind.DAY && spokenDays.size() < MAX_SPOKEN_DAYS) {
        spokenDays.add((int) date.from().toEpochDay());
        happened = happened == null ? date.from() : happened;
      }
    }
  }

  Terms terms() {
    Comparator<Map.Entry<String, Count>> strongest =
        Comparator.comparingInt(e -> -e.getValue().strength());
    TreeMap<Integer, Terms.Entry> byHash = new TreeMap<>();
    counts.entrySet().stream()
        .sorted(strongest.thenComparing(Map.Entry::getKey))
        .limit(MAX_TERMS)
        .forEach(e -> byHash.putIfAbsent(TermHash.of(e.getKey()), entry(e)));
    return Terms.of(List.copyOf(byHash.values()));
  }

  private static Terms.Entry entry(Map.Entry<String, Count> counted) {
    Count count = counted.getValue();
    return new Terms.Entry(
        TermHash.of(counted.getKey()), count.kind, count.title, count.lead, count.rest);
  }

  Map<Integer, String> words() {
    Map<Integer, String> words = new HashMap<>();
    counts.keySet().forEach(term -> words.put(TermHash.of(term), term));
    return words;
  }

  int[] spokenDays() {
    return spokenDays.stream().mapToInt(Integer::intValue).toArray();
  }

  int weekdays() {
    return weekdays;
  }

  Tongue tongue() {
    return Tongue.of(letters, functionWords, han);
  }

  @Nullable LocalDate happened() {
    return happened;
  }
}
