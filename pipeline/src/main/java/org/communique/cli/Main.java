package org.communique.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Nightly briefings from a folder of news articles. */
@Command(
    name = "communique",
    description = "Nightly briefings from a folder of news articles.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      RunCommand.class,
      CheckCommand.class,
      ExplainCommand.class,
      RenderCommand.class,
      EvaluateCommand.class
    })
public final class Main implements Runnable {

  /** Loggers of libraries that talk about themselves. */
  private static final Logger ROOT = Logger.getLogger("");

  /** Says of a full disk in two traces what {@link Failure} says in a line. */
  private static final Logger POI = Logger.getLogger("org.apache.poi");

  @Spec private @Nullable CommandSpec spec;

  @Mixin private HelpOption help = new HelpOption();

  private Main() {}

  public static void main(String[] arguments) {
    ROOT.setLevel(Level.WARNING);
    POI.setLevel(Level.SEVERE);
    System.exit(execute(arguments));
  }

  /** Runs a command line and gives its exit code. */
  static int execute(String... arguments) {
    // OpenPDF writes its offsets in the digits of the platform's language, where PDF knows but one.
    Locale.setDefault(Locale.ROOT);
    try {
      return commandLine().execute(arguments);
    } catch (OutOfMemoryError | LinkageError e) {
      Failure.tell(e);
      return ExitCode.FAILED.value;
    }
  }

  static CommandLine commandLine() {
    CommandLine commands = new CommandLine(new Main());
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.registerConverter(LocalDate.class, Main::date);
    commands.setParameterExceptionHandler(Main::wrongCall);
    commands.setExecutionExceptionHandler((e, command, result) -> failed(e));
    return commands;
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "which command?");
    }
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'" + text + "' is no date; write it as 2024-01-31");
    }
  }

  private static int wrongCall(ParameterException e, String[] arguments) {
    Terminal.error("communique: " + e.getMessage());
    Terminal.error("try 'communique --help'");
    return ExitCode.WRONG_CALL.value;
  }

  private static int failed(Exception e) {
    if (e instanceof CommandException expected) {
      Terminal.error("communique: " + expected.getMessage());
      return expected.code().value;
    }
    Failure.tell(e);
    return ExitCode.FAILED.value;
  }
}
