package org.communique.reports.content.sheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.communique.reports.findings.Table;
import org.communique.reports.findings.TableWriter;

/**
 * Rows in another order than their file's, with a bounded number of them in memory: sorted blocks
 * are spilled to temporary files and merged. Give an order that never ties.
 */
final class SortedRows<T> {

  /** About 20 MB of article rows. */
  static final int BLOCK_ROWS = 20_000;

  private final Table<T> table;
  private final Comparator<T> order;
  private final int blockRows;
  private final List<Path> spilled = new ArrayList<>();
  private final List<Stream<T>> open = new ArrayList<>();

  private SortedRows(Table<T> table, Comparator<T> order, int blockRows) {
    this.table = table;
    this.order = order;
    this.blockRows = blockRows;
  }

  /** The rows in {@code order}; closes {@code rows} at once, its own files when it is closed. */
  static <T> Stream<T> of(Table<T> table, Stream<T> rows, Comparator<T> order) {
    return of(table, rows, order, BLOCK_ROWS);
  }

  static <T> Stream<T> of(Table<T> table, Stream<T> rows, Comparator<T> order, int blockRows) {
    SortedRows<T> sorted = new SortedRows<>(table, order, blockRows);
    try (rows) {
      return sorted.sort(rows.iterator());
    } catch (RuntimeException e) {
      sorted.close();
      throw e;
    }
  }

  private Stream<T> sort(Iterator<T> rows) {
    List<T> block = new ArrayList<>();
    while (rows.hasNext()) {
      if (block.size() == blockRows) {
        spill(block);
        block = new ArrayList<>();
      }
      block.add(rows.next());
    }
    block.sort(order);
    if (spilled.isEmpty()) {
      return block.stream();
    }
    return merge(block).onClose(this::close);
  }

  private void spill(List<T> block) {
    block.sort(order);
    Path file = temporaryFile();
    spilled.add(file);
    try (TableWriter<T> writer = table.writeTo(file)) {
      block.forEach(writer::write);
    }
  }

  private Path temporaryFile() {
    try {
      return Files.createTempFile("communique-" + table.name(), ".csv");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot sort " + table.fileName(), e);
    }
  }

  private Stream<T> merge(List<T> last) {
    PriorityQueue<Head<T>> heads = new PriorityQueue<>((a, b) -> order.compare(a.row, b.row));
    for (Path file : spilled) {
      Stream<T> rows = table.read(file);
      open.add(rows);
      heads.add(new Head<>(rows.iterator()));
    }
    heads.add(new Head<>(last.iterator()));
    return Stream.generate(() -> heads).takeWhile(h -> !h.isEmpty()).map(SortedRows::next);
  }

  private static <T> T next(PriorityQueue<Head<T>> heads) {
    Head<T> head = heads.remove();
    T row = head.row;
    if (head.rest.hasNext()) {
      head.row = head.rest.next();
      heads.add(head);
    }
    return row;
  }

  private void close() {
    open.forEach(Stream::close);
    for (Path file : spilled) {
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot delete " + file, e);
      }
    }
  }

  /** The next row of one block, and the rest of it; no block is empty. */
  private static final class Head<T> {
    private T row;
    private final Iterator<T> rest;

    private Head(Iterator<T> rows) {
      this.row = rows.next();
      this.rest = rows;
    }
  }
}
