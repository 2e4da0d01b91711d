package org.communique.beat;

/**
 * Something wrong in a beat's files.
 *
 * @param file as the user named it
 * @param line 1-based; 0 when the whole file is meant
 * @param message what is wrong, with the value
 * @param mend what to do about it
 */
public record Problem(String file, int line, String message, String mend) {

  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + ": " + message + " (" + mend + ")";
  }
}
