package org.communique.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.communique.beat.Source;
import org.communique.beat.Sources;
import org.jspecify.annotations.Nullable;

/** Turns the raw records of one file into articles. */
final class ArticleMaker implements RecordSink {

  /** No outlet's name is longer; what calls itself one may be a whole page. */
  private static final int MAX_SOURCE_CHARS = 200;

  private final String file;
  private final ReadingSettings settings;
  private final Language languages;
  private final ArticleSink sink;

  ArticleMaker(String file, ReadingSettings settings, Language languages, ArticleSink sink) {
    this.languages = languages;
    this.file = file;
    this.settings = settings;
    this.sink = sink;
  }

  @Override
  public void accept(RawRecord record, long number) {
    Origin origin = origin(record, number);
    String raw = raw(record);
    if (raw.indexOf('\0') >= 0) {
      sink.reject(new Rejection(origin, RejectionReason.BINARY, "the text holds a NUL"));
      return;
    }
    String title =
        Titles.clean(
            record.get(Field.TITLE),
            sourceOf(record),
            Sources.hostOf(record.get(Field.URL)),
            settings.sources());
    List<String> around = record.get(Field.FURNITURE).lines().toList();
    StoryText story = StoryReader.read(CleanText.of(HtmlText.plain(raw)), title, around, settings);
    make(origin, Math.max(1, number), record, story);
  }

  private static String raw(RawRecord record) {
    String body = record.get(Field.BODY);
    String lead = record.get(Field.LEAD);
    if (lead.isEmpty()) {
      return body.isEmpty() ? record.get(Field.SUMMARY) : body;
    }
    return body.startsWith(lead.strip()) ? body : lead + "\n\n" + body;
  }

  @Override
  public void reject(long number, RejectionReason reason, String detail) {
    sink.reject(new Rejection(new Origin(file, record(number)), reason, detail));
  }

  private void make(Origin origin, long position, RawRecord record, StoryText story) {
    String body = String.join("\n", story.paragraphs());
    if (body.isBlank()) {
      boolean blank = record.isEmpty();
      sink.reject(
          new Rejection(
              origin,
              blank ? RejectionReason.EMPTY : RejectionReason.NO_BODY,
              blank ? "no known field has a value" : "no text is left without the page furniture"));
      return;
    }
    String url = record.has(Field.URL) ? CleanText.line(record.get(Field.URL)) : story.url();
    Day day = day(record, url, story);
    String source = cut(source(record, url, story));
    String title = Titles.clean(story.title(), source, Sources.hostOf(url), settings.sources());
    sink.accept(
        new Article(
            ArticleId.of(origin, position, title, body),
            origin,
            url,
            source,
            day.date(),
            day.from(),
            story.place(),
            language(record, title, body),
            title,
            body,
            edition(story)));
  }

  private static Edition edition(StoryText story) {
    Edition told = story.edition();
    return new Edition(told.agency(), told.update() || Edition.isUpdate(story.title()));
  }

  private record Day(@Nullable LocalDate date, PublishedFrom from) {}

  private Day day(RawRecord record, String url, StoryText story) {
    Optional<LocalDate> meta = past(Dates.parse(record.get(Field.PUBLISHED)));
    if (meta.isPresent()) {
      return new Day(meta.get(), PublishedFrom.META);
    }
    Optional<LocalDate> shown = past(Dates.parse(record.get(Field.SHOWN)));
    if (shown.isPresent()) {
      return new Day(shown.get(), PublishedFrom.HEADER);
    }
    if (story.published() != null) {
      return new Day(story.published(), story.from());
    }
    Optional<LocalDate> address = past(UrlDate.of(url));
    if (address.isPresent()) {
      return new Day(address.get(), PublishedFrom.META);
    }
    Optional<LocalDate> name = past(FileNameDate.of(file));
    return name.isPresent()
        ? new Day(name.get(), PublishedFrom.FILE)
        : new Day(null, PublishedFrom.NONE);
  }

  private Optional<LocalDate> past(Optional<LocalDate> day) {
    return day.filter(date -> !date.isAfter(settings.asOf()));
  }

  private static String sourceOf(RawRecord record) {
    return CleanText.line(record.get(Field.SOURCE));
  }

  /** The beat's name for the outlet, else the record's own, else the dateline's agency or host. */
  private String source(RawRecord record, String url, StoryText story) {
    String given = sourceOf(record);
    Optional<Source> listed = settings.sources().findByUrl(url);
    if (given.isEmpty() && listed.isPresent()) {
      return listed.get().name();
    }
    if (looksLikeHost(given)) {
      return settings.sources().findByUrl("https://" + given).map(Source::name).orElse(given);
    }
    String name = given.isEmpty() ? story.source() : given;
    for (Source source : settings.sources().all()) {
      if (source.name().equalsIgnoreCase(name)) {
        return source.name();
      }
    }
    String sender = CleanText.line(record.get(Field.SENDER));
    return !name.isEmpty() ? name : sender.isEmpty() ? Sources.hostOf(url) : sender;
  }

  private static String cut(String name) {
    if (name.length() <= MAX_SOURCE_CHARS) {
      return name;
    }
    boolean splits = Character.isHighSurrogate(name.charAt(MAX_SOURCE_CHARS - 1));
    return name.substring(0, splits ? MAX_SOURCE_CHARS - 1 : MAX_SOURCE_CHARS);
  }

  private static boolean looksLikeHost(String text) {
    return text.indexOf('.') > 0 && text.indexOf(' ') < 0;
  }

  private String language(RawRecord record, String title, String body) {
    String told = languages.of(title, body);
    String given = record.get(Field.LANGUAGE).strip().toLowerCase(Locale.ROOT);
    boolean code =
        given.length() == 2 || (given.length() > 2 && "-_".indexOf(given.charAt(2)) >= 0);
    return told.isEmpty() && code ? given.substring(0, 2) : told;
  }

  private Origin origin(RawRecord record, long number) {
    String id = CleanText.line(record.get(Field.ID));
    return new Origin(file, id.isEmpty() || number == 0 ? record(number) : id);
  }

  private static String record(long number) {
    return number == 0 ? "" : Long.toString(number);
  }
}
