package org.communique.article;

/**
 * A place in a file between two of its records, from where reading can begin.
 *
 * @param offset in bytes
 * @param line lines before it
 * @param record records before it
 */
public record Cut(long offset, long line, long record) {

  public Cut {
    if (offset < 0 || line < 0 || record < 0) {
      throw new IllegalArgumentException("before the file's start: " + offset);
    }
  }
}
