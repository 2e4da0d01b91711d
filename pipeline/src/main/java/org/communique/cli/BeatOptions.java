package org.communique.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.communique.beat.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The options that say what to read and for whom.
 *
 * <p>A beat file that is not named is looked for in the first input folder, then in the sample beat
 * beside the launcher.
 */
final class BeatOptions {

  @Option(
      names = "--input",
      paramLabel = "DIR_OR_GLOB",
      description = "What to read; may be given again. Default: input/ beside the launcher.")
  private List<String> inputs = new ArrayList<>();

  @Option(names = "--beat", paramLabel = "FILE", description = "Settings; default beat.yaml.")
  private @Nullable Path beat;

  @Option(names = "--topics", paramLabel = "FILE", description = "Default topics.csv.")
  private @Nullable Path topics;

  @Option(names = "--actors", paramLabel = "FILE", description = "Default actors.csv.")
  private @Nullable Path actors;

  List<String> inputs() {
    return inputs.isEmpty() ? List.of(home().resolve("input").toString()) : inputs;
  }

  /** Loads the beat and says on standard error what is wrong with it; stops when it is broken. */
  BeatFiles.Loaded loadOrStop() {
    BeatFiles.Loaded loaded = files().load();
    for (Problem problem : loaded.problems()) {
      Terminal.error(problem.toString());
    }
    if (loaded.isBroken()) {
      throw new CommandException(ExitCode.WRONG_CALL, "the beat's files need mending; see above");
    }
    return loaded;
  }

  BeatFiles files() {
    return new BeatFiles(
        find(beat, "beat.yaml"),
        find(topics, "topics.csv"),
        find(actors, "actors.csv"),
        find(null, "sources.csv"));
  }

  private @Nullable Path find(@Nullable Path named, String name) {
    if (named != null) {
      if (!Files.isRegularFile(named)) {
        throw new CommandException(ExitCode.WRONG_CALL, "no such file: " + named);
      }
      return named;
    }
    for (Path folder : List.of(Path.of(inputs().get(0)), home().resolve("input"))) {
      Path file = folder.resolve(name);
      if (Files.isRegularFile(file)) {
        return file;
      }
    }
    return null;
  }

  /** The folder of the launcher. */
  static Path home() {
    return Path.of(System.getProperty("communique.home", "."));
  }
}
