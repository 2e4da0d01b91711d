package org.communique.reports.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.reports.findings.Analysis;
import org.communique.reports.findings.ArticleRow;
import org.communique.reports.findings.CommitmentRow;
import org.communique.reports.findings.CommitmentStatus;
import org.communique.reports.findings.CopyKind;
import org.communique.reports.findings.EventRow;
import org.communique.reports.findings.EventStatus;
import org.communique.reports.findings.Findings;
import org.communique.reports.findings.Firmness;
import org.communique.reports.findings.Labelled;
import org.communique.reports.findings.Manifest;
import org.communique.reports.findings.MentionRow;
import org.communique.reports.findings.RejectedRow;
import org.communique.reports.findings.StatementRow;
import org.communique.reports.findings.Table;
import org.communique.reports.findings.TableWriter;
import org.communique.reports.findings.TopicCountRow;

/** Writes the tables of an invented night, as often over as a test wants it. */
final class Night {

  private final List<ArticleRow> articles = new ArrayList<>();
  private final List<EventRow> events = new ArrayList<>();
  private final List<CommitmentRow> commitments = new ArrayList<>();
  private final List<StatementRow> statements = new ArrayList<>();
  private final Map<String, Map<String, int[]>> counts = new TreeMap<>();
  private final StringBuilder bodies = new StringBuilder();
  private int copies;

  /** One story of {@code night.txt}. */
  private static final class Story {
    final String headline;
    final Map<String, String> facts = new HashMap<>();
    final List<String[]> undertakings = new ArrayList<>();
    String body = "";

    Story(String headline) {
      this.headline = headline;
    }

    String fact(String name) {
      return facts.getOrDefault(name, "");
    }

    List<String> list(String name) {
      return fact(name).isEmpty() ? List.of() : List.of(fact(name).split("; "));
    }
  }

  /** Writes the night into a folder, each story {@code times} over. */
  static Findings write(Path folder, int times) {
    Night night = new Night();
    for (int i = 0; i < times; i++) {
      for (Story story : stories()) {
        night.add(story, i);
      }
    }
    return night.write(folder);
  }

  private static List<Story> stories() {
    List<Story> stories = new ArrayList<>();
    for (String line : resource().split("\n")) {
      Story last = stories.isEmpty() ? new Story("") : stories.get(stories.size() - 1);
      if (line.startsWith("# ")) {
        stories.add(new Story(line.substring(2)));
      } else if (line.startsWith("> ")) {
        last.body = line.substring(2);
      } else if (line.startsWith("! ")) {
        last.undertakings.add(line.substring(2).split(" ?\\| ?", -1));
      } else {
        int colon = line.indexOf(':');
        last.facts.put(line.substring(0, colon), line.substring(colon + 1).strip());
      }
    }
    return stories;
  }

  private static String resource() {
    try (InputStream in = Night.class.getResourceAsStream("/briefing/night.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Story story, int round) {
    String eventId = "e%04d".formatted(events.size());
    String lead = "";
    int left = Integer.parseInt(story.fact("copies"));
    int total = 0;
    String when = story.fact("when");
    String published = when.length() == 7 ? when + "-09" : when;
    TreeSet<String> outlets = new TreeSet<>();
    for (String outlet : story.list("outlets")) {
      int cut = outlet.lastIndexOf(' ');
      String name = outlet.substring(0, cut);
      outlets.add(name);
      for (int i = 0; i < Integer.parseInt(outlet.substring(cut + 1)); i++) {
        String id = "a%06d".formatted(articles.size());
        boolean copy = !lead.isEmpty() && left > 0;
        lead = lead.isEmpty() ? id : lead;
        left -= copy ? 1 : 0;
        copies += copy ? 1 : 0;
        total++;
        articles.add(article(id, name, published, story, copy ? lead : "", eventId));
        count(story, published, copy);
      }
    }
    bodies.append(
        "{\"article_id\":\"%s\",\"title\":\"%s\",\"body\":\"%s\"}\n"
            .formatted(lead, story.headline, story.body));
    events.add(
        new EventRow(
            eventId,
            story.headline,
            when,
            published,
            published,
            total,
            total - Integer.parseInt(story.fact("copies")),
            List.copyOf(outlets),
            story.list("topics"),
            story.list("parties"),
            "l" + story.fact("story") + round,
            lead,
            Labelled.parse(EventStatus.class, story.fact("status")),
            story.fact("place")));
    for (String[] undertaking : story.undertakings) {
      add(undertaking, eventId, lead, published, List.copyOf(outlets));
    }
  }

  private void add(
      String[] cells, String eventId, String lead, String published, List<String> outlets) {
    String id = "c%05d".formatted(commitments.size());
    List<String> actors = List.of(cells[0].split("; "));
    List<String> parties = List.of(cells[1].split("; "));
    Firmness firmness = Labelled.parse(Firmness.class, cells[4]);
    CommitmentStatus status = Labelled.parse(CommitmentStatus.class, cells[6]);
    commitments.add(
        new CommitmentRow(
            id,
            actors,
            parties,
            cells[2],
            List.of(cells[3].split("; ")),
            firmness,
            cells[5],
            "",
            "",
            "",
            published,
            published,
            outlets.size(),
            outlets,
            List.of(eventId),
            status,
            cells[7]));
    String before = status == CommitmentStatus.CHANGED ? "2031-08" : cells[5];
    statements.add(
        new StatementRow(
            "s" + id,
            id,
            lead,
            eventId,
            3,
            0,
            cells[7].length(),
            cells[7],
            actors,
            parties,
            "",
            firmness,
            before));
  }

  private ArticleRow article(
      String id, String outlet, String published, Story story, String copyOf, String eventId) {
    String language = story.fact("language").isEmpty() ? "en" : story.fact("language");
    String url = "https://" + outlet.codePointAt(0) + ".example/" + id;
    return new ArticleRow(
        id,
        "wire/" + id + ".txt",
        "",
        url,
        outlet,
        published,
        published.isEmpty() ? "none" : "meta",
        language,
        story.headline,
        400,
        copyOf.isEmpty() ? id : copyOf,
        copyOf,
        copyOf.isEmpty() ? CopyKind.ORIGINAL : CopyKind.REPRINT,
        null,
        eventId,
        null,
        "2031-06-15",
        language.equals("en") ? Analysis.FULL : Analysis.NO_COMMITMENTS);
  }

  private void count(Story story, String published, boolean copy) {
    String month = published.isEmpty() ? "" : published.substring(0, 7);
    for (String topic : story.list("topics")) {
      int[] row =
          counts
              .computeIfAbsent(topic, name -> new TreeMap<>())
              .computeIfAbsent(month, name -> new int[5]);
      row[0] += 3;
      row[2] += 1;
      if (!copy) {
        row[1] += 3;
        row[3] += 1;
        row[4] += 1;
      }
    }
  }

  private Findings write(Path folder) {
    Path data = folder.resolve(Findings.DATA);
    try {
      Files.createDirectories(data.resolve("bodies"));
      Files.writeString(data.resolve("bodies/night.jsonl"), bodies);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<TopicCountRow> topics = new ArrayList<>();
    counts.forEach(
        (topic, months) ->
            months.forEach(
                (month, c) ->
                    topics.add(new TopicCountRow(topic, month, c[0], c[1], c[2], c[3], c[4]))));
    write(ArticleRow.TABLE, articles, data);
    write(EventRow.TABLE, events, data);
    write(TopicCountRow.TABLE, topics, data);
    write(MentionRow.TABLE, List.of(), data);
    write(CommitmentRow.TABLE, commitments, data);
    write(StatementRow.TABLE, statements, data);
    write(RejectedRow.TABLE, List.of(), data);
    manifest().write(folder);
    return Findings.open(folder);
  }

  private static <T> void write(Table<T> table, List<T> rows, Path data) {
    try (TableWriter<T> writer = table.writeTo(data.resolve(table.fileName()))) {
      rows.forEach(writer::write);
    }
  }

  private Manifest manifest() {
    TreeMap<String, Long> rejected = new TreeMap<>(Map.of("no_body", 2L, "malformed_record", 1L));
    TreeMap<String, Long> kinds = new TreeMap<>(Map.of("reprint", (long) copies));
    TreeMap<String, String> settings =
        new TreeMap<>(
            Map.of(
                "copies.containment",
                "0.6",
                "events.link",
                "0.45",
                "lookback_days",
                "400",
                "time_zone",
                "Atlantic/Azores",
                "languages",
                "en, zh"));
    Manifest.Counts sums =
        new Manifest.Counts(
            articles.size() + 3L,
            articles.size(),
            0,
            rejected,
            articles.size() - (long) copies,
            kinds,
            events.size(),
            events.size(),
            900,
            statements.size(),
            new TreeMap<>(),
            0);
    return new Manifest(
        "Clean shipping, northern waters",
        "2031-06-15",
        settings,
        List.of(),
        sums,
        new TreeMap<>(Map.of("pt", 3L)),
        new TreeMap<>(Map.of("program", "0.1.0")),
        new Manifest.Times("2031-06-15T02:00:00Z", List.of()));
  }
}
