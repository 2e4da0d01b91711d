package org.communique.evaluation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How well bodies were taken out of pages; all 0 to 1.
 *
 * @param precision mean over the pages of the share of found word quadruples that are true
 * @param recall mean over the pages of the share of true quadruples that were found
 * @param titleAccuracy share of the pages with a true title that got it; null when none has one
 * @param dateAccuracy share of the pages with a true date that got it; null when none has one
 */
public record ExtractionFigures(
    int pages,
    double precision,
    double recall,
    @Nullable Double titleAccuracy,
    @Nullable Double dateAccuracy) {

  /** Harmonic mean of the two means, as scrapinghub/article-extraction-benchmark computes it. */
  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** One JSON object; figures with four decimals, null for what the gold does not tell. */
  public String json() {
    return String.format(
        Locale.ROOT,
        "{\"pages\":%d,\"precision\":%.4f,\"recall\":%.4f,\"f1\":%.4f,"
            + "\"title_accuracy\":%s,\"date_accuracy\":%s}",
        pages,
        precision,
        recall,
        f1(),
        number(titleAccuracy),
        number(dateAccuracy));
  }

  private static String number(@Nullable Double value) {
    return value == null ? "null" : String.format(Locale.ROOT, "%.4f", value);
  }
}
