package org.communique.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communique.beat.Actor;
import org.communique.beat.BeatTables;
import org.communique.copies.CopyFinder;
import org.communique.copies.CopyMembership;
import org.communique.copies.CopySettings;
import org.communique.copies.CopySketcher;
import org.communique.evaluation.GoldArticle;
import org.communique.evaluation.GoldArticles;

/**
 * A labelled file as one collection, and slices of it: what a desk with few articles would have.
 */
record LabelledSet(String name, LabelledPairs whole, List<LabelledPairs> slices) {

  private static final int SLICES = 10;
  private static final int LEAST = 12;
  private static final int MOST = 60;

  /** Originals only, as a run groups them; copies follow theirs. */
  static LabelledSet read(Path file, Path actors) throws IOException {
    List<GoldArticle> gold;
    try (Stream<String> lines = Files.lines(file)) {
      gold = GoldArticles.read(file.toString(), lines, "event").articles();
    }
    List<Actor> cast = new BeatTables().actors(actors.toString(), Files.readString(actors));
    EventFeaturizer featurizer = new EventFeaturizer(cast);
    Map<Long, Long> originals = originals(gold);
    Map<Long, List<String>> labels = new HashMap<>();
    List<EventFeatures> articles = new ArrayList<>();
    for (GoldArticle each : gold) {
      long id = each.article().id();
      long original = Objects.requireNonNull(originals.get(id));
      List<String> known = labels.computeIfAbsent(original, key -> new ArrayList<>());
      known.add(original == id ? 0 : known.size(), each.group());
      if (original == id) {
        articles.add(featurizer.features(each.article(), each.article().body()));
      }
    }
    Random random = new Random(file.getFileName().toString().hashCode());
    List<LabelledPairs> slices = new ArrayList<>();
    for (int i = 0; i < SLICES; i++) {
      slices.add(LabelledPairs.of(slice(articles, labels, random, i % 2 == 0), labels));
    }
    return new LabelledSet(
        file.getFileName().toString(), LabelledPairs.of(articles, labels), slices);
  }

  private static Map<Long, Long> originals(List<GoldArticle> gold) {
    CopySketcher sketcher = new CopySketcher();
    Map<Long, Long> originals = new HashMap<>();
    CopyFinder finder = new CopyFinder(CopySettings.defaults());
    for (CopyMembership membership :
        finder.find(
            gold.stream().map(g -> sketcher.sketch(g.article(), g.article().body())).toList())) {
      originals.put(membership.id(), membership.groupId());
    }
    return originals;
  }

  /** Some articles, or all articles of some events; small slices as likely as large ones. */
  private static List<EventFeatures> slice(
      List<EventFeatures> articles,
      Map<Long, List<String>> labels,
      Random random,
      boolean wholeEvents) {
    int most = Math.min(MOST, articles.size() * 4 / 5);
    int size = (int) Math.round(LEAST * Math.pow((double) most / LEAST, random.nextDouble()));
    List<EventFeatures> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, random);
    if (!wholeEvents) {
      return shuffled.subList(0, size);
    }
    TreeSet<String> chosen = new TreeSet<>();
    int count = 0;
    for (EventFeatures article : shuffled) {
      String event = labels.getOrDefault(article.id(), List.of("")).get(0);
      if (count < size && chosen.add(event)) {
        count += (int) articles.stream().filter(a -> isOf(event, a, labels)).count();
      }
    }
    return articles.stream().filter(a -> isOf(labels, a, chosen)).toList();
  }

  private static boolean isOf(String event, EventFeatures a, Map<Long, List<String>> labels) {
    return isOf(labels, a, new TreeSet<>(List.of(event)));
  }

  private static boolean isOf(
      Map<Long, List<String>> labels, EventFeatures article, TreeSet<String> events) {
    return events.contains(Objects.requireNonNull(labels.get(article.id())).get(0));
  }
}
