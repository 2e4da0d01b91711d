package org.communique.reports.content.sheets;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A sheet that is one table.
 *
 * @param name of the sheet and of its table
 * @param title in A1
 * @param note the line below
 * @param emptyNote the line below when there is no row
 * @param anchor the key by which other sheets find a row's place
 * @param rows opens the rows in the order of the sheet
 */
public record SheetTable<T>(
    String name,
    String file,
    String title,
    String note,
    String emptyNote,
    List<SheetColumn<T>> columns,
    Function<T, String> anchor,
    Supplier<Stream<T>> rows) {

  public SheetTable {
    columns = List.copyOf(columns);
    long titles = columns.stream().map(c -> c.title().toLowerCase(Locale.ROOT)).distinct().count();
    if (titles != columns.size()) {
      throw new IllegalArgumentException(name + ": two columns have the same title");
    }
  }
}
