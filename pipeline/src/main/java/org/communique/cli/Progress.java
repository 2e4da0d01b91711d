package org.communique.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.communique.reports.findings.Manifest;

/** Times the steps of a run and tells whoever watches. */
final class Progress {

  private final boolean quiet;
  private final List<Manifest.Step> steps = new ArrayList<>();

  Progress(boolean quiet) {
    this.quiet = quiet;
  }

  <T> T step(String name, Supplier<T> work) {
    long start = System.nanoTime();
    if (!quiet && Terminal.isInteractive()) {
      Terminal.progress(name + " ...");
    }
    T result = work.get();
    double seconds = (System.nanoTime() - start) / 1e9;
    steps.add(new Manifest.Step(name, Math.round(seconds * 1000) / 1000.0));
    if (!quiet) {
      if (Terminal.isInteractive()) {
        Terminal.endProgress();
      }
      Terminal.error(String.format(Locale.ROOT, "%-32s %7.1f s", name, seconds));
    }
    return result;
  }

  void step(String name, Runnable work) {
    step(
        name,
        () -> {
          work.run();
          return name;
        });
  }

  /** Shows how far the flow has come. */
  void counters(Map<String, Long> counters) {
    if (!quiet && Terminal.isInteractive()) {
      Terminal.progress(
          String.format(
              Locale.ROOT,
              "%,d articles read, %,d digested",
              counters.getOrDefault("articles.read", 0L),
              counters.getOrDefault("articles.digested", 0L)));
    }
  }

  List<Manifest.Step> steps() {
    return List.copyOf(steps);
  }
}
