package org.communique.reports.findings;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A finished run: its folder with {@code data/} and {@code run.json}. Every stream reads its file
 * anew, row by row, and belongs in a try-with-resources.
 */
public final class Findings {

  /** Name of the tables' folder in a run's folder. */
  public static final String DATA = "data";

  private final Path data;
  private final Manifest manifest;

  private Findings(Path data, Manifest manifest) {
    this.data = data;
    this.manifest = manifest;
  }

  /** The findings of the run in {@code runFolder}. */
  public static Findings open(Path runFolder) {
    return new Findings(runFolder.resolve(DATA), Manifest.read(runFolder));
  }

  /** The findings of a run that is not published yet: the tables' folder and its manifest. */
  public static Findings of(Path dataFolder, Manifest manifest) {
    return new Findings(dataFolder, manifest);
  }

  public Manifest manifest() {
    return manifest;
  }

  public Stream<ArticleRow> articles() {
    return rows(ArticleRow.TABLE);
  }

  public Stream<EventRow> events() {
    return rows(EventRow.TABLE);
  }

  public Stream<TopicCountRow> topicCounts() {
    return rows(TopicCountRow.TABLE);
  }

  public Stream<MentionRow> mentions() {
    return rows(MentionRow.TABLE);
  }

  public Stream<CommitmentRow> commitments() {
    return rows(CommitmentRow.TABLE);
  }

  public Stream<StatementRow> statements() {
    return rows(StatementRow.TABLE);
  }

  public Stream<RejectedRow> rejected() {
    return rows(RejectedRow.TABLE);
  }

  /** The bodies of these articles, by article id; those that no part holds are missing. */
  public Map<String, Body> bodies(Set<String> articleIds) {
    return BodyParts.find(data.resolve("bodies"), articleIds);
  }

  /** The rows of any published table. */
  public <T> Stream<T> rows(Table<T> table) {
    return table.read(data.resolve(table.fileName()));
  }
}
