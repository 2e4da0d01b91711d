package org.communique.flow;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.transforms.Combine;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.values.PCollection;

/**
 * All elements in one list, which is empty when there are none. In no order: whoever uses it sorts.
 *
 * <p>For small records only; what is gathered must fit the memory of one worker.
 */
final class Gather<T> extends PTransform<PCollection<T>, PCollection<List<T>>> {

  private static final long serialVersionUID = 1L;

  static <T> Gather<T> all() {
    return new Gather<>();
  }

  @Override
  public PCollection<List<T>> expand(PCollection<T> input) {
    return input.apply("Into one list", Combine.globally(new Append<>(input.getCoder())));
  }

  /** Appends to a list. */
  private static final class Append<T> extends Combine.CombineFn<T, List<T>, List<T>> {

    private static final long serialVersionUID = 1L;

    private final Coder<T> coder;

    Append(Coder<T> coder) {
      this.coder = coder;
    }

    @Override
    public List<T> createAccumulator() {
      return new ArrayList<>();
    }

    @Override
    public List<T> addInput(List<T> accumulator, T input) {
      accumulator.add(input);
      return accumulator;
    }

    @Override
    public List<T> mergeAccumulators(Iterable<List<T>> accumulators) {
      List<T> all = new ArrayList<>();
      accumulators.forEach(all::addAll);
      return all;
    }

    @Override
    public List<T> extractOutput(List<T> accumulator) {
      return accumulator;
    }

    @Override
    public Coder<List<T>> getAccumulatorCoder(CoderRegistry registry, Coder<T> inputCoder)
        throws CannotProvideCoderException {
      return ListCoder.of(coder);
    }

    @Override
    public Coder<List<T>> getDefaultOutputCoder(CoderRegistry registry, Coder<T> inputCoder)
        throws CannotProvideCoderException {
      return ListCoder.of(coder);
    }
  }
}
