package org.communique.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Values;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.junit.jupiter.api.Test;

class GatherTest {

  private static final Duration FAR_LONGER_THAN_IT_TAKES = Duration.ofMinutes(1);

  private final TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

  @Test
  void gathersAllRecordsInOneList() {
    PCollection<List<String>> gathered = gather("wax", "comb", "wax");
    PAssert.thatSingleton(gathered)
        .satisfies(
            words -> {
              assertThat(words).containsExactlyInAnyOrder("comb", "wax", "wax");
              return null;
            });

    pipeline.run().waitUntilFinish();
  }

  @Test
  void givesAnEmptyListWhereThereIsNoRecord() {
    PAssert.thatSingleton(gather()).isEqualTo(List.of());

    pipeline.run().waitUntilFinish();
  }

  /**
   * The runner waits for ever when a bundle that had to wait for a side input gives nothing, and
   * what it gave would have been the side input of another bundle that waits: it looks at waiting
   * bundles again only when somebody gave something.
   */
  @Test
  void endsWhereWhoHadToWaitGivesNothing() {
    PCollectionView<String> slow =
        pipeline
            .apply("Slow", Create.of(KV.of("a", "b")))
            .apply("Sleep", ParDo.of(new SleepFn(300)))
            .apply(GroupByKey.create())
            .apply("Values", Values.create())
            .apply("First", ParDo.of(new FirstFn()))
            .apply("Share", View.asSingleton());
    PCollectionView<List<String>> gathered =
        pipeline
            .apply("Words", Create.of("queen"))
            .apply("Give nothing", ParDo.of(new NothingFn(slow)).withSideInputs(slow))
            .setCoder(Gather.keyed(StringUtf8Coder.of()))
            .apply("Gather", Gather.of(StringUtf8Coder.of()))
            .apply("Share gathered", View.<List<String>>asSingleton().withDefaultValue(List.of()));
    PCollection<Integer> sizes =
        pipeline
            .apply("Waiting", Create.of("drone"))
            .apply("Ask", ParDo.of(new SizeFn(gathered)).withSideInputs(gathered));
    PAssert.that(sizes).containsInAnyOrder(0);

    assertTimeoutPreemptively(FAR_LONGER_THAN_IT_TAKES, () -> pipeline.run().waitUntilFinish());
  }

  private PCollection<List<String>> gather(String... words) {
    List<KV<Long, String>> keyed =
        Arrays.stream(words).map(word -> KV.of(Gather.KEY, word)).toList();
    return pipeline
        .apply("Words", Create.of(keyed).withCoder(Gather.keyed(StringUtf8Coder.of())))
        .apply("Gather", Gather.of(StringUtf8Coder.of()));
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static final class SleepFn extends DoFn<KV<String, String>, KV<String, String>> {

    private static final long serialVersionUID = 1L;

    private final long millis;

    SleepFn(long millis) {
      this.millis = millis;
    }

    @ProcessElement
    public void process(@Element KV<String, String> word, OutputReceiver<KV<String, String>> out) {
      sleep(millis);
      out.output(word);
    }
  }

  private static final class FirstFn extends DoFn<Iterable<String>, String> {

    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element Iterable<String> words, OutputReceiver<String> out) {
      out.output(words.iterator().next());
    }
  }

  /** Its first bundle is put back since its side input is not there, and ends when it is. */
  private static final class NothingFn extends DoFn<String, KV<Long, String>> {

    private static final long serialVersionUID = 1L;

    private final PCollectionView<String> view;

    NothingFn(PCollectionView<String> view) {
      this.view = view;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      assertThat(context.sideInput(view)).isNotEmpty();
    }

    @FinishBundle
    public void finish() {
      sleep(1000);
    }
  }

  private static final class SizeFn extends DoFn<String, Integer> {

    private static final long serialVersionUID = 1L;

    private final PCollectionView<List<String>> view;

    SizeFn(PCollectionView<List<String>> view) {
      this.view = view;
    }

    @ProcessElement
    public void process(ProcessContext context) {
      context.output(context.sideInput(view).size());
    }
  }
}
