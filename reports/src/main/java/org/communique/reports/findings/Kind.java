package org.communique.reports.findings;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the cells of a column hold, and how that is written. */
public enum Kind {
  /** Text, guarded by {@link CellText}. */
  TEXT,
  /** A whole number. */
  COUNT,
  /** A number from 0 to 1 with {@value #DECIMALS} decimals, or nothing. */
  DECIMAL,
  /** One of a fixed list of words, or nothing. */
  LABEL,
  /** Several texts, separated by {@code "; "}. */
  LIST;

  static final int DECIMALS = 4;

  static Kind of(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == String.class) {
      return TEXT;
    } else if (type == int.class) {
      return COUNT;
    } else if (type == Double.class) {
      return DECIMAL;
    } else if (type.isEnum()) {
      return LABEL;
    } else if (type == List.class) {
      return LIST;
    }
    throw new IllegalArgumentException("no cell holds a " + component);
  }

  String write(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    return switch (this) {
      case TEXT -> CellText.guard((String) value);
      case COUNT -> value.toString();
      case DECIMAL ->
          BigDecimal.valueOf((Double) value).setScale(DECIMALS, RoundingMode.HALF_UP).toString();
      case LABEL -> ((Labelled) value).label();
      case LIST -> CellText.guard(Items.join((List<?>) value));
    };
  }

  @Nullable Object read(String cell, Class<?> type) {
    return switch (this) {
      case TEXT -> CellText.unguard(cell);
      case COUNT -> Integer.valueOf(cell);
      case DECIMAL -> cell.isEmpty() ? null : Double.valueOf(cell);
      case LABEL -> cell.isEmpty() ? null : constant(cell, type);
      case LIST -> Items.split(CellText.unguard(cell));
    };
  }

  private static Object constant(String label, Class<?> type) {
    for (Object constant : type.getEnumConstants()) {
      if (((Labelled) constant).label().equals(label)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("unknown " + type.getSimpleName());
  }
}
