package org.communique.beat;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * What {@code beat.yaml} says.
 *
 * @param thresholds numbers by dotted key, such as {@code events.threshold}
 */
public record BeatSettings(
    String title,
    ZoneId zone,
    List<String> languages,
    int lookbackDays,
    List<String> recipients,
    String pageSize,
    Thresholds thresholds) {

  private static final Set<String> PAGE_SIZES = Set.of("A4", "Letter");
  private static final List<String> KEYS =
      List.of(
          "title",
          "time_zone",
          "languages",
          "lookback_days",
          "recipients",
          "page_size",
          "thresholds");

  /** Used where a beat says nothing: any title, UTC, English, four months back, A4. */
  public static BeatSettings defaults() {
    return new BeatSettings(
        "News briefing",
        ZoneOffset.UTC,
        List.of("en"),
        120,
        List.of(),
        "A4",
        Thresholds.defaults());
  }

  /**
   * Reads the file; what is wrong is noted in {@code problems} and keeps its default.
   *
   * @param thresholdKeys every key that means something
   */
  public static BeatSettings parse(
      String file, String text, Set<String> thresholdKeys, List<Problem> problems) {
    try {
      LoaderOptions options = new LoaderOptions();
      options.setMaxAliasesForCollections(0);
      Node root = new Yaml(new SafeConstructor(options)).compose(new java.io.StringReader(text));
      if (root == null) {
        return defaults();
      }
      if (!(root instanceof MappingNode mapping)) {
        problems.add(Problem.error(file, 1, "not a list of settings", "write 'title: ...'"));
        return defaults();
      }
      return new Reading(file, problems, thresholdKeys).read(mapping);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      problems.add(
          Problem.error(file, line, String.valueOf(e.getProblem()), "mend the YAML syntax"));
      return defaults();
    }
  }

  /** One pass over the file's nodes, which know their lines. */
  private record Reading(String file, List<Problem> problems, Set<String> thresholdKeys) {

    BeatSettings read(MappingNode root) {
      Map<String, Node> nodes = entries(root);
      nodes.forEach(
          (key, node) -> {
            if (!KEYS.contains(key)) {
              note(node, "unknown setting '" + key + "'", "settings are " + KEYS);
            }
          });
      BeatSettings fallback = defaults();
      return new BeatSettings(
          text(nodes.get("title"), fallback.title()),
          zone(nodes.get("time_zone"), fallback.zone()),
          texts(nodes.get("languages"), fallback.languages()),
          days(nodes.get("lookback_days"), fallback.lookbackDays()),
          texts(nodes.get("recipients"), fallback.recipients()),
          pageSize(nodes.get("page_size"), fallback.pageSize()),
          thresholds(nodes.get("thresholds")));
    }

    private Map<String, Node> entries(MappingNode mapping) {
      Map<String, Node> entries = new TreeMap<>();
      for (NodeTuple tuple : mapping.getValue()) {
        String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (entries.put(key, tuple.getValueNode()) != null) {
          note(tuple.getKeyNode(), "'" + key + "' is set twice", "keep one");
        }
      }
      return entries;
    }

    private String text(@Nullable Node node, String fallback) {
      if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
        return scalar.getValue().strip();
      }
      return fallback;
    }

    private List<String> texts(@Nullable Node node, List<String> fallback) {
      if (node == null) {
        return fallback;
      }
      if (!(node instanceof SequenceNode sequence)) {
        note(node, "not a list", "write [one, two]");
        return fallback;
      }
      List<String> values = new ArrayList<>();
      for (Node child : sequence.getValue()) {
        values.add(text(child, ""));
      }
      return values;
    }

    private ZoneId zone(@Nullable Node node, ZoneId fallback) {
      if (node == null) {
        return fallback;
      }
      try {
        return ZoneId.of(text(node, fallback.getId()));
      } catch (DateTimeException e) {
        note(node, "unknown time zone '" + text(node, "") + "'", "write one such as Asia/Shanghai");
        return fallback;
      }
    }

    private int days(@Nullable Node node, int fallback) {
      if (node == null) {
        return fallback;
      }
      Double number = number(node);
      if (number == null || number < 1 || number > 36_500 || number != Math.rint(number)) {
        note(node, "'" + text(node, "") + "' is no number of days", "write a whole number from 1");
        return fallback;
      }
      return number.intValue();
    }

    private String pageSize(@Nullable Node node, String fallback) {
      String value = text(node, fallback);
      if (node != null && !PAGE_SIZES.contains(value)) {
        note(node, "unknown page size '" + value + "'", "write A4 or Letter");
        return fallback;
      }
      return value;
    }

    private Thresholds thresholds(@Nullable Node node) {
      if (!(node instanceof MappingNode mapping)) {
        return Thresholds.defaults();
      }
      Map<String, Double> values = new TreeMap<>();
      entries(mapping)
          .forEach(
              (key, child) -> {
                Double number = number(child);
                if (!thresholdKeys.contains(key)) {
                  note(child, "unknown threshold '" + key + "'", "thresholds are " + thresholdKeys);
                } else if (number == null) {
                  note(child, key + " is no number: '" + text(child, "") + "'", "write a number");
                } else {
                  values.put(key, number);
                }
              });
      return new Thresholds(values);
    }

    private static @Nullable Double number(Node node) {
      try {
        return node instanceof ScalarNode scalar ? Double.valueOf(scalar.getValue()) : null;
      } catch (NumberFormatException e) {
        return null;
      }
    }

    private void note(Node node, String message, String mend) {
      problems.add(Problem.error(file, node.getStartMark().getLine() + 1, message, mend));
    }
  }
}
