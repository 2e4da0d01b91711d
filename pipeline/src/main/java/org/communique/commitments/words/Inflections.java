package org.communique.commitments.words;

import java.util.List;

/** Regular English inflections; makes a few forms too many, which no text contains. */
final class Inflections {

  private Inflections() {}

  static List<String> ofNoun(String base) {
    return List.of(base, withS(base));
  }

  static List<String> ofVerb(String base) {
    String stem = base;
    if (base.endsWith("e")) {
      stem = base.substring(0, base.length() - 1);
      return List.of(base, withS(base), base + "d", stem + "ing");
    }
    if (endsInConsonantY(base)) {
      stem = base.substring(0, base.length() - 1) + "i";
      return List.of(base, withS(base), stem + "ed", base + "ing");
    }
    String doubled = base + base.charAt(base.length() - 1);
    return List.of(base, withS(base), base + "ed", base + "ing", doubled + "ed", doubled + "ing");
  }

  private static String withS(String base) {
    if (endsInConsonantY(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hissing =
        base.endsWith("s") || base.endsWith("x") || base.endsWith("ch") || base.endsWith("sh");
    return base + (hissing ? "es" : "s");
  }

  private static boolean endsInConsonantY(String base) {
    return base.length() > 2
        && base.endsWith("y")
        && "aeiou".indexOf(base.charAt(base.length() - 2)) < 0;
  }
}
