package org.communique.reports.findings;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Rows out of one table's file. */
final class TableReader<T> {

  private final Table<T> table;
  private final Path file;
  private final int[] positions;

  private TableReader(Table<T> table, Path file, List<String> header) {
    this.table = table;
    this.file = file;
    this.positions = table.header().stream().mapToInt(header::indexOf).toArray();
    for (int i = 0; i < positions.length; i++) {
      if (positions[i] < 0) {
        throw new IllegalArgumentException(file + ": no column " + table.header().get(i));
      }
    }
  }

  static <T> Stream<T> open(Table<T> table, Path file) {
    try {
      Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
      CSVParser parser = CSVParser.builder().setReader(in).setFormat(format()).get();
      TableReader<T> reader = new TableReader<>(table, file, parser.getHeaderNames());
      Iterator<CSVRecord> records = parser.iterator();
      return Stream.generate(() -> records)
          .takeWhile(Iterator::hasNext)
          .map(Iterator::next)
          .map(reader::row)
          .onClose(() -> close(parser, file));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static CSVFormat format() {
    return Table.FORMAT.builder().setHeader().setSkipHeaderRecord(true).get();
  }

  private static void close(CSVParser parser, Path file) {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close " + file, e);
    }
  }

  private T row(CSVRecord cells) {
    @Nullable Object[] values = new @Nullable Object[positions.length];
    for (int i = 0; i < positions.length; i++) {
      values[i] = value(cells, i);
    }
    return table.row(values);
  }

  private @Nullable Object value(CSVRecord cells, int column) {
    if (positions[column] >= cells.size()) {
      throw new IllegalArgumentException(place(cells) + "ends before column " + name(column));
    }
    String cell = cells.get(positions[column]);
    try {
      return table.columns().get(column).read(cell);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(place(cells) + name(column) + " is '" + cell + "'", e);
    }
  }

  private String place(CSVRecord cells) {
    return file + ", row " + cells.getRecordNumber() + ": ";
  }

  private String name(int column) {
    return table.header().get(column);
  }
}
