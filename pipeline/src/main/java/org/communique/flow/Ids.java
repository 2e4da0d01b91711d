package org.communique.flow;

/**
 * Identifiers as the tables show them: a letter, so that no spreadsheet reads a number, and 16
 * hexadecimal digits.
 */
final class Ids {

  private Ids() {}

  static String event(long id) {
    return String.format("e%016x", id);
  }

  static String storyline(long id) {
    return String.format("s%016x", id);
  }

  static String commitment(long id) {
    return String.format("c%016x", id);
  }

  static String statement(long id) {
    return String.format("t%016x", id);
  }
}
