package org.communique.beat;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
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
    String reportLanguage,
    Thresholds thresholds) {

  private static final List<String> PAGE_SIZES = List.of("A4", "Letter");
  private static final List<String> REPORT_LANGUAGES = List.of("en");
  private static final List<String> KEYS =
      List.of(
          "title",
          "time_zone",
          "languages",
          "lookback_days",
          "recipients",
          "page_size",
          "report_language",
          "thresholds");

  /**
   * What may stand under {@code thresholds}.
   *
   * @param keys every key that means something
   * @param ranges throws {@link IllegalArgumentException} when a value is out of range
   */
  public record Rules(Set<String> keys, Consumer<Thresholds> ranges) {}

  /** Used where a beat says nothing: any title, UTC, English, four months back, A4. */
  public static BeatSettings defaults() {
    return new BeatSettings(
        "News briefing",
        ZoneOffset.UTC,
        List.of("en"),
        120,
        List.of(),
        "A4",
        "en",
        Thresholds.defaults());
  }

  /** Reads the file; what is wrong is noted in {@code problems} and keeps its default. */
  public static BeatSettings parse(
      String file, String text, Rules thresholdRules, List<Problem> problems) {
    try {
      LoaderOptions options = new LoaderOptions();
      options.setMaxAliasesForCollections(0);
      Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(text));
      if (root == null) {
        return defaults();
      }
      if (!(root instanceof MappingNode mapping)) {
        problems.add(Problem.error(file, 1, "not a list of settings", "write 'title: ...'"));
        return defaults();
      }
      return new Reading(file, problems, thresholdRules).read(mapping);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      problems.add(
          Problem.error(file, line, String.valueOf(e.getProblem()), "mend the YAML syntax"));
      return defaults();
    } catch (YAMLException e) {
      String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("no YAML");
      problems.add(Problem.error(file, 0, reason, "write plain settings"));
      return defaults();
    }
  }

  /** One pass over the file's nodes, which know their lines. */
  private record Reading(String file, List<Problem> problems, Rules thresholdRules) {

    BeatSettings read(MappingNode root) {
      Map<String, Node> nodes = entries(root, "setting", KEYS);
      BeatSettings fallback = defaults();
      return new BeatSettings(
          text(nodes.get("title"), fallback.title()),
          zone(nodes.get("time_zone"), fallback.zone()),
          texts(nodes.get("languages"), fallback.languages()),
          days(nodes.get("lookback_days"), fallback.lookbackDays()),
          texts(nodes.get("recipients"), fallback.recipients()),
          oneOf(PAGE_SIZES, "page size", nodes.get("page_size"), fallback.pageSize()),
          oneOf(
              REPORT_LANGUAGES,
              "report language",
              nodes.get("report_language"),
              fallback.reportLanguage()),
          thresholds(nodes.get("thresholds")));
    }

    /** The values of the keys that are known; the others are noted. */
    private Map<String, Node> entries(MappingNode mapping, String what, Collection<String> known) {
      Map<String, Node> entries = new TreeMap<>();
      for (NodeTuple tuple : mapping.getValue()) {
        Node keyNode = tuple.getKeyNode();
        String key = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!known.contains(key)) {
          note(keyNode, "unknown " + what + " '" + key + "'", what + "s are " + known);
        } else if (entries.put(key, tuple.getValueNode()) != null) {
          note(keyNode, "'" + key + "' is set twice", "keep one");
        }
      }
      return entries;
    }

    private String text(@Nullable Node node, String fallback) {
      if (node != null && !(node instanceof ScalarNode)) {
        note(node, "a list where one value is expected", "write a single value");
        return fallback;
      }
      return isBlank(node) ? fallback : scalar(node);
    }

    private static boolean isBlank(@Nullable Node node) {
      return scalar(node).isEmpty();
    }

    /** The value as written; empty when there is none or it is no single value. */
    private static String scalar(@Nullable Node node) {
      return node instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
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
        if (isBlank(child)) {
          note(child, "not a text in a list", "write [one, two]");
        } else {
          values.add(scalar(child));
        }
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
        note(node, "unknown time zone '" + scalar(node) + "'", "write one such as Asia/Shanghai");
        return fallback;
      }
    }

    private int days(@Nullable Node node, int fallback) {
      if (node == null) {
        return fallback;
      }
      Double number = number(node);
      if (number == null || number < 1 || number > 36_500 || number != Math.rint(number)) {
        note(node, "'" + scalar(node) + "' is no number of days", "write a whole number from 1");
        return fallback;
      }
      return number.intValue();
    }

    private String oneOf(List<String> known, String what, @Nullable Node node, String fallback) {
      String value = text(node, fallback);
      for (String each : known) {
        if (each.equalsIgnoreCase(value)) {
          return each;
        }
      }
      note(node, "unknown " + what + " '" + value + "'", "write " + String.join(" or ", known));
      return fallback;
    }

    private Thresholds thresholds(@Nullable Node node) {
      if (node == null || isEmptyScalar(node)) {
        return Thresholds.defaults();
      }
      if (!(node instanceof MappingNode mapping)) {
        note(node, "not a list of thresholds", "write 'copies.containment: 0.4'");
        return Thresholds.defaults();
      }
      Map<String, Double> values = new TreeMap<>();
      entries(mapping, "threshold", thresholdRules.keys())
          .forEach(
              (key, child) -> {
                Double number = number(child);
                if (number == null) {
                  note(child, key + " is no number: '" + scalar(child) + "'", "write a number");
                } else {
                  values.put(key, number);
                }
              });
      return inRange(node, new Thresholds(values));
    }

    private Thresholds inRange(Node node, Thresholds thresholds) {
      try {
        thresholdRules.ranges().accept(thresholds);
        return thresholds;
      } catch (IllegalArgumentException e) {
        note(node, String.valueOf(e.getMessage()), "change the number");
        return Thresholds.defaults();
      }
    }

    private static boolean isEmptyScalar(Node node) {
      return node instanceof ScalarNode && isBlank(node);
    }

    private static @Nullable Double number(Node node) {
      try {
        double number = Double.parseDouble(scalar(node));
        return Double.isFinite(number) ? number : null;
      } catch (NumberFormatException e) {
        return null;
      }
    }

    private void note(@Nullable Node node, String message, String mend) {
      int line = node == null ? 0 : node.getStartMark().getLine() + 1;
      problems.add(Problem.error(file, line, message, mend));
    }
  }
}
