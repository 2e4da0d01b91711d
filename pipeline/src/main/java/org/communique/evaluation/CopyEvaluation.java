package org.communique.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.communique.article.Article;
import org.communique.copies.CopyComparison;
import org.communique.copies.CopyFinder;
import org.communique.copies.CopyMembership;
import org.communique.copies.CopySettings;
import org.communique.copies.CopySketch;
import org.communique.copies.CopySketcher;

/** Copies found in labelled articles or pairs, against their labels. */
public final class CopyEvaluation {

  private static final int ERRORS_SHOWN = 20;

  private final CopySettings settings;
  private final ClusterMetrics metrics;
  private final List<Error> errors = new ArrayList<>();
  private final GoldArticles gold;

  private record Error(String names, boolean found, CopySketch a, CopySketch b, String titles) {}

  private CopyEvaluation(GoldArticles gold, CopySettings settings) {
    this.gold = gold;
    this.settings = settings;
    this.metrics = gold.pairs().isEmpty() ? groups(settings, true) : pairs(settings, true);
  }

  /** Finds the copies in {@code gold} as a run does. */
  public static CopyEvaluation of(GoldArticles gold, CopySettings settings) {
    return new CopyEvaluation(gold, settings);
  }

  public ClusterMetrics metrics() {
    return metrics;
  }

  /** One JSON object of figures. */
  public String json() {
    return Figures.json(metrics);
  }

  /** Figures, figures at other thresholds, and the errors. */
  public String report() {
    StringBuilder text = new StringBuilder(Figures.words(metrics));
    text.append(String.format(Locale.ROOT, "containment now %.2f%n", settings.containment()));
    for (int percent = 20; percent <= 80; percent += 10) {
      CopySettings at = withContainment(percent / 100.0);
      ClusterMetrics m = gold.pairs().isEmpty() ? groups(at, false) : pairs(at, false);
      text.append(
          String.format(
              Locale.ROOT,
              "  at %.2f: pairs %.3f / %.3f / %.3f, B-cubed F1 %.3f%n",
              percent / 100.0,
              m.pairPrecision(),
              m.pairRecall(),
              m.pairF1(),
              m.b3F1()));
    }
    text.append(String.format(Locale.ROOT, "errors: %d pairs%n", errors.size()));
    CopyComparison comparison = new CopyComparison(settings);
    for (Error error : errors.subList(0, Math.min(ERRORS_SHOWN, errors.size()))) {
      text.append(error.found() ? "  joined, but no copies: " : "  parted, but copies: ")
          .append(error.names())
          .append("\n        ")
          .append(error.titles())
          .append("\n        ")
          .append(comparison.explain(error.a(), error.b()))
          .append('\n');
    }
    return text.toString();
  }

  private CopySettings withContainment(double containment) {
    return new CopySettings(
        containment,
        settings.numbers(),
        settings.names(),
        settings.minWords(),
        settings.bucketAll(),
        settings.bucketLimit());
  }

  private ClusterMetrics pairs(CopySettings at, boolean keepErrors) {
    CopySketcher sketcher = new CopySketcher();
    CopyFinder finder = new CopyFinder(at);
    List<Boolean> truth = new ArrayList<>();
    List<Boolean> found = new ArrayList<>();
    for (GoldPair pair : gold.pairs()) {
      CopySketch a = sketch(sketcher, pair.a());
      CopySketch b = sketch(sketcher, pair.b());
      boolean copies = !finder.links(List.of(a, b)).isEmpty();
      truth.add(pair.together());
      found.add(copies);
      if (keepErrors && copies != pair.together()) {
        String titles = pair.a().title() + " | " + pair.b().title();
        errors.add(new Error(pair.name(), copies, a, b, titles));
      }
    }
    return ClusterMetrics.ofPairs(truth, found);
  }

  private ClusterMetrics groups(CopySettings at, boolean keepErrors) {
    CopySketcher sketcher = new CopySketcher();
    List<CopySketch> sketches = new ArrayList<>();
    gold.articles().forEach(each -> sketches.add(sketch(sketcher, each.article())));
    Map<Long, Long> groupOf = new HashMap<>();
    for (CopyMembership membership : new CopyFinder(at).find(sketches)) {
      groupOf.put(membership.id(), membership.groupId());
    }
    List<String> found =
        sketches.stream()
            .map(sketch -> Objects.requireNonNull(groupOf.get(sketch.id())).toString())
            .toList();
    if (keepErrors) {
      keepGroupErrors(sketches, found);
    }
    return ClusterMetrics.of(gold.articles().stream().map(GoldArticle::group).toList(), found);
  }

  private void keepGroupErrors(List<CopySketch> sketches, List<String> found) {
    for (int i = 0; i < found.size(); i++) {
      for (int j = i + 1; j < found.size(); j++) {
        GoldArticle a = gold.articles().get(i);
        GoldArticle b = gold.articles().get(j);
        boolean together = found.get(i).equals(found.get(j));
        if (together != a.group().equals(b.group())) {
          String titles = a.article().title() + " | " + b.article().title();
          errors.add(
              new Error(
                  a.name() + ", " + b.name(), together, sketches.get(i), sketches.get(j), titles));
        }
      }
    }
  }

  private static CopySketch sketch(CopySketcher sketcher, Article article) {
    return sketcher.sketch(article, article.body());
  }
}
