package org.communique.article;

import java.io.Serializable;

/**
 * Where an article was read.
 *
 * @param file path relative to the input folder, with {@code /}
 * @param record the row's id or its 1-based number; empty for a file of one article
 */
public record Origin(String file, String record) implements Serializable {

  @Override
  public String toString() {
    return record.isEmpty() ? file : file + "#" + record;
  }
}
