package org.communique.flow;

import java.util.HexFormat;

/**
 * Identifiers as the tables show them: a letter, so that no spreadsheet reads a number, and 16
 * hexadecimal digits.
 */
final class Ids {

  private static final HexFormat HEX = HexFormat.of();

  private Ids() {}

  static String event(long id) {
    return "e" + HEX.toHexDigits(id);
  }

  static String storyline(long id) {
    return "s" + HEX.toHexDigits(id);
  }

  static String commitment(long id) {
    return "c" + HEX.toHexDigits(id);
  }

  static String statement(long id) {
    return "t" + HEX.toHexDigits(id);
  }
}
