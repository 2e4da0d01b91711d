package org.communique.reports.findings;

import java.util.Locale;

/** A value from a fixed list; the tables hold its name in lower case. */
public interface Labelled {

  /** The constant's name, as every enum has. */
  String name();

  /** Lower case, as in the tables. */
  default String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The constant of {@code type} with this label.
   *
   * @throws IllegalArgumentException when there is none
   */
  static <E extends Enum<E>> E parse(Class<E> type, String label) {
    return Enum.valueOf(type, label.toUpperCase(Locale.ROOT));
  }
}
