package org.communique.article;

import java.util.Arrays;

/** A record's fields as found, before any cleaning. */
final class RawRecord {

  private final String[] values = new String[Field.values().length];
  private final int[] ranks = new int[values.length];

  RawRecord() {
    Arrays.fill(values, "");
    Arrays.fill(ranks, Integer.MAX_VALUE);
  }

  /** Sets a column or key; names that mean nothing, and blank values, leave no trace. */
  void put(String name, String value) {
    if (!value.isBlank()) {
      Field.of(name).ifPresent(field -> put(field, Field.rank(name), value));
    }
  }

  void put(Field field, int rank, String value) {
    if (!value.isBlank() && rank < ranks[field.ordinal()]) {
      values[field.ordinal()] = value;
      ranks[field.ordinal()] = rank;
    }
  }

  /** The field's value; empty when absent. */
  String get(Field field) {
    return values[field.ordinal()];
  }

  boolean has(Field field) {
    return !values[field.ordinal()].isEmpty();
  }

  /** Whether anything was found. */
  boolean isEmpty() {
    return Arrays.stream(values).allMatch(String::isEmpty);
  }
}
