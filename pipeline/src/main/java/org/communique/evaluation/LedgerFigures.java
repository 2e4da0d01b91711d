package org.communique.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.commitments.Commitment;
import org.communique.commitments.CommitmentSettings;
import org.communique.commitments.Judgement;
import org.communique.commitments.Statement;
import org.communique.commitments.ledger.Happenings;
import org.communique.commitments.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * How well statements are merged, where labels say which sentences state one undertaking. A
 * sentence counts when it is found and labelled; of several statements in it the first.
 */
final class LedgerFigures {

  /** Only the status of a commitment depends on the day, and it is not measured. */
  private static final LocalDate ANY_DAY = LocalDate.of(2020, 1, 1);

  /** A found sentence of a known undertaking. */
  private record Place(String truth, long statement, String text) {}

  private final List<Statement> statements = new ArrayList<>();
  private final Map<String, Long> events = new HashMap<>();
  private final Map<Long, Long> eventOfArticle = new HashMap<>();
  private final Map<String, Place> places = new TreeMap<>();

  /**
   * @param event of the article; empty when unknown
   * @param undertaking of a sentence's label; empty when it has none
   */
  void add(String name, String event, String undertaking, List<Judgement> judgements) {
    for (Judgement judgement : judgements) {
      statements.addAll(judgement.statements());
      if (!event.isEmpty()) {
        long id = events.computeIfAbsent(event, key -> (long) events.size());
        judgement.statements().forEach(s -> eventOfArticle.put(s.articleId(), id));
      }
      if (!undertaking.isEmpty() && !judgement.statements().isEmpty()) {
        Statement first = judgement.statements().get(0);
        String text = first.actors() + " " + first.action() + " " + first.terms();
        places.putIfAbsent(name, new Place(undertaking, first.id(), text));
      }
    }
  }

  private Map<Long, String> lines(CommitmentSettings settings) {
    Map<Long, String> lines = new HashMap<>();
    Happenings happenings = new Happenings(eventOfArticle);
    for (Commitment commitment : Ledger.of(statements, happenings, ANY_DAY, settings)) {
      commitment.statementIds().forEach(id -> lines.put(id, commitment.idText()));
    }
    return lines;
  }

  /** Null when no label says which undertaking it is of. */
  @Nullable ClusterMetrics metrics(CommitmentSettings settings) {
    if (places.isEmpty()) {
      return null;
    }
    Map<Long, String> lines = lines(settings);
    List<String> truth = places.values().stream().map(Place::truth).toList();
    List<String> found =
        places.values().stream().map(p -> lines.getOrDefault(p.statement(), "")).toList();
    return ClusterMetrics.of(truth, found);
  }

  /** What was parted or joined wrongly, a group a paragraph. */
  String report(CommitmentSettings settings) {
    Map<Long, String> lines = lines(settings);
    Map<String, Map<String, List<String>>> torn = new TreeMap<>();
    Map<String, Map<String, List<String>>> mixed = new TreeMap<>();
    places.forEach(
        (name, place) -> {
          String line = lines.getOrDefault(place.statement(), "");
          String text = name + " " + place.text();
          put(torn, "parted: " + place.truth(), line, text);
          put(mixed, "joined: " + line, place.truth(), text);
        });
    StringBuilder text = new StringBuilder();
    append(text, torn);
    append(text, mixed);
    return text.toString();
  }

  private static void put(
      Map<String, Map<String, List<String>>> groups, String one, String other, String text) {
    groups
        .computeIfAbsent(one, key -> new TreeMap<>())
        .computeIfAbsent(other, key -> new ArrayList<>())
        .add(text);
  }

  private static void append(StringBuilder text, Map<String, Map<String, List<String>>> groups) {
    groups.forEach(
        (name, parts) -> {
          if (parts.size() > 1) {
            text.append('\n').append(name).append('\n');
            parts.forEach(
                (part, cases) -> {
                  text.append("  ").append(part).append('\n');
                  cases.forEach(one -> text.append("    ").append(one).append('\n'));
                });
          }
        });
  }
}
