package org.communique.reports.workbook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.communique.reports.findings.Analysis;
import org.communique.reports.findings.ArticleRow;
import org.communique.reports.findings.CommitmentRow;
import org.communique.reports.findings.CommitmentStatus;
import org.communique.reports.findings.CopyKind;
import org.communique.reports.findings.EventRow;
import org.communique.reports.findings.EventStatus;
import org.communique.reports.findings.Findings;
import org.communique.reports.findings.Firmness;
import org.communique.reports.findings.Manifest;
import org.communique.reports.findings.MentionRow;
import org.communique.reports.findings.RejectedRow;
import org.communique.reports.findings.StatementRow;
import org.communique.reports.findings.TableWriter;
import org.communique.reports.findings.TopicCountRow;

/** Made-up findings of any size; for speed and memory, their sums are not kept. */
final class ManyFindings {

  private static final LocalDate LAST_DAY = LocalDate.of(2031, 6, 15);
  private static final int ARTICLES_AN_EVENT = 4;

  private final Path folder;
  private final int articles;
  private final SplittableRandom random = new SplittableRandom(7);

  private ManyFindings(Path folder, int articles) {
    this.folder = folder;
    this.articles = articles;
  }

  /** Writes tables with so many articles, a quarter as many events, and what goes with them. */
  static Findings write(Path folder, int articles) {
    ManyFindings many = new ManyFindings(folder, articles);
    many.articles();
    many.events();
    many.topics();
    many.commitments();
    return open(folder);
  }

  /** The tables another process has written. */
  static Findings open(Path folder) {
    return Findings.of(folder, manifest());
  }

  private static Manifest manifest() {
    Manifest.Counts counts =
        new Manifest.Counts(
            0, 0, 0, new TreeMap<>(), 0, new TreeMap<>(), 0, 0, 0, 0, new TreeMap<>(), 0);
    return new Manifest(
        "Many",
        LAST_DAY.toString(),
        new TreeMap<>(),
        List.of(),
        counts,
        new TreeMap<>(),
        new TreeMap<>(),
        new Manifest.Times("", List.of()));
  }

  private String event(int number) {
    return "e%016x".replace("%016x", hex(number % Math.max(1, articles / ARTICLES_AN_EVENT)));
  }

  private static String hex(int number) {
    String digits = Long.toHexString(number * 0x9E3779B97F4A7C15L);
    return "0".repeat(16 - digits.length()) + digits;
  }

  private String day() {
    return LAST_DAY.minusDays(random.nextInt(700)).toString();
  }

  private String sentence(int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append(Integer.toString(random.nextInt(40_000), 36));
    }
    return text.toString();
  }

  private void articles() {
    try (TableWriter<ArticleRow> out = ArticleRow.TABLE.writeTo(file("articles"));
        TableWriter<RejectedRow> rejected = RejectedRow.TABLE.writeTo(file("rejected"))) {
      for (int i = 0; i < articles; i++) {
        out.write(article(i));
      }
      rejected.write(new RejectedRow("a.txt", "", "empty", ""));
    }
  }

  private ArticleRow article(int i) {
    boolean copy = i % 3 == 1;
    String id = "a" + hex(i);
    String original = "a" + hex(i - 1);
    return new ArticleRow(
        id,
        "wire/part-" + i % 50 + ".csv",
        "" + i,
        "https://news.example/2031/" + i + "/" + sentence(6).replace(' ', '-'),
        "Outlet " + i % 300,
        day(),
        "meta",
        "en",
        sentence(14),
        600,
        copy ? original : id,
        copy ? original : "",
        copy ? CopyKind.REPRINT : CopyKind.ORIGINAL,
        copy ? 0.91 : null,
        event(copy ? i - 1 : i),
        0.7,
        LAST_DAY.toString(),
        Analysis.FULL);
  }

  private void events() {
    try (TableWriter<EventRow> out = EventRow.TABLE.writeTo(file("events"))) {
      for (int i = 0; i < Math.max(1, articles / ARTICLES_AN_EVENT); i++) {
        List<String> topics = List.of("Topic " + i % 20, "Topic " + (i + 1) % 20);
        List<String> parties = List.of("Party " + i % 7);
        out.write(
            new EventRow(
                event(i),
                sentence(12),
                day(),
                day(),
                day(),
                4,
                3,
                List.of("Outlet 1", "Outlet 2"),
                topics,
                parties,
                "l" + hex(i),
                "a" + hex(i),
                EventStatus.NEW,
                i % 3 == 0 ? "" : "Place " + i % 11));
      }
    }
  }

  private void topics() {
    try (TableWriter<MentionRow> mentions = MentionRow.TABLE.writeTo(file("mentions"));
        TableWriter<TopicCountRow> counts = TopicCountRow.TABLE.writeTo(file("topic_counts"))) {
      for (int i = 0; i < articles * 2; i++) {
        String article = "a" + hex(i / 2);
        mentions.write(new MentionRow("Topic " + i % 20, article, event(i / 2), 3, 9, 15, "words"));
      }
      for (int topic = 0; topic < 20; topic++) {
        for (int month = 1; month <= 12; month++) {
          String name = "2030-" + (month < 10 ? "0" : "") + month;
          counts.write(new TopicCountRow("Topic " + topic, name, 90, 60, 40, 30, 20));
        }
      }
    }
  }

  private void commitments() {
    try (TableWriter<CommitmentRow> out = CommitmentRow.TABLE.writeTo(file("commitments"));
        TableWriter<StatementRow> statements = StatementRow.TABLE.writeTo(file("statements"))) {
      for (int i = 0; i < Math.max(1, articles / 10); i++) {
        String id = "c" + hex(i);
        String quote = sentence(30);
        List<String> actors = List.of("Office " + i % 40);
        List<String> parties = List.of("Party " + i % 7);
        Firmness firmness = Firmness.values()[i % 4];
        out.write(
            new CommitmentRow(
                id,
                actors,
                parties,
                sentence(9),
                List.of("Topic 1"),
                firmness,
                "2035",
                "by 2035",
                "",
                "",
                day(),
                day(),
                2,
                List.of("Outlet 1"),
                List.of(event(i)),
                CommitmentStatus.NEW,
                quote));
        for (int s = 0; s < 2; s++) {
          statements.write(
              new StatementRow(
                  "s" + hex(2 * i + s),
                  id,
                  "a" + hex(i),
                  event(i),
                  2,
                  90,
                  270,
                  quote,
                  actors,
                  parties,
                  "",
                  firmness,
                  "2035"));
        }
      }
    }
  }

  private Path file(String table) {
    return folder.resolve(table + ".csv");
  }
}
