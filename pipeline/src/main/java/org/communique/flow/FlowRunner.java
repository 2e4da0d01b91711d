package org.communique.flow;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.util.ReleaseInfo;
import org.joda.time.Duration;

/** Runs a {@link BriefingFlow} on this machine. */
public final class FlowRunner {

  private static final Duration GLANCE = Duration.millis(300);

  /** Idle glances before a run is given up: about half a minute. */
  private static final int PATIENCE = 100;

  /** The runner has stopped without an end: nothing is wrong with the input. */
  public static final class Stopped extends IllegalStateException {

    private static final long serialVersionUID = 1;

    public Stopped() {
      super("the runner stopped before the end; start the run again");
    }
  }

  private FlowRunner() {}

  /**
   * Runs to the end.
   *
   * @param workers threads that work side by side; the result does not depend on it
   * @param watcher told the counters a few times a second; never after this method returned
   * @return the counters at the end, such as {@code copies.keys_cut}
   * @throws IllegalStateException when a step failed; its cause is the step's own exception
   * @throws Stopped when the runner has stopped without an end, as Beam's direct runner was seen to
   *     do once
   */
  public static Map<String, Long> run(
      FlowSettings settings,
      List<InputFile> files,
      int workers,
      Consumer<Map<String, Long>> watcher) {
    Pipeline pipeline = Pipeline.create(options(workers));
    pipeline.apply("Briefing", new BriefingFlow(settings, files));
    PipelineResult result = pipeline.run();
    try {
      StallWatch stall = new StallWatch(PATIENCE);
      PipelineResult.State state = result.waitUntilFinish(GLANCE);
      while (state == null || !state.isTerminal()) {
        Map<String, Long> counters = counters(result);
        watcher.accept(counters);
        if (stall.hasStopped(counters)) {
          Stopped stopped = new Stopped();
          cancel(result, stopped);
          throw stopped;
        }
        state = result.waitUntilFinish(GLANCE);
      }
      if (state != PipelineResult.State.DONE) {
        throw new IllegalStateException("the pipeline ended as " + state);
      }
      return counters(result);
    } catch (Pipeline.PipelineExecutionException e) {
      cancel(result, e);
      throw new IllegalStateException(String.valueOf(e.getMessage()), e.getCause());
    }
  }

  /** Version of the Beam library in use. */
  public static String beamVersion() {
    return ReleaseInfo.getReleaseInfo().getVersion();
  }

  private static DirectOptions options(int workers) {
    DirectOptions options = PipelineOptionsFactory.create().as(DirectOptions.class);
    options.setRunner(DirectRunner.class);
    options.setTargetParallelism(workers);
    options.setBlockOnRun(false);
    // Checks that hold in the tests and would cost half the speed and most of the memory here.
    options.setEnforceImmutability(false);
    options.setEnforceEncodability(false);
    return options;
  }

  private static void cancel(PipelineResult result, Exception cause) {
    try {
      result.cancel();
    } catch (IOException | RuntimeException e) {
      cause.addSuppressed(e);
    }
  }

  private static Map<String, Long> counters(PipelineResult result) {
    MetricsFilter ours =
        MetricsFilter.builder()
            .addNameFilter(MetricNameFilter.inNamespace(BriefingFlow.METRICS))
            .build();
    Map<String, Long> counters = new TreeMap<>();
    for (MetricResult<Long> counter : result.metrics().queryMetrics(ours).getCounters()) {
      counters.merge(counter.getName().getName(), counter.getAttempted(), Long::sum);
    }
    return counters;
  }
}
