package org.communique.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.communique.article.RangeSettings;
import org.communique.beat.Actor;
import org.communique.beat.Beat;
import org.communique.beat.BeatSettings;
import org.communique.beat.BeatTables;
import org.communique.beat.Problem;
import org.communique.beat.Sources;
import org.communique.beat.Thresholds;
import org.communique.beat.Topic;
import org.communique.commitments.CommitmentSettings;
import org.communique.copies.CopySettings;
import org.communique.events.EventSettings;
import org.communique.topics.TopicQueries;
import org.jspecify.annotations.Nullable;

/** Where a beat's four files lie, and what reading them gives. */
record BeatFiles(
    @Nullable Path settings, @Nullable Path topics, @Nullable Path actors, @Nullable Path sources) {

  /** A beat and everything found wrong in its files. */
  record Loaded(Beat beat, List<Problem> problems) {

    Loaded {
      problems = List.copyOf(problems);
    }

    boolean isBroken() {
      return problems.stream().anyMatch(Problem::isError);
    }
  }

  /** Every threshold that {@code beat.yaml} may set. */
  static Set<String> thresholdKeys() {
    Set<String> keys = new TreeSet<>();
    keys.addAll(CopySettings.keys());
    keys.addAll(EventSettings.keys());
    keys.addAll(CommitmentSettings.keys());
    keys.addAll(RangeSettings.keys());
    return keys;
  }

  private static final BeatSettings.Rules THRESHOLDS =
      new BeatSettings.Rules(thresholdKeys(), BeatFiles::requireRanges);

  private static void requireRanges(Thresholds thresholds) {
    CopySettings.from(thresholds);
    EventSettings.from(thresholds);
    CommitmentSettings.from(thresholds);
    RangeSettings.from(thresholds);
  }

  Loaded load() {
    List<Problem> problems = new ArrayList<>();
    BeatSettings chosen =
        settings == null
            ? BeatSettings.defaults()
            : BeatSettings.parse(settings.toString(), read(settings), THRESHOLDS, problems);
    checkRanges(chosen.thresholds(), problems);
    BeatTables tables = new BeatTables();
    List<Topic> topicList =
        topics == null
            ? List.of()
            : tables.topics(topics.toString(), read(topics), TopicQueries::complaint);
    List<Actor> actorList =
        actors == null ? List.of() : tables.actors(actors.toString(), read(actors));
    Sources sourceList =
        sources == null ? Sources.none() : tables.sources(sources.toString(), read(sources));
    problems.addAll(tables.problems());
    Beat beat =
        new Beat(
            chosen.title(),
            chosen.zone(),
            chosen.languages(),
            chosen.lookbackDays(),
            chosen.recipients(),
            chosen.pageSize(),
            chosen.reportLanguage(),
            topicList,
            actorList,
            sourceList,
            chosen.thresholds());
    return new Loaded(beat, problems);
  }

  /** Thresholds that no step could use; each room knows its own limits. */
  private void checkRanges(Thresholds thresholds, List<Problem> problems) {
    for (Consumer<Thresholds> room :
        List.<Consumer<Thresholds>>of(
            CopySettings::from,
            EventSettings::from,
            CommitmentSettings::from,
            RangeSettings::from)) {
      try {
        room.accept(thresholds);
      } catch (IllegalArgumentException e) {
        problems.add(
            new Problem(
                Problem.Severity.ERROR,
                String.valueOf(settings),
                0,
                String.valueOf(e.getMessage()),
                "mend it under thresholds"));
      }
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new CommandException(ExitCode.WRONG_CALL, file + ": not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}
