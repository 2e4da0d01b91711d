package org.communique.beat;

/**
 * Something wrong in a beat's files.
 *
 * @param severity whether a run can go on
 * @param file as the user named it
 * @param line 1-based; 0 when the whole file is meant
 * @param message what is wrong, with the value
 * @param mend what to do about it
 */
public record Problem(Severity severity, String file, int line, String message, String mend) {

  /** What a problem means for a run. */
  public enum Severity {
    /** The run is refused. */
    ERROR,
    /** The run goes on; the part in question is left out or read as it stands. */
    WARNING
  }

  static Problem error(String file, int line, String message, String mend) {
    return new Problem(Severity.ERROR, file, line, message, mend);
  }

  static Problem warning(String file, int line, String message, String mend) {
    return new Problem(Severity.WARNING, file, line, message, mend);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** One line, and below it whatever lines the message has beside its first. */
  @Override
  public String toString() {
    String place = file + (line > 0 ? ":" + line : "");
    String word = isError() ? ": " : ": warning: ";
    int feed = message.indexOf('\n');
    String first = feed < 0 ? message : message.substring(0, feed);
    String rest = feed < 0 ? "" : message.substring(feed);
    return place + word + first + " (" + mend + ")" + rest;
  }
}
