package org.communique.flow;

import java.util.Map;

/**
 * Notices when the runner has come to a stop without an end: no counter moves and no worker is
 * inside a step, glance after glance. A long step is no stop, since a worker is inside it.
 */
final class StallWatch {

  /** The runner's class that stands on a worker's stack as long as it is inside a step. */
  private static final String STEP = "org.apache.beam.runners.direct.DirectTransformExecutor";

  private final int patience;
  private Map<String, Long> last = Map.of();
  private int idle;

  /**
   * @param patience idle glances in a row that make a stop; between two steps are some milliseconds
   */
  StallWatch(int patience) {
    this.patience = patience;
  }

  /** Whether the runner has stopped, as far as this glance and those before it tell. */
  boolean hasStopped(Map<String, Long> counters) {
    return hasStopped(counters, isAnyoneInAStep());
  }

  boolean hasStopped(Map<String, Long> counters, boolean working) {
    boolean moved = !counters.equals(last);
    last = counters;
    idle = moved || working ? 0 : idle + 1;
    return idle >= patience;
  }

  static boolean isAnyoneInAStep() {
    return Thread.getAllStackTraces().values().stream().anyMatch(StallWatch::isInAStep);
  }

  private static boolean isInAStep(StackTraceElement[] stack) {
    for (StackTraceElement frame : stack) {
      if (frame.getClassName().equals(STEP)) {
        return true;
      }
    }
    return false;
  }
}
