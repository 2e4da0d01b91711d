package org.communique.article;

/**
 * The records of a file that begin between two places.
 *
 * @param end offset in bytes; a record that begins there or later is another range's
 */
public record FileRange(Cut from, long end) {

  /** End of a file's last range. */
  public static final long TO_THE_END = Long.MAX_VALUE;

  public FileRange {
    if (end <= from.offset()) {
      throw new IllegalArgumentException("ends at " + end + ", begins at " + from.offset());
    }
  }
}
