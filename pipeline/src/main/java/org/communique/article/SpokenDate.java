package org.communique.article;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A time that a text speaks of.
 *
 * @param start offset of the expression's first character, a leading {@code last} or {@code next}
 *     included
 * @param end offset after its last character
 * @param from first day meant
 * @param to last day meant
 * @param kind how precise the expression is
 * @param relative whether the publication date was needed to resolve it
 * @param deadline whether the words before it ({@code by}, {@code no later than}) make it a limit
 */
public record SpokenDate(
    int start, int end, LocalDate from, LocalDate to, Kind kind, boolean relative, boolean deadline)
    implements Serializable {

  /** Precision of a spoken time, finest first. */
  public enum Kind {
    DAY,
    /** Some days that are no calendar unit: a weekend, {@code July 16 to 19}. */
    DAYS,
    WEEK,
    MONTH,
    /** Part of a year: a quarter, a half, a season of the northern hemisphere. */
    SEASON,
    YEAR,
    /** Several years: a decade, {@code within five years}. */
    YEARS
  }

  public SpokenDate {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("spoken date from " + from + " to " + to);
    }
  }
}
