package org.communique.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.communique.beat.Beat;
import org.communique.commitments.CommitmentSettings;
import org.communique.copies.CopySettings;
import org.communique.evaluation.CommitmentEvaluation;
import org.communique.evaluation.CopyEvaluation;
import org.communique.evaluation.EventEvaluation;
import org.communique.evaluation.ExtractionEvaluation;
import org.communique.evaluation.GoldArticles;
import org.communique.evaluation.GoldCommitments;
import org.communique.events.EventSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the code of {@code run} on labelled files. */
@Command(name = "evaluate", description = "Measure against a labelled file.")
final class EvaluateCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Mixin private HelpOption help = new HelpOption();

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "evaluate what?");
    }
  }

  @Command(name = "copies", description = "Copy groups or pairs.")
  int copies(
      @Mixin BeatOptions options,
      @Mixin HelpOption asked,
      @Option(names = "--gold", required = true, paramLabel = "FILE") Path gold,
      @Option(names = "--json") boolean json) {
    Beat beat = options.loadOrStop().beat();
    CopyEvaluation evaluation =
        CopyEvaluation.of(articles(gold, "copy_group"), CopySettings.from(beat.thresholds()));
    return print(json ? evaluation.json() : evaluation.report());
  }

  @Command(name = "events", description = "Events.")
  int events(
      @Mixin BeatOptions options,
      @Mixin HelpOption asked,
      @Option(names = "--gold", required = true, paramLabel = "FILE") Path gold,
      @Option(names = "--json") boolean json) {
    Beat beat = options.loadOrStop().beat();
    EventEvaluation evaluation =
        EventEvaluation.of(
            articles(gold, "event"),
            beat.actors(),
            CopySettings.from(beat.thresholds()),
            EventSettings.from(beat.thresholds()));
    return print(json ? evaluation.json() : evaluation.report());
  }

  @Command(name = "commitments", description = "Sentences that state a commitment.")
  int commitments(
      @Mixin BeatOptions options,
      @Mixin HelpOption asked,
      @Option(names = "--gold", required = true, paramLabel = "FILE") Path gold,
      @Option(names = "--json") boolean json) {
    Beat beat = options.loadOrStop().beat();
    try (Stream<String> lines = Files.lines(gold)) {
      CommitmentEvaluation evaluation =
          CommitmentEvaluation.of(
              GoldCommitments.read(gold.toString(), lines),
              beat.actors(),
              CommitmentSettings.from(beat.thresholds()));
      return print(json ? evaluation.json() : evaluation.report());
    } catch (IllegalArgumentException | IOException | UncheckedIOException e) {
      throw unusable(gold, e);
    }
  }

  @Command(name = "extraction", description = "Story text, titles and dates taken from web pages.")
  int extraction(
      @Mixin BeatOptions options,
      @Mixin HelpOption asked,
      @Option(names = "--gold", required = true, paramLabel = "FILE") Path gold,
      @Option(names = "--json") boolean json) {
    Beat beat = options.loadOrStop().beat();
    try {
      ExtractionEvaluation evaluation = ExtractionEvaluation.of(gold, LocalDate.now(beat.zone()));
      return print(json ? evaluation.json() : evaluation.report());
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw unusable(gold, e);
    }
  }

  private static int print(String result) {
    Terminal.result(result.stripTrailing());
    return ExitCode.DONE.value;
  }

  private static GoldArticles articles(Path gold, String groupField) {
    try (Stream<String> lines = Files.lines(gold)) {
      return GoldArticles.read(gold.toString(), lines, groupField);
    } catch (IllegalArgumentException | IOException | UncheckedIOException e) {
      throw unusable(gold, e);
    }
  }

  private static CommandException unusable(Path gold, Exception e) {
    return new CommandException(
        ExitCode.WRONG_CALL, "cannot measure on " + gold + ": " + e.getMessage());
  }
}
