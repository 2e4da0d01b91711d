package org.communique.reports.findings;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param <T> the row
 */
public final class Column<T> {

  private final String name;
  private final Kind kind;
  private final Class<?> type;
  private final Method accessor;

  private Column(String name, Kind kind, RecordComponent component) {
    this.name = name;
    this.kind = kind;
    this.type = component.getType();
    this.accessor = component.getAccessor();
  }

  static <T> Column<T> of(RecordComponent component) {
    return new Column<>(snakeCase(component.getName()), Kind.of(component), component);
  }

  /** Name in the header row, such as {@code copy_group}. */
  public String name() {
    return name;
  }

  public Kind kind() {
    return kind;
  }

  /** The row's value, as its record holds it. */
  public @Nullable Object value(T row) {
    try {
      return accessor.invoke(row);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /** The row's value as a CSV cell holds it. */
  public String write(T row) {
    return kind.write(value(row));
  }

  @Nullable Object read(String cell) {
    return kind.read(cell, type);
  }

  Class<?> type() {
    return type;
  }

  private static String snakeCase(String camelCase) {
    return camelCase.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
