package org.communique.events;

import static org.communique.events.PairFeature.BACKGROUND;
import static org.communique.events.PairFeature.COVERAGE;
import static org.communique.events.PairFeature.DATED;
import static org.communique.events.PairFeature.GAP;
import static org.communique.events.PairFeature.OTHER_WEEKDAYS;
import static org.communique.events.PairFeature.SAME_DAY;
import static org.communique.events.PairFeature.SAME_WEEKDAY;
import static org.communique.events.PairFeature.TITLE;
import static org.communique.events.PairFeature.WORDS;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.communique.evaluation.ClusterMetrics;
import org.jspecify.annotations.Nullable;

/**
 * Makes weights of {@link PairModel} from labelled collections, and tells how well weights made
 * without a collection do on it: the shipped ones as they are, the shipped ones with the biases of
 * both passes moved, and new ones. How to call it is told in CONTRIBUTING.
 */
public final class WeightSearch {

  /** The others are too rare in labelled data, or of large collections: set by hand. */
  private static final List<PairFeature> FITTED =
      List.of(
          WORDS, TITLE, BACKGROUND, COVERAGE, SAME_DAY, SAME_WEEKDAY, OTHER_WEEKDAYS, GAP, DATED);

  /** No figure may hang on one threshold. */
  private static final double[] THRESHOLDS = {0.46, 0.5, 0.54};

  /** What all slices of a collection count beside the whole of it. */
  private static final double SLICES = 0.25;

  private static final double[] SCALES = {0.35, 0.5, 0.7, 1, 1.4};
  private static final double[] SHIFTS = {-2, -1.5, -1, -0.5, 0, 0.5, 1};

  private final List<LabelledSet> from;

  private WeightSearch(List<LabelledSet> from) {
    this.from = from;
  }

  /** Arguments: a table of actors, then labelled files. */
  public static void main(String[] files) throws IOException {
    List<LabelledSet> sets = new ArrayList<>();
    for (String file : Arrays.asList(files).subList(1, files.length)) {
      sets.add(LabelledSet.read(Path.of(file), Path.of(files[0])));
    }
    print("shipped", PairModel.shipped(), sets);
    for (LabelledSet left : sets) {
      WeightSearch others =
          new WeightSearch(sets.stream().filter(set -> !set.name().equals(left.name())).toList());
      print("moved without", others.moved(PairModel.shipped()), List.of(left));
      print("new without", others.moved(others.fitted()), List.of(left));
    }
    WeightSearch all = new WeightSearch(sets);
    print("moved", all.moved(PairModel.shipped()), sets);
    print("new", all.moved(all.fitted()), sets);
  }

  /** Scaled and shifted for the clustering, one after the other, twice. */
  private PairModel moved(PairModel fitted) {
    double[] best = {1, 0, 0};
    double[][] choices = {SCALES, SHIFTS, SHIFTS};
    double most = worth(moved(fitted, best));
    for (int step = 0; step < 2 * choices.length; step++) {
      int which = choices.length - 1 - step % choices.length;
      for (double choice : choices[which]) {
        double[] other = best.clone();
        other[which] = choice;
        double worth = worth(moved(fitted, other));
        if (worth > most + 1e-9) {
          most = worth;
          best = other;
        }
      }
    }
    return moved(fitted, best);
  }

  /**
   * @param by scale, shift of the first bias and of that of the second pass
   */
  private static PairModel moved(PairModel model, double[] by) {
    return model(
        FITTED.stream().mapToDouble(f -> by[0] * model.weights()[f.ordinal()]).toArray(),
        by[0] * model.bias() + by[1],
        by[0] * model.firstNeighbours(),
        by[0] * model.secondBias() + by[2] - by[1],
        by[0] * model.neighbours(),
        by[0] * model.companions());
  }

  /** Both passes by logistic regression; the measures' weights are those of the second. */
  private PairModel fitted() {
    int n = FITTED.size();
    double[] first = regression(null);
    double[] second = regression(model(first, first[n + 1], first[n], 0, 0, 0));
    double secondBias = second[n + 2] - first[n + 1];
    return model(second, first[n + 1], first[n], secondBias, second[n], second[n + 1]);
  }

  /**
   * Coefficients of the measures, the neighbours, after a first pass of the companions, and a bias.
   *
   * @param reader of the first pass; null when this is the first
   */
  private double[] regression(@Nullable PairModel reader) {
    LogisticFit fit = new LogisticFit();
    for (LabelledSet set : from) {
      double[] companions = reader == null ? null : set.whole().companions(reader);
      List<LabelledPairs.Pair> pairs = set.whole().pairs();
      long same = pairs.stream().filter(p -> p.same() && !p.isFarApart()).count();
      long other = pairs.stream().filter(p -> !p.same() && !p.isFarApart()).count();
      for (int i = 0; i < pairs.size(); i++) {
        LabelledPairs.Pair pair = pairs.get(i);
        if (!pair.isFarApart()) {
          fit.add(row(pair, companions, i), pair.same(), 1.0 / (pair.same() ? same : other));
        }
      }
    }
    return fit.solve();
  }

  private static double[] row(LabelledPairs.Pair pair, double @Nullable [] companions, int i) {
    int n = FITTED.size();
    double[] row = new double[companions == null ? n + 1 : n + 2];
    for (int m = 0; m < n; m++) {
      row[m] = pair.values()[FITTED.get(m).ordinal()];
    }
    row[n] = pair.neighbours();
    if (companions != null) {
      row[n + 1] = companions[i];
    }
    return row;
  }

  private static PairModel model(
      double[] fitted,
      double bias,
      double firstNeighbours,
      double secondBias,
      double neighbours,
      double companions) {
    double[] weights = PairModel.shipped().weights().clone();
    for (int i = 0; i < FITTED.size(); i++) {
      weights[FITTED.get(i).ordinal()] = fitted[i];
    }
    return new PairModel(
        weights,
        bias,
        firstNeighbours,
        secondBias,
        neighbours,
        companions,
        PairModel.shipped().lonelyOwn());
  }

  /** Mean over the collections of B-cubed F1 and ARI; of slices, where ARI jumps, of F1. */
  private double worth(PairModel model) {
    double sum = 0;
    for (LabelledSet set : from) {
      sum += SLICES * ofSlices(set, model);
      for (double threshold : THRESHOLDS) {
        ClusterMetrics whole = set.whole().metrics(model, threshold);
        sum += (1 - SLICES) / THRESHOLDS.length * (whole.b3F1() + whole.ari()) / 2;
      }
    }
    return sum / from.size();
  }

  private static double ofSlices(LabelledSet set, PairModel model) {
    return set.slices().stream().mapToDouble(s -> s.metrics(model, 0.5).b3F1()).average().orElse(0);
  }

  private static void print(String what, PairModel model, List<LabelledSet> on) {
    StringBuilder text = new StringBuilder(what + ":");
    for (PairFeature feature : PairFeature.values()) {
      text.append(
          String.format(Locale.ROOT, " %s %.2f", feature, model.weights()[feature.ordinal()]));
    }
    text.append(
        String.format(
            Locale.ROOT,
            "; bias %.2f, first neighbours %.2f, second %.2f, neighbours %.2f, companions %.2f%n",
            model.bias(),
            model.firstNeighbours(),
            model.secondBias(),
            model.neighbours(),
            model.companions()));
    for (LabelledSet set : on) {
      text.append("  ").append(set.name());
      for (double threshold : THRESHOLDS) {
        ClusterMetrics whole = set.whole().metrics(model, threshold);
        text.append(String.format(Locale.ROOT, "  %.3f/%.3f", whole.b3F1(), whole.ari()));
      }
      text.append(String.format(Locale.ROOT, "  slices %.3f%n", ofSlices(set, model)));
    }
    System.out.print(text);
  }
}
