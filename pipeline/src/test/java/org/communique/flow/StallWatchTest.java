package org.communique.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.junit.jupiter.api.Test;

class StallWatchTest {

  private static final Map<String, Long> SAME = Map.of("articles.read", 7L);

  private final StallWatch watch = new StallWatch(3);

  @Test
  void givesUpAfterSoManyIdleGlances() {
    watch.hasStopped(SAME, false);

    assertThat(watch.hasStopped(SAME, false)).isFalse();
    assertThat(watch.hasStopped(SAME, false)).isFalse();
    assertThat(watch.hasStopped(SAME, false)).isTrue();
  }

  @Test
  void countsAnewWhenACounterMovesOrAStepIsAtWork() {
    for (long read = 0; read < 9; read++) {
      assertThat(watch.hasStopped(Map.of("articles.read", read), false)).isFalse();
      assertThat(watch.hasStopped(Map.of("articles.read", read), false)).isFalse();
      assertThat(watch.hasStopped(Map.of("articles.read", read), true)).isFalse();
    }
  }

  @Test
  void seesAWorkerInsideAStep() {
    TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);
    PCollection<Boolean> seen =
        pipeline
            .apply(Create.of(1))
            .apply(
                MapElements.into(TypeDescriptors.booleans())
                    .via(number -> StallWatch.isAnyoneInAStep()));

    PAssert.that(seen).containsInAnyOrder(true);
    pipeline.run().waitUntilFinish();
  }
}
