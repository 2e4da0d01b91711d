package org.communique.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.communique.reports.findings.Manifest;

/** Times the steps of a run and tells whoever watches. */
final class Progress {

  private static final long MEGABYTE = 1_000_000;

  /** A log is told so often that a long run has not stopped. */
  private static final long SILENCE_NANOS = 60_000_000_000L;

  private final boolean quiet;
  private long lastLine = System.nanoTime();
  private long megabytes;
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

  /** How many bytes there are to read. */
  void expect(long bytes) {
    megabytes = bytes / MEGABYTE;
  }

  /** Shows how far the flow has come: to a person always, in a log once a minute. */
  void counters(Map<String, Long> counters) {
    if (quiet) {
      return;
    }
    if (Terminal.isInteractive()) {
      Terminal.progress(words(counters));
    } else if (System.nanoTime() - lastLine >= SILENCE_NANOS) {
      lastLine = System.nanoTime();
      Terminal.error("  " + words(counters));
    }
  }

  private String words(Map<String, Long> counters) {
    return String.format(
        Locale.ROOT,
        "%,d of %,d MB read, %,d articles; %,d digested",
        Math.min(megabytes, counters.getOrDefault("bytes.read", 0L) / MEGABYTE),
        megabytes,
        counters.getOrDefault("articles.read", 0L),
        counters.getOrDefault("articles.digested", 0L));
  }

  List<Manifest.Step> steps() {
    return List.copyOf(steps);
  }
}
