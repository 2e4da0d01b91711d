package org.communique.commitments.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSContextGenerator;
import opennlp.tools.postag.POSModel;
import org.jspecify.annotations.Nullable;

/**
 * The weights of the library's part-of-speech model. Its log-linear score of a tag is a sum over
 * features; summing here, with the sums of a word's own features kept, gives the same best tag as
 * the library without making some twenty strings for every word of every sentence.
 */
final class TagModel {

  static final TagModel ENGLISH = load();

  private static final Context NOTHING = new Context(new int[0], new double[0]);

  private final Map<String, Context> features;
  private final POSContextGenerator generator;
  private final int outcomes;
  private final Tag[] tags;
  private final int[] outcomeOf = new int[Tag.values().length];
  private final double[][] tagBefore;
  private final double[][][] tagsBefore;
  final double[] begin;
  final double[] beginOneBefore;
  final double[] beginTwoBefore;

  /**
   * What the features of one word add to the scores: to its own a weight for every outcome, to
   * those of its neighbours the few there are, side by side in memory with what they belong to.
   */
  static final class WordScores {

    final double[] own;
    private final byte[] outcomes;
    private final double[] weights;

    /** Where the weights for each place end; they begin where those for the place before end. */
    private final int[] ends;

    private WordScores(double[] own, List<Context> places) {
      this.own = own;
      ends = new int[places.size()];
      int size = 0;
      for (int place = 0; place < ends.length; place++) {
        size += places.get(place).getOutcomes().length;
        ends[place] = size;
      }
      outcomes = new byte[size];
      weights = new double[size];
      int i = 0;
      for (Context place : places) {
        for (int k = 0; k < place.getOutcomes().length; k++) {
          outcomes[i] = (byte) place.getOutcomes()[k];
          weights[i++] = place.getParameters()[k];
        }
      }
    }

    /** Adds what the word says of a neighbour. */
    void addTo(double[] scores, Place place) {
      int at = place.ordinal();
      for (int i = at == 0 ? 0 : ends[at - 1]; i < ends[at]; i++) {
        scores[outcomes[i]] += weights[i];
      }
    }
  }

  /** Where a word stands, seen from the one whose part of speech is asked. */
  enum Place {
    ONE_BEFORE("p1w="),
    TWO_BEFORE("p2w="),
    ONE_AFTER("n1w="),
    TWO_AFTER("n2w=");

    private final String feature;

    Place(String feature) {
      this.feature = feature;
    }
  }

  private TagModel(POSModel model) {
    AbstractModel weights = model.getArtifact("pos.model");
    generator = model.getFactory().getPOSContextGenerator(0);
    features = featuresOf(weights);
    outcomes = weights.getNumOutcomes();
    tags = new Tag[outcomes];
    tagBefore = new double[outcomes][];
    tagsBefore = new double[outcomes][outcomes][];
    for (int i = 0; i < outcomes; i++) {
      String name = weights.getOutcome(i);
      tags[i] = Tag.of(name);
      tagBefore[i] = row(features.get("t=" + name));
      for (int j = 0; j < outcomes; j++) {
        tagsBefore[j][i] = row(features.get("t2=" + weights.getOutcome(j) + "," + name));
        add(tagBefore[i], tagsBefore[j][i]);
      }
    }
    for (Tag tag : Tag.values()) {
      outcomeOf[tag.ordinal()] = Arrays.asList(tags).indexOf(tag);
    }
    begin = row(features.get("S=begin"));
    beginOneBefore = row(features.get("p1S=begin"));
    beginTwoBefore = row(features.get("p2S=begin"));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Context> featuresOf(AbstractModel weights) {
    return (Map<String, Context>) weights.getDataStructures()[1];
  }

  int outcomes() {
    return outcomes;
  }

  Tag tag(int outcome) {
    return tags[outcome];
  }

  /** The outcome that stands for a tag known from elsewhere; -1 for none. */
  int outcomeOf(Tag tag) {
    return outcomeOf[tag.ordinal()];
  }

  double[] tagBefore(int outcome) {
    return tagBefore[outcome];
  }

  /** What both tags before a word say of it, the nearer one by itself included. */
  double[] tagsBefore(int two, int one) {
    return tagsBefore[two][one];
  }

  WordScores scores(String word, String lower) {
    double[] own = new double[outcomes];
    for (String feature : generator.getContext(0, new String[] {word}, new String[1], null)) {
      if (!feature.startsWith("S=")) {
        add(features.get(feature), own);
      }
    }
    List<Context> places = new ArrayList<>();
    for (Place place : Place.values()) {
      places.add(features.getOrDefault(place.feature + lower, NOTHING));
    }
    return new WordScores(own, places);
  }

  private static void add(@Nullable Context context, double[] scores) {
    if (context == null) {
      return;
    }
    int[] at = context.getOutcomes();
    double[] weights = context.getParameters();
    for (int i = 0; i < at.length; i++) {
      scores[at[i]] += weights[i];
    }
  }

  /** A weight for every outcome, most of which such a feature has. */
  private double[] row(@Nullable Context context) {
    double[] row = new double[outcomes];
    add(context, row);
    return row;
  }

  static void add(double[] row, double[] scores) {
    for (int i = 0; i < scores.length; i++) {
      scores[i] += row[i];
    }
  }

  private static TagModel load() {
    String path = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    try (InputStream in = TagModel.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing on the class path: " + path);
      }
      return new TagModel(new POSModel(in));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
