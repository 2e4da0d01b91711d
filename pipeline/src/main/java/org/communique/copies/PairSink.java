package org.communique.copies;

/** Receives candidate pairs. */
@FunctionalInterface
public interface PairSink {

  /** The smaller id comes first. */
  void pair(long smaller, long larger);
}
