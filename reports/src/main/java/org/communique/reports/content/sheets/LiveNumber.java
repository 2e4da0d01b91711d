package org.communique.reports.content.sheets;

/**
 * A number that the spreadsheet can count again from its tables.
 *
 * @param value what the formula gives, for readers that do not calculate
 * @param table the table it counts; its rows may stand in several sheets, whose counts are added
 * @param formula with {@value #TABLE} for the table and {@value #LABEL} for the cell that names the
 *     line; holds no text from outside
 */
public record LiveNumber(long value, String table, String formula) {

  public static final String TABLE = "{table}";
  public static final String LABEL = "{label}";

  /** Rows with something in {@code column}. */
  static LiveNumber filled(long value, String table, String column) {
    return new LiveNumber(value, table, "COUNTA({table}[%s])".replace("%s", column));
  }

  /** Rows with {@code word}, a word of ours, in {@code column}. */
  static LiveNumber equal(long value, String table, String column, String word) {
    return new LiveNumber(value, table, "COUNTIF({table}[" + column + "],\"" + word + "\")");
  }

  /** Sum of {@code column} over rows whose {@code key} is the line's label. */
  static LiveNumber sumOfLine(long value, String table, String key, String column) {
    return new LiveNumber(
        value, table, "SUMPRODUCT(EXACT({table}[" + key + "],{label})*{table}[" + column + "])");
  }

  /** Rows whose {@code list} has the line's label among its items. */
  static LiveNumber listsLine(long value, String table, String list) {
    return new LiveNumber(value, table, "SUMPRODUCT(--" + lists(list) + ")");
  }

  /** Rows that also have {@code word}, a word of ours, in {@code column}. */
  static LiveNumber listsLine(long value, String table, String list, String column, String word) {
    return new LiveNumber(
        value, table, "SUMPRODUCT(" + lists(list) + "*({table}[" + column + "]=\"" + word + "\"))");
  }

  private static String lists(String list) {
    return "ISNUMBER(FIND(\"; \"&{label}&\"; \",\"; \"&{table}[" + list + "]&\"; \"))";
  }
}
