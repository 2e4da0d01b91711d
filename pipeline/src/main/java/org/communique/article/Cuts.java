package org.communique.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a large file can be cut. The file goes by once, read by the very rules that its
 * records will be read by: whether an offset lies in a quoted cell, and how a broken row is
 * recovered from, only shows from the start.
 */
final class Cuts {

  private final long rangeBytes;
  private final List<Cut> cuts = new ArrayList<>();
  private long due;

  Cuts(long rangeBytes) {
    this.rangeBytes = rangeBytes;
  }

  /** The ranges of a table; none when it is not worth cutting or no table. */
  List<FileRange> ofTable(TextLines lines, char usual, long maxChars) throws IOException {
    RowShape shape = shape(lines, usual);
    if (shape != null) {
      TableRows rows = new TableRows(lines, shape, maxChars, 0);
      Cut here = rows.here();
      while (rows.next() != null) {
        note(here);
        here = rows.here();
      }
    }
    return ranges();
  }

  private static @Nullable RowShape shape(TextLines lines, char usual) throws IOException {
    try {
      return RowShape.read(lines, usual, RecordSink.NONE);
    } catch (TooLargeException | BinaryException e) {
      return null; // Reading the file as a whole says why.
    }
  }

  /** The ranges of JSON Lines; none when they are not worth cutting or begin as no text does. */
  List<FileRange> ofLines(TextLines lines) throws IOException {
    int binary = 0;
    boolean any = false;
    boolean more = true;
    while (more) {
      Cut here = new Cut(lines.offset(), lines.number(), lines.number());
      if (any && lines.number() >= JsonLinesFile.BINARY_LINES) {
        more = lines.skip();
      } else {
        try {
          String line = lines.next();
          more = line != null;
          any |= line != null && !line.isBlank();
        } catch (TooLargeException e) {
          any = true;
        } catch (BinaryException e) {
          any = true;
          binary++;
        }
      }
      if (binary == JsonLinesFile.BINARY_LINES && lines.number() == binary) {
        return List.of();
      }
      if (more) {
        note(here);
      }
    }
    return any ? ranges() : List.of();
  }

  private void note(Cut here) {
    if (here.offset() >= due) {
      cuts.add(here);
      due = (here.offset() / rangeBytes + 1) * rangeBytes;
    }
  }

  private List<FileRange> ranges() {
    List<FileRange> ranges = new ArrayList<>();
    for (int i = 0; i < cuts.size() && cuts.size() > 1; i++) {
      long end = i + 1 < cuts.size() ? cuts.get(i + 1).offset() : FileRange.TO_THE_END;
      ranges.add(new FileRange(cuts.get(i), end));
    }
    return ranges;
  }
}
