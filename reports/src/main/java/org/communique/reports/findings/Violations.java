package org.communique.reports.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is wrong, in the order it was found; the first of many. */
final class Violations {

  /** Enough to see what kind of mistake it is. */
  private static final int MAX_LISTED = 100;

  private final List<String> listed = new ArrayList<>();
  private long unlisted;

  void add(String format, Object... values) {
    if (listed.size() < MAX_LISTED) {
      listed.add(String.format(Locale.ROOT, format, values));
    } else {
      unlisted++;
    }
  }

  /** Adds a violation unless both numbers are the same. */
  void compare(String what, long stated, long counted) {
    if (stated != counted) {
      add("%s: %d stated, %d counted", what, stated, counted);
    }
  }

  List<String> list() {
    List<String> all = new ArrayList<>(listed);
    if (unlisted > 0) {
      all.add("and " + unlisted + " more");
    }
    return List.copyOf(all);
  }
}
