package org.communique.article;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.List;
import java.util.Optional;

/** Files whose records follow each other line by line, so that reading can begin in their midst. */
final class LineFile {

  private LineFile() {}

  /** What was taken from a stream to look at, and the rest of it, which is left open. */
  static InputStream rejoin(byte[] head, InputStream rest) {
    InputStream leftOpen =
        new FilterInputStream(rest) {
          @Override
          public void close() {
            // A sequence closes each of its streams at its end.
          }
        };
    return new SequenceInputStream(new ByteArrayInputStream(head), leftOpen);
  }

  /** See {@link ArticleReader#columns}. */
  static Optional<Columns> columns(String file, InputStream bytes, long maxBytes)
      throws IOException {
    byte[] head = bytes.readNBytes(LineShape.HEAD_BYTES);
    Format format = format(file);
    if (format == Format.JSON && !JsonLinesFile.opens(head, maxBytes)) {
      return Optional.empty();
    }
    TextLines lines = new TextLines(rejoin(head, bytes), maxBytes);
    if (format == Format.JSON_LINES || format == Format.JSON) {
      return Optional.of(Columns.ofLines(lines, JsonFields.factory(maxBytes)));
    }
    try {
      String header = lines.next();
      while (header != null && header.isBlank()) {
        header = lines.next();
      }
      return header == null
          ? Optional.empty()
          : Optional.of(
              Columns.of(RowShape.of(header, Delimiters.of(header, usual(format))).names()));
    } catch (TooLargeException | BinaryException e) {
      return Optional.empty();
    }
  }

  /** See {@link ArticleReader#ranges}. */
  static List<FileRange> ranges(String file, InputStream bytes, long maxBytes, long rangeBytes)
      throws IOException {
    byte[] head = bytes.readNBytes(LineShape.HEAD_BYTES);
    Format format = format(file);
    if (format == Format.JSON && !JsonLinesFile.opens(head, maxBytes)) {
      return List.of();
    }
    TextLines lines = new TextLines(rejoin(head, bytes), maxBytes);
    Cuts cuts = new Cuts(rangeBytes);
    return switch (format) {
      case CSV, TSV -> cuts.ofTable(lines, usual(format), maxBytes);
      default -> cuts.ofLines(lines);
    };
  }

  /** Gives the records of a range to {@code sink}; the file's head is read again to know how. */
  static void read(String file, FileRange range, Seekable bytes, long maxBytes, RecordSink sink)
      throws IOException {
    Format format = format(file);
    try (InputStream head = bytes.from(0);
        InputStream rest = bytes.from(range.from().offset())) {
      TextLines opening = new TextLines(head, maxBytes);
      TextLines lines = new TextLines(rest, maxBytes, opening.shape(), range.from());
      if (format == Format.JSON_LINES || format == Format.JSON) {
        new JsonLinesFile(maxBytes, sink).read(lines, range.end());
        return;
      }
      RowShape shape = RowShape.read(opening, usual(format), sink);
      if (shape != null) {
        new DelimitedFile(maxBytes, sink)
            .read(new TableRows(lines, shape, maxBytes, range.from().record()), range.end());
      }
    }
  }

  private static Format format(String file) {
    return Format.of(file)
        .filter(Format::mayBeLines)
        .orElseThrow(() -> new IllegalArgumentException("no file of lines: " + file));
  }

  private static char usual(Format format) {
    return format == Format.TSV ? Delimiters.TAB : Delimiters.COMMA;
  }
}
