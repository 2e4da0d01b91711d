package org.communique.article;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns which lines an outlet repeats: of each outlet the articles with the smallest ids are kept
 * as bags of line keys. Ids are uniform hashes, so this is a sample, and the same one in whatever
 * order and in however many parts the articles came.
 */
public final class LineCounts implements Serializable {

  private static final long serialVersionUID = 1L;

  /** About 25 lines of 12 bytes an article: 0.6 MB for a large outlet, whatever its size. */
  private static final int SAMPLE = 2_000;

  /** Fewer pages could as well be one text and its copies. */
  private static final int MIN_ARTICLES = 3;

  /**
   * Share of an article that is its own when the article bears witness. Of an article and its
   * copies no line is its own, so that copies cannot make their text look like furniture.
   */
  private static final double OWN_SHARE = 0.5;

  private final TreeMap<String, TreeMap<Long, Lines>> bySource = new TreeMap<>();

  /** Keys of an article's distinct lines and their lengths in characters. */
  private record Lines(long[] keys, int[] lengths) implements Serializable {}

  public void add(Article article) {
    TreeMap<Long, Lines> sample =
        bySource.computeIfAbsent(cut(article.source()), source -> new TreeMap<>());
    if (sample.size() < SAMPLE || article.id() < sample.lastKey()) {
      put(sample, article.id(), linesOf(article));
    }
  }

  /** Takes in what another counter has seen. */
  public void merge(LineCounts other) {
    other.bySource.forEach(
        (source, theirs) -> {
          TreeMap<Long, Lines> ours = bySource.computeIfAbsent(source, name -> new TreeMap<>());
          theirs.forEach((id, lines) -> put(ours, id, lines));
        });
  }

  private static void put(TreeMap<Long, Lines> sample, long id, Lines lines) {
    sample.put(id, lines);
    if (sample.size() > SAMPLE) {
      sample.pollLastEntry();
    }
  }

  private static Lines linesOf(Article article) {
    List<String> lines = BodyLines.of(article.body());
    Map<Long, Integer> lengths = new HashMap<>();
    for (String line : lines) {
      lengths.put(BodyLines.lineKey(article.source(), line), line.length());
    }
    long[] keys = new long[lengths.size()];
    int size = 0;
    for (long key : lengths.keySet()) {
      keys[size++] = key;
    }
    Arrays.sort(keys);
    int[] lengthOf = new int[keys.length];
    for (int i = 0; i < keys.length; i++) {
      lengthOf[i] = lengths.getOrDefault(keys[i], 0);
    }
    return new Lines(keys, lengthOf);
  }

  /** The lines that stand in enough articles of their outlet which are otherwise their own. */
  public RepeatedLines repeated() {
    long[] found = new long[16];
    int size = 0;
    for (TreeMap<Long, Lines> sample : bySource.values()) {
      for (Map.Entry<Long, Integer> line : witnesses(sample).entrySet()) {
        if (line.getValue() >= MIN_ARTICLES) {
          found = size == found.length ? Arrays.copyOf(found, 2 * size) : found;
          found[size++] = line.getKey();
        }
      }
    }
    return RepeatedLines.of(Arrays.copyOf(found, size));
  }

  /** Line key to the number of articles that bear witness of its repetition. */
  private static Map<Long, Integer> witnesses(TreeMap<Long, Lines> sample) {
    Map<Long, Integer> articles = new HashMap<>();
    for (Lines lines : sample.values()) {
      for (long key : lines.keys()) {
        articles.merge(key, 1, Integer::sum);
      }
    }
    Map<Long, Integer> witnesses = new HashMap<>();
    for (Lines lines : sample.values()) {
      if (isItsOwn(lines, articles)) {
        for (long key : lines.keys()) {
          if (articles.getOrDefault(key, 0) >= MIN_ARTICLES) {
            witnesses.merge(key, 1, Integer::sum);
          }
        }
      }
    }
    return witnesses;
  }

  /** Whether at least {@link #OWN_SHARE} of the text stands in no other article of the outlet. */
  private static boolean isItsOwn(Lines lines, Map<Long, Integer> articles) {
    long own = 0;
    long all = 0;
    for (int i = 0; i < lines.keys().length; i++) {
      all += lines.lengths()[i];
      own += articles.getOrDefault(lines.keys()[i], 0) == 1 ? lines.lengths()[i] : 0;
    }
    return own >= OWN_SHARE * all;
  }

  /** Sources in their order; for each its articles by ascending id with their lines. */
  public void writeTo(DataOutput out) throws IOException {
    out.writeInt(bySource.size());
    for (Map.Entry<String, TreeMap<Long, Lines>> source : bySource.entrySet()) {
      out.writeUTF(cut(source.getKey()));
      out.writeInt(source.getValue().size());
      for (Map.Entry<Long, Lines> article : source.getValue().entrySet()) {
        out.writeLong(article.getKey());
        write(article.getValue(), out);
      }
    }
  }

  private static void write(Lines lines, DataOutput out) throws IOException {
    out.writeInt(lines.keys().length);
    for (int i = 0; i < lines.keys().length; i++) {
      out.writeLong(lines.keys()[i]);
      out.writeInt(lines.lengths()[i]);
    }
  }

  public static LineCounts readFrom(DataInput in) throws IOException {
    LineCounts counts = new LineCounts();
    int sources = in.readInt();
    for (int s = 0; s < sources; s++) {
      TreeMap<Long, Lines> sample = new TreeMap<>();
      counts.bySource.put(in.readUTF(), sample);
      int articles = in.readInt();
      for (int a = 0; a < articles; a++) {
        sample.put(in.readLong(), readLines(in));
      }
    }
    return counts;
  }

  private static Lines readLines(DataInput in) throws IOException {
    int size = in.readInt();
    Lines lines = new Lines(new long[size], new int[size]);
    for (int i = 0; i < size; i++) {
      lines.keys()[i] = in.readLong();
      lines.lengths()[i] = in.readInt();
    }
    return lines;
  }

  /** The modified UTF-8 of {@link DataOutput} holds 65,535 bytes: no outlet's name is so long. */
  private static String cut(String source) {
    return source.length() > 20_000 ? source.substring(0, 20_000) : source;
  }
}
