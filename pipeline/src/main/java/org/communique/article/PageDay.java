package org.communique.article;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The day a page was published where its outlet is.
 *
 * <p>Markup often tells the instant in UTC, or gives it a wrong zone; an evening in the west and a
 * morning in the east are then on another day than the one the page shows. The shown day wins where
 * its difference is a time zone's.
 */
final class PageDay {

  /** An instant that tells no zone but UTC. */
  private static final Pattern UTC =
      Pattern.compile(
          "(\\d{2}):(\\d{2})(?::\\d{2}(?:\\.\\d{1,9})?)? ?(?:Z|[+-]00:?00|GMT|UTC)$",
          Pattern.CASE_INSENSITIVE);

  /** Zones lie up to 14 hours before UTC: from this hour on the day can be the next. */
  private static final int FIRST_HOUR_AHEAD = 10;

  /** Countries' domains used by sites of the whole world, and countries that write no day first. */
  private static final Set<String> NOT_DAY_FIRST =
      Set.of(
          "us", "io", "co", "tv", "me", "ly", "ai", "fm", "cc", "cn", "jp", "kr", "tw", "hk", "ca",
          "ph", "hu", "lt", "ir", "mn");

  private static final Set<String> NO_DAY_FIRST_LANGUAGES = Set.of("en", "zh", "ja", "ko", "hu");

  private static final Set<String> DAY_FIRST_ENGLISH =
      Set.of("en-gb", "en-au", "en-nz", "en-ie", "en-in", "en-za", "en-ng", "en-ke", "en-sg");

  private PageDay() {}

  /**
   * @param told as markup writes it; empty when it tells none
   */
  static Optional<LocalDate> of(String told, @Nullable ShownDay shown) {
    Optional<LocalDate> day = Dates.parse(told);
    if (day.isEmpty() || shown == null) {
      return day;
    }
    long days = ChronoUnit.DAYS.between(day.get(), shown.day());
    boolean zones = days == -1 || days == 1 && isAhead(told.strip(), shown);
    return zones ? Optional.of(shown.day()) : day;
  }

  /** A day later is as likely an update's: only an instant late in UTC tells a zone's. */
  private static boolean isAhead(String told, ShownDay shown) {
    Matcher utc = UTC.matcher(told);
    return shown.kind() != ShownDay.Kind.UPDATED
        && utc.find()
        && Integer.parseInt(utc.group(1)) >= FIRST_HOUR_AHEAD;
  }

  /**
   * Whether a page writes the day before the month, by its language or else its country.
   *
   * @param language as the page declares it
   * @param host of its address
   */
  static boolean isDayFirst(String language, String host) {
    String code = language.strip().toLowerCase(Locale.ROOT).replace('_', '-');
    if (code.length() >= 2) {
      return DAY_FIRST_ENGLISH.contains(code)
          || !NO_DAY_FIRST_LANGUAGES.contains(code.substring(0, 2))
          || (!code.startsWith("en-us") && code.startsWith("en") && isDayFirst(host));
    }
    return isDayFirst(host);
  }

  private static boolean isDayFirst(String host) {
    String country = host.substring(host.lastIndexOf('.') + 1);
    return country.length() == 2 && !NOT_DAY_FIRST.contains(country);
  }
}
