package org.communique.reports.findings;

import java.util.List;
import java.util.stream.Collectors;

/** Lists inside a cell, separated by {@code "; "}. */
final class Items {

  private static final String SEPARATOR = "; ";

  private Items() {}

  /** A copy in which no item is blank and none holds the separator's semicolon. */
  static List<String> of(List<String> items) {
    return items.stream().map(i -> i.replace(';', ',').strip()).filter(i -> !i.isEmpty()).toList();
  }

  static String join(List<?> items) {
    return items.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
  }

  static List<String> split(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(SEPARATOR, -1));
  }
}
