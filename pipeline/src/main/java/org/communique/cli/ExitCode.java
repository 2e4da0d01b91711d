package org.communique.cli;

/** What a scheduler learns from a run. */
enum ExitCode {
  DONE(0),
  /** Anything not foreseen; nothing was published. */
  FAILED(1),
  /** A wrong call or a broken beat; nothing was written. */
  WRONG_CALL(2),
  /** Reports are complete, but some input was rejected. */
  DONE_WITH_REJECTIONS(3),
  /** No readable article at all. */
  NOTHING_TO_REPORT(4),
  /** Another run holds the output folder. */
  OUTPUT_HELD(5);

  final int value;

  ExitCode(int value) {
    this.value = value;
  }
}
