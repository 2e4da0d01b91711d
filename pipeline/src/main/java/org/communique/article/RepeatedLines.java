package org.communique.article;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;

/**
 * The lines that outlets repeat over their pages, learned by {@link LineCounts}. They stay in the
 * body but must not make two articles alike.
 */
public final class RepeatedLines implements Serializable {

  private static final long serialVersionUID = 1L;

  private final long[] keys;

  private RepeatedLines(long[] sorted) {
    this.keys = sorted;
  }

  /** Nothing is known to be repeated. */
  public static RepeatedLines none() {
    return new RepeatedLines(new long[0]);
  }

  /** The lines with these keys, in any order. */
  static RepeatedLines of(long[] keys) {
    return new RepeatedLines(Arrays.stream(keys).sorted().distinct().toArray());
  }

  public boolean isRepeated(String source, String line) {
    return keys.length > 0 && Arrays.binarySearch(keys, BodyLines.lineKey(source, line)) >= 0;
  }

  /**
   * The body without its repeated lines, line feeds between those left; the whole body when nothing
   * else would be left. Offsets do not fit the body's.
   */
  public String without(Article article) {
    if (keys.length == 0) {
      return article.body();
    }
    StringBuilder text = new StringBuilder(article.body().length());
    for (String line : BodyLines.of(article.body())) {
      if (!isRepeated(article.source(), line)) {
        text.append(text.isEmpty() ? "" : "\n").append(line);
      }
    }
    return text.isEmpty() ? article.body() : text.toString();
  }

  /** How many lines are known. */
  public int size() {
    return keys.length;
  }

  /** The number of keys, then each key in ascending order. */
  public void writeTo(DataOutput out) throws IOException {
    out.writeInt(keys.length);
    for (long key : keys) {
      out.writeLong(key);
    }
  }

  public static RepeatedLines readFrom(DataInput in) throws IOException {
    long[] keys = new long[in.readInt()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = in.readLong();
    }
    return of(keys);
  }
}
