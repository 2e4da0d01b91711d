package org.communique.article;

import org.jspecify.annotations.Nullable;

/**
 * A row of a table, read or turned down.
 *
 * @param number from 1
 * @param cells its cells; null when it is turned down
 */
record TableRow(long number, @Nullable OpenRow cells, RejectionReason reason, String detail) {

  static TableRow of(long number, OpenRow cells) {
    return new TableRow(number, cells, RejectionReason.MALFORMED_RECORD, "");
  }

  static TableRow broken(long number, RejectionReason reason, String detail) {
    return new TableRow(number, null, reason, detail);
  }
}
