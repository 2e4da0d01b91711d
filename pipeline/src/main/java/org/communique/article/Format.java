package org.communique.article;

import java.util.Locale;
import java.util.Optional;

/** How a file holds its articles, told by its name alone. */
enum Format {
  TEXT("txt"),
  HTML("html", "htm", "xhtml"),
  CSV("csv"),
  TSV("tsv", "tab"),
  JSON("json"),
  JSON_LINES("jsonl", "ndjson"),
  FEED("xml", "rss", "atom"),
  MAIL("eml"),
  WORD("docx"),
  PDF("pdf"),
  WEB_ARCHIVE("warc"),
  ZIP("zip");

  private final String[] endings;

  Format(String... endings) {
    this.endings = endings;
  }

  /** The format of a file name, a trailing {@code .gz} put aside. */
  static Optional<Format> of(String file) {
    String name = withoutPacking(file.toLowerCase(Locale.ROOT));
    for (Format format : values()) {
      for (String ending : format.endings) {
        if (name.endsWith("." + ending)) {
          return Optional.of(format);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether records follow each other line by line, or may do so. */
  boolean mayBeLines() {
    return this == CSV || this == TSV || this == JSON_LINES || this == JSON;
  }

  static boolean isPacked(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(".gz");
  }

  private static String withoutPacking(String file) {
    return isPacked(file) ? file.substring(0, file.length() - ".gz".length()) : file;
  }
}
