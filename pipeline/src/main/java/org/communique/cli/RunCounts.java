package org.communique.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.reports.findings.Analysis;
import org.communique.reports.findings.ArticleRow;
import org.communique.reports.findings.CommitmentRow;
import org.communique.reports.findings.EventRow;
import org.communique.reports.findings.Manifest;
import org.communique.reports.findings.MentionRow;
import org.communique.reports.findings.RejectedRow;
import org.communique.reports.findings.StatementRow;
import org.communique.reports.findings.Table;

/** Counts a run's tables for its manifest. */
record RunCounts(Manifest.Counts counts, SortedMap<String, Long> languages) {

  /** ISO 639-2 for a language nobody could tell. */
  private static final String UNDETERMINED = "und";

  private static final String FULLY_READ = "";

  static RunCounts of(Path data, long bucketsCut) {
    SortedMap<String, Long> kinds = tally(data, ArticleRow.TABLE, row -> row.copyKind().label());
    long accepted = sum(kinds);
    long unique = kinds.getOrDefault("original", 0L);
    kinds.remove("original");
    SortedMap<String, Long> rejected = tally(data, RejectedRow.TABLE, RejectedRow::reason);
    TreeSet<String> storylines = new TreeSet<>();
    long events =
        sum(
            tally(
                data,
                EventRow.TABLE,
                row -> {
                  storylines.add(row.storylineId());
                  return "";
                }));
    Manifest.Counts counts =
        new Manifest.Counts(
            accepted + sum(rejected),
            accepted,
            0,
            rejected,
            unique,
            kinds,
            events,
            storylines.size(),
            sum(tally(data, MentionRow.TABLE, row -> "")),
            sum(tally(data, StatementRow.TABLE, row -> "")),
            tally(data, CommitmentRow.TABLE, row -> row.status().label()),
            bucketsCut);
    return new RunCounts(counts, otherLanguages(data));
  }

  private static SortedMap<String, Long> otherLanguages(Path data) {
    SortedMap<String, Long> languages = tally(data, ArticleRow.TABLE, RunCounts::leftOut);
    languages.remove(FULLY_READ);
    return languages;
  }

  private static String leftOut(ArticleRow row) {
    if (row.analysis() == Analysis.FULL) {
      return FULLY_READ;
    }
    return row.language().isEmpty() ? UNDETERMINED : row.language();
  }

  private static <T> SortedMap<String, Long> tally(
      Path data, Table<T> table, Function<T, String> key) {
    try (Stream<T> rows = table.read(data.resolve(table.fileName()))) {
      return rows.collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
