package org.communique.cli;

import picocli.CommandLine.Option;

/** {@code --help}, the same on every command. */
final class HelpOption {

  @Option(names = "--help", usageHelp = true, description = "Show this and stop.")
  private boolean help;
}
