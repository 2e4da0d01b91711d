package org.communique.article;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells a text file that holds several articles, only where its own marks leave no doubt. */
final class SeveralArticles {

  /** A database's mark under each article: {@code Document ABCD000020240308ek380001x}. */
  private static final Pattern END_MARK =
      Pattern.compile("Document ([A-Z]{2,12}\\d[0-9A-Za-z]{9,30})");

  private static final Pattern COUNTED =
      Pattern.compile("\\d{1,5} of \\d{1,5} documents", Pattern.CASE_INSENSITIVE);

  private static final Pattern RULE = Pattern.compile("[-=*_#~]{5,200}");

  /** Characters; a shorter part is a note. */
  private static final int ARTICLE_LEAST = 300;

  /** A dateline stands at the head of its article: under title, byline and date. */
  private static final int HEAD_LINES = 5;

  private SeveralArticles() {}

  /** What shows it; empty when the text may be one article. */
  static Optional<String> mark(String text) {
    Set<String> documents = new HashSet<>();
    int ends = 0;
    int counts = 0;
    int parts = 0;
    StringBuilder part = new StringBuilder();
    for (String raw : text.split("\n", -1)) {
      String line = raw.strip();
      Matcher document = END_MARK.matcher(line);
      if (document.matches()) {
        documents.add(document.group(1));
      }
      ends += line.equals("End of Document") ? 1 : 0;
      counts += COUNTED.matcher(line).matches() ? 1 : 0;
      if (RULE.matcher(line).matches()) {
        parts += isArticle(part.toString()) ? 1 : 0;
        part.setLength(0);
      } else {
        part.append(line).append('\n');
      }
    }
    parts += isArticle(part.toString()) ? 1 : 0;
    return detail(Math.max(documents.size(), Math.max(ends, counts)), parts);
  }

  private static Optional<String> detail(int marks, int parts) {
    if (marks > 1) {
      return Optional.of(marks + " marks of a document's start or end");
    }
    return parts > 1
        ? Optional.of(parts + " parts with a dateline each, ruled off from one another")
        : Optional.empty();
  }

  /** A part with a head of its own: a place with its day or agency, and a text under it. */
  private static boolean isArticle(String part) {
    if (part.length() < ARTICLE_LEAST) {
      return false;
    }
    List<String> lines = part.lines().filter(line -> !line.isBlank()).limit(HEAD_LINES).toList();
    return lines.stream()
        .flatMap(line -> Dateline.of(line).stream())
        .anyMatch(
            line ->
                !line.place().isEmpty()
                    && (line.published() != null || line.month() > 0 || !line.agency().isEmpty()));
  }
}
