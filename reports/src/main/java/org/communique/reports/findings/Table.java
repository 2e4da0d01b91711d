package org.communique.reports.findings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;

/**
 * One published table: its file and its columns, which are the components of its row's record.
 *
 * <p>RFC 4180, UTF-8, lines end with a line feed, one header row.
 *
 * @param <T> the row
 */
public final class Table<T> {

  static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setRecordSeparator("\n").get();

  private final String name;
  private final List<Column<T>> columns;
  private final Constructor<T> constructor;

  private Table(String name, List<Column<T>> columns, Constructor<T> constructor) {
    this.name = name;
    this.columns = columns;
    this.constructor = constructor;
  }

  static <T extends Record> Table<T> of(String name, Class<T> row) {
    RecordComponent[] parts = row.getRecordComponents();
    Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      List<Column<T>> columns = Arrays.stream(parts).map(Column::<T>of).toList();
      return new Table<>(name, columns, row.getDeclaredConstructor(types));
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record has its own constructor: " + row, e);
    }
  }

  /** Every published table, in the order of the contract. */
  public static List<Table<?>> all() {
    return List.of(
        ArticleRow.TABLE,
        EventRow.TABLE,
        TopicCountRow.TABLE,
        MentionRow.TABLE,
        CommitmentRow.TABLE,
        StatementRow.TABLE,
        RejectedRow.TABLE);
  }

  /** Name without ending, such as {@code topic_counts}. */
  public String name() {
    return name;
  }

  /** Name of its file in {@code data/}, such as {@code topic_counts.csv}. */
  public String fileName() {
    return name + ".csv";
  }

  public List<Column<T>> columns() {
    return columns;
  }

  /** Names of the columns, in order. */
  public List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  /** The header row with its line feed. */
  public String headerLine() {
    return FORMAT.format(header().toArray()) + "\n";
  }

  /** One row as CSV with its line feed; without header, so that sorted blocks can be joined. */
  public String line(T row) {
    StringBuilder line = new StringBuilder();
    appendTo(line, row);
    return line.toString();
  }

  /**
   * Appends one row as CSV with its line feed.
   *
   * @throws UncheckedIOException when {@code out} fails
   */
  public void appendTo(Appendable out, T row) {
    Object[] cells = new Object[columns.size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = columns.get(i).write(row);
    }
    try {
      FORMAT.printRecord(out, cells);
    } catch (IOException e) {
      throw new UncheckedIOException(fileName(), e);
    }
  }

  /** A writer of the whole file, which has its header at once. */
  public TableWriter<T> writeTo(Path file) {
    return TableWriter.create(this, file);
  }

  /**
   * The rows of a file, one at a time, for a try-with-resources. Columns are found by name; columns
   * this version does not know are passed over.
   *
   * @throws UncheckedIOException when the file cannot be read
   * @throws IllegalArgumentException naming file, row and column when it is not this table
   */
  public Stream<T> read(Path file) {
    return TableReader.open(this, file);
  }

  T row(Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
