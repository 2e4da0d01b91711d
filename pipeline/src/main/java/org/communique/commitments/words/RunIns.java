package org.communique.commitments.words;

/**
 * Links to other pages that run into a sentence behind a name: the full name once more, headlines
 * stuck to it, and {@code MORE} at their end.
 */
final class RunIns {

  /** How far before its repetition a name may stand, in characters. */
  private static final int NAME_CHARS = 60;

  static final String END = "MORE";

  private RunIns() {}

  /**
   * Where the links begin that end before {@code more}: behind the name as first written; -1 when
   * there are none.
   */
  static int begin(String body, int start, int more) {
    for (int i = start + 1; i <= more; i++) {
      boolean stuck =
          i < body.length()
              && Character.isLowerCase(body.charAt(i - 1))
              && Character.isUpperCase(body.charAt(i));
      int named = stuck ? endOfName(body, start, i) : -1;
      if (named >= 0) {
        return named;
      }
    }
    return -1;
  }

  /** Where the last name before {@code stuck} ends as it was first written; -1 when it was not. */
  private static int endOfName(String body, int start, int stuck) {
    int from = stuck;
    while (from > start && Character.isLetter(body.charAt(from - 1))) {
      from--;
    }
    String name = body.substring(from, stuck);
    int first = Math.max(start, from - NAME_CHARS);
    for (int i = from - name.length(); i >= first; i--) {
      int end = i + name.length();
      boolean whole =
          !Character.isLetter(body.charAt(end))
              && (i == start || !Character.isLetter(body.charAt(i - 1)));
      if (whole && body.startsWith(name, i)) {
        return end;
      }
    }
    return -1;
  }
}
