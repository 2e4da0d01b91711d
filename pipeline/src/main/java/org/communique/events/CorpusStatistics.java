package org.communique.events;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * In how many articles each term stands: a table of fixed size indexed by hash, so that two halves
 * of a corpus can be added. Terms that meet in a cell make each other look more common; with 2^20
 * cells that touches few, and never makes a term look rarer. Not thread-safe.
 */
public final class CorpusStatistics {

  private static final int BITS = 20;

  private final int[] counts = new int[1 << BITS];
  private int articles;

  public void add(EventFeatures features) {
    articles++;
    Terms terms = features.terms();
    for (int i = 0; i < terms.size(); i++) {
      counts[cell(terms.hash(i))]++;
    }
  }

  /** Adds what {@code other} has counted. */
  public void merge(CorpusStatistics other) {
    articles += other.articles;
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
  }

  public int articles() {
    return articles;
  }

  /** Articles that hold the term. */
  int articlesWith(int termHash) {
    return counts[cell(termHash)];
  }

  /** Rarity: about ln of one over the share of articles that hold the term. */
  double idf(int termHash) {
    return Math.log(1 + (articles + 0.5) / (articlesWith(termHash) + 0.5));
  }

  public void writeTo(DataOutput out) throws IOException {
    out.writeInt(articles);
    int used = 0;
    for (int count : counts) {
      used += count > 0 ? 1 : 0;
    }
    out.writeInt(used);
    for (int i = 0; i < counts.length; i++) {
      if (counts[i] > 0) {
        out.writeInt(i);
        out.writeInt(counts[i]);
      }
    }
  }

  public static CorpusStatistics readFrom(DataInput in) throws IOException {
    CorpusStatistics statistics = new CorpusStatistics();
    statistics.articles = in.readInt();
    int used = in.readInt();
    for (int i = 0; i < used; i++) {
      statistics.counts[in.readInt()] = in.readInt();
    }
    return statistics;
  }

  private static int cell(int hash) {
    return hash >>> (32 - BITS);
  }
}
