package org.communique.copies;

/**
 * What two sets of hashes have in common, below the largest hash that both samples cover.
 *
 * @param left size of the left set there
 * @param right size of the right set there
 * @param shared size of their intersection there
 */
record Overlap(int left, int right, int shared) {

  static Overlap of(Sample leftSample, Sample rightSample) {
    int[] left = leftSample.values();
    int[] right = rightSample.values();
    int bound = Math.min(leftSample.bound(), rightSample.bound());
    int i = 0;
    int j = 0;
    int shared = 0;
    while (i < left.length && j < right.length && left[i] <= bound && right[j] <= bound) {
      if (left[i] == right[j]) {
        shared++;
        i++;
        j++;
      } else if (left[i] < right[j]) {
        i++;
      } else {
        j++;
      }
    }
    while (i < left.length && left[i] <= bound) {
      i++;
    }
    while (j < right.length && right[j] <= bound) {
      j++;
    }
    return new Overlap(i, j, shared);
  }

  /** Share of the left set that the right one holds. */
  double leftInRight() {
    return left == 0 ? 0 : (double) shared / left;
  }

  double rightInLeft() {
    return right == 0 ? 0 : (double) shared / right;
  }

  int smaller() {
    return Math.min(left, right);
  }

  /** Share of the smaller set that the larger one holds. */
  double containment() {
    return Math.max(leftInRight(), rightInLeft());
  }

  double jaccard() {
    int union = left + right - shared;
    return union == 0 ? 0 : (double) shared / union;
  }
}
