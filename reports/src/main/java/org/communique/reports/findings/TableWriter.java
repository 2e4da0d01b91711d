package org.communique.reports.findings;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes one table's file row by row; holds none of them. */
public final class TableWriter<T> implements AutoCloseable {

  private final Table<T> table;
  private final Path file;
  private final BufferedWriter out;

  private TableWriter(Table<T> table, Path file, BufferedWriter out) {
    this.table = table;
    this.file = file;
    this.out = out;
  }

  static <T> TableWriter<T> create(Table<T> table, Path file) {
    try {
      BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
      out.write(table.headerLine());
      return new TableWriter<>(table, file, out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  public void write(T row) {
    table.appendTo(out, row);
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
