package org.communique.copies;

import java.util.Arrays;

/** Turns the articles that share a key into candidate pairs. */
public final class CopyCandidates {

  private final CopySettings settings;

  public CopyCandidates(CopySettings settings) {
    this.settings = settings;
  }

  /**
   * Emits the pairs of one key's articles. Few are paired each with each; more are paired with the
   * first few only, so that the cost grows with the bucket and not with its square; a key of too
   * many is cut.
   *
   * @param ids in any order, repeats allowed
   * @return whether the key was cut
   */
  public boolean pairs(long[] ids, PairSink sink) {
    long[] sorted = Arrays.stream(ids).sorted().distinct().toArray();
    if (sorted.length > settings.bucketLimit()) {
      return true;
    }
    for (int i = 0; i < Math.min(sorted.length, settings.bucketAll()); i++) {
      for (int j = i + 1; j < sorted.length; j++) {
        sink.pair(sorted[i], sorted[j]);
      }
    }
    return false;
  }
}
