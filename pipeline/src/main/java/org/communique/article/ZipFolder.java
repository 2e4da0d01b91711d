package org.communique.article;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a zip, read one after the other as the archive streams by; nothing is unpacked to
 * disk. What stands before a fault survives.
 */
final class ZipFolder {

  static final int MOST_ENTRIES = 100_000;

  /** 16 GiB: a year of a desk's pages; more is split by hand. */
  static final long MOST_BYTES = 16L << 30;

  private static final int LONGEST_NAME = 400;

  /** Reads one file of the archive; the stream may be closed or left in the middle. */
  interface EntryReader {
    void read(String name, InputStream bytes) throws IOException;
  }

  private final Growth growth;
  private final Map<String, Integer> seen = new HashMap<>();
  private int entries;

  ZipFolder(ReadingSettings settings) {
    this.growth = new Growth(settings.maxPackedRatio(), MOST_BYTES);
  }

  /**
   * Gives each file to {@code reader}.
   *
   * @return how many they were
   * @throws IOException when the archive breaks off or passes a bound
   */
  int read(InputStream bytes, EntryReader reader) throws IOException {
    EndMark end = new EndMark(growth.packed(bytes));
    ZipArchiveInputStream zip = new ZipArchiveInputStream(end, "UTF-8", true, true);
    for (ZipArchiveEntry entry = next(zip); entry != null; entry = next(zip)) {
      String name = name(entry.getName());
      if (entry.isDirectory() || isHidden(name)) {
        drain(zip);
        continue;
      }
      entries++;
      if (entries > MOST_ENTRIES) {
        throw new TooLargeException("holds more than " + MOST_ENTRIES + " files");
      }
      readEntry(zip, entry, unique(name), reader);
    }
    if (!end.seen) {
      throw new IOException("no directory at the end of the zip");
    }
    return entries;
  }

  private void readEntry(
      ZipArchiveInputStream zip, ZipArchiveEntry entry, String name, EntryReader reader)
      throws IOException {
    if (!zip.canReadEntryData(entry)) {
      String why = entry.getGeneralPurposeBit().usesEncryption() ? "encrypted" : "packed";
      throw new IOException(Snippets.cut(name) + " is " + why + " in a way that is not read");
    }
    reader.read(name, growth.unpacked(zip));
    if (growth.isBroken()) {
      throw new TooLargeException("the rest of the zip is not unpacked");
    }
    drain(zip);
  }

  /** What is passed over counts as well: it is unpacked to be passed. */
  private void drain(ZipArchiveInputStream zip) throws IOException {
    try {
      growth.unpacked(zip).transferTo(OutputStream.nullOutputStream());
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static @Nullable ZipArchiveEntry next(ZipArchiveInputStream zip) throws IOException {
    try {
      return zip.getNextEntry();
    } catch (IllegalArgumentException | IllegalStateException | ArithmeticException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** A name to show: one line, no signs that are not seen, not longer than a path may be. */
  private static String name(String raw) {
    String shown = CleanText.line(raw.replace('\\', '/'));
    return shown.length() > LONGEST_NAME
        ? shown.substring(shown.length() - LONGEST_NAME)
        : shown.isEmpty() ? "nameless" : shown;
  }

  /** Zips may hold a name twice; the second becomes {@code name~2}, its ending kept. */
  private String unique(String name) {
    int times = seen.merge(name, 1, Integer::sum);
    if (times == 1) {
      return name;
    }
    int dot = name.indexOf('.', name.lastIndexOf('/') + 1);
    int at = dot < 0 ? name.length() : dot;
    return name.substring(0, at) + "~" + times + name.substring(at);
  }

  private static boolean isHidden(String name) {
    for (String step : name.split("/", -1)) {
      if (step.startsWith(".") && !step.equals(".") && !step.equals("..")
          || step.equals("__MACOSX")) {
        return true;
      }
    }
    return false;
  }

  /** Notes whether the record that ends every zip went by (PK 5 6, APPNOTE 4.3.16). */
  private static final class EndMark extends FilterInputStream {
    private static final int MARK = 0x504b0506;
    private int last;
    private boolean seen;

    private EndMark(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int got = in.read();
      if (got >= 0) {
        note((byte) got);
      }
      return got;
    }

    @Override
    public int read(byte[] bytes, int start, int length) throws IOException {
      int got = in.read(bytes, start, length);
      for (int i = 0; i < got; i++) {
        note(bytes[start + i]);
      }
      return got;
    }

    private void note(byte b) {
      last = last << 8 | b & 0xff;
      seen |= last == MARK;
    }
  }
}
