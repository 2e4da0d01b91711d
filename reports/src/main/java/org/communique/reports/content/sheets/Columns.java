package org.communique.reports.content.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.communique.reports.findings.Labelled;
import org.communique.reports.style.Look;
import org.jspecify.annotations.Nullable;

/**
 * Lists columns in the order they stand. Each call gives a title, a width in characters where it is
 * not the same for all of its kind, the column of the CSV file ({@value #LOOKED_UP} when there is
 * none), the meaning, and the value.
 */
final class Columns<T> {

  /** Field of a column whose values come from another table. */
  static final String LOOKED_UP = "";

  private static final int DATE_WIDTH = 12;
  private static final int COUNT_WIDTH = 12;
  private static final int LABEL_WIDTH = 12;
  private static final int ID_WIDTH = 20;

  private final List<SheetColumn<T>> columns = new ArrayList<>();

  /** A fixed list of words, or nothing. */
  interface LabelOf<T> {
    @Nullable Labelled of(T row);
  }

  /** A share of one, or nothing. */
  interface ShareOf<T> {
    @Nullable Double of(T row);
  }

  List<SheetColumn<T>> list() {
    return columns;
  }

  Columns<T> text(String title, int width, String field, String meaning, Function<T, String> text) {
    return add(title, width, Look.TEXT, field, meaning, r -> CellValue.text(text.apply(r)));
  }

  /** A code of ours, shown in words. */
  Columns<T> words(
      String title, int width, String field, String meaning, Function<T, String> code) {
    return add(title, width, Look.TEXT, field, meaning, r -> CellValue.words(code.apply(r)));
  }

  Columns<T> label(String title, String field, String meaning, LabelOf<T> label) {
    return add(title, LABEL_WIDTH, Look.TEXT, field, meaning, r -> CellValue.label(label.of(r)));
  }

  Columns<T> wrapped(
      String title, int width, String field, String meaning, Function<T, String> text) {
    return add(title, width, Look.WRAPPED, field, meaning, r -> CellValue.text(text.apply(r)));
  }

  Columns<T> items(
      String title, int width, String field, String meaning, Function<T, List<String>> items) {
    return add(title, width, Look.WRAPPED, field, meaning, r -> CellValue.list(items.apply(r)));
  }

  Columns<T> date(String title, String field, String meaning, Function<T, String> iso) {
    return add(title, DATE_WIDTH, Look.DATE, field, meaning, r -> CellValue.date(iso.apply(r)));
  }

  Columns<T> month(String title, String field, String meaning, Function<T, String> iso) {
    return add(title, DATE_WIDTH, Look.MONTH, field, meaning, r -> CellValue.month(iso.apply(r)));
  }

  Columns<T> count(String title, String field, String meaning, ToIntFunction<T> count) {
    return add(
        title, COUNT_WIDTH, Look.COUNT, field, meaning, r -> CellValue.amount(count.applyAsInt(r)));
  }

  /** A count with a bar that shows its share of the largest. */
  Columns<T> bars(String title, String field, String meaning, ToIntFunction<T> count) {
    Function<T, CellValue> value = r -> CellValue.amount(count.applyAsInt(r));
    columns.add(new SheetColumn<>(title, COUNT_WIDTH, Look.COUNT, true, field, meaning, value));
    return this;
  }

  Columns<T> share(String title, String field, String meaning, ShareOf<T> share) {
    return add(title, COUNT_WIDTH, Look.PERCENT, field, meaning, r -> CellValue.share(share.of(r)));
  }

  Columns<T> link(
      String title, int width, String field, String meaning, Function<T, CellValue> link) {
    return add(title, width, Look.LINK, field, meaning, link);
  }

  Columns<T> id(String title, String field, String meaning, Function<T, String> id) {
    return add(title, ID_WIDTH, Look.ID, field, meaning, r -> CellValue.text(id.apply(r)));
  }

  private Columns<T> add(
      String title,
      int width,
      Look look,
      String field,
      String meaning,
      Function<T, CellValue> value) {
    columns.add(new SheetColumn<>(title, width, look, false, field, meaning, value));
    return this;
  }
}
