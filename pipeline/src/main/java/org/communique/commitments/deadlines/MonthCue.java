package org.communique.commitments.deadlines;

/** Whether a text may name a month: the look before the patterns that read one. */
final class MonthCue {

  private MonthCue() {}

  /** Whether a capital and the two letters behind it begin a month's name. */
  static boolean in(String text) {
    for (int i = 0; i + 2 < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'S' && begins(c, text.charAt(i + 1), text.charAt(i + 2))) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(char first, char second, char third) {
    return switch (first) {
      case 'J' -> second == 'a' && third == 'n' || second == 'u' && (third == 'n' || third == 'l');
      case 'F' -> second == 'e' && third == 'b';
      case 'M' -> second == 'a' && (third == 'r' || third == 'y');
      case 'A' -> second == 'p' && third == 'r' || second == 'u' && third == 'g';
      case 'S' -> second == 'e' && third == 'p';
      case 'O' -> second == 'c' && third == 't';
      case 'N' -> second == 'o' && third == 'v';
      case 'D' -> second == 'e' && third == 'c';
      default -> false;
    };
  }
}
