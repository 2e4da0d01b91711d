package org.communique.reports.content.sheets;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.communique.reports.findings.Labelled;
import org.jspecify.annotations.Nullable;

/** What stands in one cell. */
public sealed interface CellValue {

  /** Nothing. */
  record Blank() implements CellValue {}

  /** Text, always text: never a formula or a number, whatever it looks like. */
  record Text(String text) implements CellValue {}

  /** A number. */
  record Amount(double number) implements CellValue {}

  /** A day, or the first day of a month in a column of months. */
  record Day(LocalDate date) implements CellValue {}

  /** An address on the web, shown as it is; a link when it is http or https. */
  record Web(String address) implements CellValue {}

  /** Text that leads to the first row with {@code key} on another sheet; to its top without one. */
  record ToRow(String text, String sheet, String key) implements CellValue {

    /** The name of a sheet, leading to its top. */
    static ToRow sheet(String name) {
      return new ToRow(name, name, "");
    }

    public boolean isToSheet() {
      return key.isEmpty();
    }
  }

  /** The one empty cell. */
  CellValue BLANK = new Blank();

  static CellValue text(String text) {
    return text.isEmpty() ? BLANK : new Text(text);
  }

  /** A label in people's words: {@code no_body} is shown as {@code no body}. */
  static CellValue label(@Nullable Labelled value) {
    return value == null ? BLANK : words(value.label());
  }

  static CellValue words(String code) {
    return text(code.replace('_', ' '));
  }

  static CellValue list(Iterable<String> items) {
    return text(String.join("; ", items));
  }

  static CellValue amount(long number) {
    return new Amount(number);
  }

  static CellValue share(@Nullable Double share) {
    return share == null ? BLANK : new Amount(share);
  }

  /** A real date when the day is known, else the year or month as text. */
  static CellValue date(String iso) {
    try {
      return iso.length() == "2030-06-01".length() ? new Day(LocalDate.parse(iso)) : text(iso);
    } catch (DateTimeParseException e) {
      return text(iso);
    }
  }

  /** The first day of {@code 2030-06}. */
  static CellValue month(String iso) {
    try {
      return iso.isEmpty() ? BLANK : new Day(YearMonth.parse(iso).atDay(1));
    } catch (DateTimeParseException e) {
      return text(iso);
    }
  }

  static CellValue web(String address) {
    return address.isEmpty() ? BLANK : new Web(address);
  }
}
