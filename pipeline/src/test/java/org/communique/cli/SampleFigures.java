package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.communique.evaluation.ClusterMetrics;

/** Measures a run against the labels; what it has measured is kept in a file to look at. */
final class SampleFigures {

  private static final int ERRORS_SHOWN = 8;

  private final Map<String, String> report = new TreeMap<>();

  /** The share of labelled things of which the run says what the label says. */
  <T> void atLeast(
      double floor,
      String name,
      Collection<T> labelled,
      Function<T, Object> expected,
      Function<T, Object> found) {
    List<String> errors = new ArrayList<>();
    for (T label : labelled) {
      Object said = found.apply(label);
      if (!expected.apply(label).equals(said)) {
        errors.add(label + ": expected '" + expected.apply(label) + "', found '" + said + "'");
      }
    }
    check(floor, name, 1 - (double) errors.size() / labelled.size(), errors);
  }

  /** The F1 of a set that was found against the set that is true. */
  void sameSet(double floor, String name, Set<String> truth, Set<String> found) {
    Set<String> both = new TreeSet<>(truth);
    both.retainAll(found);
    List<String> errors = new ArrayList<>();
    truth.stream()
        .filter(item -> !both.contains(item))
        .forEach(item -> errors.add("missing: " + item));
    found.stream()
        .filter(item -> !both.contains(item))
        .forEach(item -> errors.add("wrong: " + item));
    errors.add(
        0, both.size() + " right of " + truth.size() + " true and " + found.size() + " found");
    check(floor, name, 2.0 * both.size() / (truth.size() + found.size()), errors);
  }

  /** The B-cubed F1 of groups; both maps tell the group of the same things. */
  void sameGroups(double floor, String name, Map<String, String> truth, Map<String, String> found) {
    assertThat(found.keySet()).isEqualTo(truth.keySet());
    ClusterMetrics metrics =
        ClusterMetrics.of(
            List.copyOf(new TreeMap<>(truth).values()), List.copyOf(new TreeMap<>(found).values()));
    List<String> errors = new ArrayList<>();
    errors.add(
        String.format(
            Locale.ROOT,
            "%d groups, %d found; precision %.3f, recall %.3f, adjusted Rand %.3f",
            metrics.groups(),
            metrics.groupsFound(),
            metrics.b3Precision(),
            metrics.b3Recall(),
            metrics.ari()));
    errors.addAll(torn(truth, found, "torn"));
    errors.addAll(torn(found, truth, "mixed"));
    check(floor, name, metrics.b3F1(), errors);
  }

  /** The groups of {@code one} whose members are in several groups of {@code other}. */
  private static List<String> torn(Map<String, String> one, Map<String, String> other, String how) {
    Map<String, Map<String, Set<String>>> groups = new TreeMap<>();
    one.forEach(
        (thing, group) ->
            groups
                .computeIfAbsent(group, name -> new TreeMap<>())
                .computeIfAbsent(other.getOrDefault(thing, ""), name -> new TreeSet<>())
                .add(thing));
    List<String> errors = new ArrayList<>();
    groups.forEach(
        (group, parts) -> {
          if (parts.size() > 1) {
            errors.add(how + " " + group + ": " + parts);
          }
        });
    return errors;
  }

  private void check(double floor, String name, double measured, List<String> errors) {
    String figure = String.format(Locale.ROOT, "%-24s %.4f  (floor %.4f)", name, measured, floor);
    report.put(name, lines(figure, errors));
    List<String> first = errors.subList(0, Math.min(ERRORS_SHOWN, errors.size()));
    assertThat(measured).as(lines(figure, first)).isGreaterThanOrEqualTo(floor);
  }

  private static String lines(String figure, List<String> errors) {
    return figure + "\n    " + String.join("\n    ", errors) + "\n";
  }

  void writeTo(Path file) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, String.join("\n", report.values()));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
