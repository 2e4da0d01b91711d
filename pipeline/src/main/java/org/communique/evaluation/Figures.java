package org.communique.evaluation;

import java.util.Locale;

/** Writes cluster figures as words and as JSON. */
final class Figures {

  private Figures() {}

  static String words(ClusterMetrics m) {
    return String.format(
        Locale.ROOT,
        "%d articles, %d groups, %d found%n"
            + "B-cubed  precision %.3f  recall %.3f  F1 %.3f%n"
            + "ARI %.3f%n"
            + "pairs    precision %.3f  recall %.3f  F1 %.3f%n",
        m.articles(),
        m.groups(),
        m.groupsFound(),
        m.b3Precision(),
        m.b3Recall(),
        m.b3F1(),
        m.ari(),
        m.pairPrecision(),
        m.pairRecall(),
        m.pairF1());
  }

  /** One object; figures with four decimals. */
  static String json(ClusterMetrics m) {
    return String.format(
        Locale.ROOT,
        "{\"articles\":%d,\"groups\":%d,\"groups_found\":%d,"
            + "\"b3_precision\":%.4f,\"b3_recall\":%.4f,\"b3_f1\":%.4f,\"ari\":%.4f,"
            + "\"pair_precision\":%.4f,\"pair_recall\":%.4f,\"pair_f1\":%.4f}",
        m.articles(),
        m.groups(),
        m.groupsFound(),
        m.b3Precision(),
        m.b3Recall(),
        m.b3F1(),
        m.ari(),
        m.pairPrecision(),
        m.pairRecall(),
        m.pairF1());
  }
}
