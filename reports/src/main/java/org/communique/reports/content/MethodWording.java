package org.communique.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.reports.findings.Manifest;

/** The words of sources and method. */
final class MethodWording {

  static final String GENERAL = "general";

  static final String NO_OUTLET = "Outlet not given";

  static final String COPY =
      "The same text published again: identical, re-headlined, trimmed, updated or wrapped in"
          + " other page furniture. Copies are counted once wherever this briefing says unique.";

  static final String EVENT =
      "One happening at a time and a place. A preview, the happening itself and a later follow-up"
          + " are events of their own when the news is different; they share a storyline.";

  static final String MENTION =
      "One match of a topic’s terms in the title or body of an article that satisfies the topic’s"
          + " query.";

  static final String COMMITMENT =
      "An identifiable actor has undertaken, or says in public that it will undertake, a future"
          + " action or to reach a target. Not counted: demands on others, expectations, forecasts,"
          + " hypotheticals, completed actions and mere appointments in the diary.";

  private MethodWording() {}

  static String sourcesIntro(int outlets) {
    return outlets == 0 ? "No articles, no outlets." : "Outlets by number of articles.";
  }

  static String madeBy(String version) {
    return (BriefingWording.PROGRAM + " " + version).strip()
        + ", from the articles alone; nobody has edited it.";
  }

  static String read(Manifest.Counts counts) {
    String remembered =
        counts.remembered() == 0
            ? ""
            : " "
                + Numbers.count(counts.remembered(), "article")
                + " of earlier nights joined them.";
    return Numbers.count(counts.read(), "record")
        + " read, "
        + Numbers.written(counts.accepted())
        + " accepted as articles; "
        + Numbers.written(counts.unique())
        + " unique and "
        + Numbers.count(counts.allCopies(), "copy", "copies")
        + "."
        + remembered;
  }

  static String rejected(Manifest.Counts counts) {
    if (counts.rejected().isEmpty()) {
      return "No record was rejected.";
    }
    List<String> reasons = new ArrayList<>();
    for (Map.Entry<String, Long> entry : counts.rejected().entrySet()) {
      reasons.add(reason(entry.getKey()) + " " + Numbers.written(entry.getValue()));
    }
    return Numbers.count(counts.allRejected(), "record") + ": " + Numbers.list(reasons) + ".";
  }

  static String reason(String code) {
    return switch (code) {
      case "empty" -> "nothing in it";
      case "binary" -> "not text";
      case "no_body" -> "no body left without page furniture";
      case "malformed_record" -> "malformed row or line";
      case "too_large" -> "larger than any article";
      case "unsupported_format" -> "format not supported";
      case "several_articles" -> "several articles in one file";
      default -> code.replace('_', ' ');
    };
  }

  static String notAnalysed(Map<String, Long> languages) {
    List<String> counts = new ArrayList<>();
    for (Map.Entry<String, Long> entry : languages.entrySet()) {
      counts.add(language(entry.getKey()) + " " + Numbers.written(entry.getValue()));
    }
    return "Counted by topic and grouped into events, but not read for commitments: "
        + Numbers.list(counts)
        + ".";
  }

  static String language(String code) {
    String name = Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    return name.isEmpty() ? "unknown" : name;
  }
}
