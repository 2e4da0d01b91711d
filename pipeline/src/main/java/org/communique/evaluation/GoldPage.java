package org.communique.evaluation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A page and what is true of it.
 *
 * @param name of the page's file, or the line it stands on
 * @param title empty when the label does not tell it
 * @param date null when the label does not tell it
 * @param file where the page is; null when {@code html} holds it
 * @param html the page itself; empty when it is in a file
 */
record GoldPage(
    String name,
    String title,
    @Nullable LocalDate date,
    String body,
    @Nullable Path file,
    String html) {

  private static final String[] SEPARATORS = {" | ", " - ", " – ", " — ", " :: ", " · "};

  /** An outlet's name at the end of a title has no more words. */
  private static final int OUTLET_WORDS = 5;

  InputStream open() throws IOException {
    return file == null
        ? new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))
        : Files.newInputStream(file);
  }

  /** The name by whose ending the page's format is told. */
  String readAs() {
    return file == null ? "page.html" : name;
  }

  /** Whether a title is the true one: case, spaces, signs and an outlet at its end do not count. */
  boolean isTitle(String found) {
    String truth = letters(title);
    return letters(found).equals(truth)
        || letters(withoutOutlet(found)).equals(truth)
        || letters(found).equals(letters(withoutOutlet(title)));
  }

  private static String withoutOutlet(String title) {
    int at = -1;
    int words = 0;
    for (String separator : SEPARATORS) {
      int last = title.lastIndexOf(separator);
      if (last > at) {
        at = last;
        words = title.substring(last + separator.length()).strip().split("\\s", -1).length;
      }
    }
    return at > 0 && words <= OUTLET_WORDS ? title.substring(0, at) : title;
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
