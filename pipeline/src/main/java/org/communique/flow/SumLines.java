package org.communique.flow;

import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.transforms.Combine;
import org.communique.article.LineCounts;

/** Adds up what each file counted of its outlets' lines. */
final class SumLines extends Combine.CombineFn<LineCounts, LineCounts, LineCounts> {

  private static final long serialVersionUID = 1L;

  @Override
  public LineCounts createAccumulator() {
    return new LineCounts();
  }

  @Override
  public LineCounts addInput(LineCounts sum, LineCounts counts) {
    sum.merge(counts);
    return sum;
  }

  @Override
  public LineCounts mergeAccumulators(Iterable<LineCounts> sums) {
    LineCounts all = new LineCounts();
    sums.forEach(all::merge);
    return all;
  }

  @Override
  public LineCounts extractOutput(LineCounts sum) {
    return sum;
  }

  @Override
  public Coder<LineCounts> getAccumulatorCoder(CoderRegistry registry, Coder<LineCounts> input) {
    return Coders.LINE_COUNTS;
  }

  @Override
  public Coder<LineCounts> getDefaultOutputCoder(CoderRegistry registry, Coder<LineCounts> input) {
    return Coders.LINE_COUNTS;
  }
}
