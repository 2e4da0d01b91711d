package org.communique.article;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day in a file's name, as in {@code 2023-07-18-talks.txt}: the weakest of all tellers. */
final class FileNameDate {

  private static final Pattern DAY =
      Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-_.]?)(\\d\\d)\\2(\\d\\d)(?!\\d)");

  private FileNameDate() {}

  static Optional<LocalDate> of(String file) {
    Matcher m = DAY.matcher(file.substring(file.lastIndexOf('/') + 1));
    return m.find() ? Dates.day(m.group(1), m.group(3), m.group(4)) : Optional.empty();
  }
}
