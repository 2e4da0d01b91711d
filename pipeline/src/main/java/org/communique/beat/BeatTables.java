package org.communique.beat;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the three tables of a beat; whatever is wrong is noted and the rest still read. */
public final class BeatTables {

  private final List<Problem> problems = new ArrayList<>();

  /** Everything found wrong so far, in reading order. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /**
   * {@code topic,query} and optionally {@code group}.
   *
   * @param complaint what is wrong with a query, if anything
   */
  public List<Topic> topics(
      String file, String text, Function<String, Optional<String>> complaint) {
    List<Topic> topics = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    new CsvRows(file, problems)
        .each(
            text,
            List.of("topic", "query"),
            List.of("topic", "query", "group"),
            (row, line) -> {
              Topic topic = new Topic(row.get("topic"), row.get("query"), row.get("group"));
              if (isNamedOnce(file, line, "topic", topic.name(), lines)
                  && hasQuery(file, line, topic, complaint)) {
                topics.add(topic);
              }
            });
    return topics;
  }

  /** {@code actor,party,role,aliases} and optionally {@code from,until}. */
  public List<Actor> actors(String file, String text) {
    List<Actor> actors = new ArrayList<>();
    Map<String, String> owners = new HashMap<>();
    new CsvRows(file, problems)
        .each(
            text,
            List.of("actor", "party"),
            List.of("actor", "party", "role", "aliases", "from", "until"),
            (row, line) -> {
              if (row.get("actor").isEmpty()) {
                note(file, line, "actor without a name", "fill in the column 'actor'");
                return;
              }
              Actor actor = actor(file, line, row);
              if (actor != null) {
                noteSharedSpellings(file, line, actor, owners);
                actors.add(actor);
              }
            });
    return actors;
  }

  /** {@code source,domain,country}. */
  public Sources sources(String file, String text) {
    List<Source> sources = new ArrayList<>();
    Map<String, Integer> lines = new HashMap<>();
    new CsvRows(file, problems)
        .each(
            text,
            List.of("source", "domain"),
            List.of("source", "domain", "country"),
            (row, line) -> {
              if (isNamedOnce(file, line, "source", row.get("source"), lines)) {
                String domain = row.get("domain").toLowerCase(Locale.ROOT);
                sources.add(
                    new Source(
                        row.get("source"),
                        domain.startsWith("www.") ? domain.substring(4) : domain,
                        row.get("country")));
              }
            });
    return new Sources(sources);
  }

  private @Nullable Actor actor(String file, int line, CsvRows.Row row) {
    List<String> aliases =
        Arrays.stream(row.get("aliases").split("\\|", -1))
            .map(String::strip)
            .filter(alias -> !alias.isEmpty())
            .toList();
    try {
      return new Actor(
          row.get("actor"),
          row.get("party"),
          row.get("role"),
          aliases,
          day(file, line, row.get("from")),
          day(file, line, row.get("until")));
    } catch (IllegalArgumentException e) {
      note(file, line, String.valueOf(e.getMessage()), "swap the two dates");
      return null;
    }
  }

  private @Nullable LocalDate day(String file, int line, String text) {
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      note(file, line, "not a date: '" + text + "'", "write it as 2024-01-31");
      return null;
    }
  }

  /** The same person may have a row for each role held; two different names may not share one. */
  private void noteSharedSpellings(String file, int line, Actor actor, Map<String, String> owners) {
    actor
        .spellings()
        .forEach(
            spelling -> {
              String owner = owners.putIfAbsent(spelling.toLowerCase(Locale.ROOT), actor.name());
              if (owner != null && !owner.equals(actor.name())) {
                problems.add(
                    Problem.warning(
                        file,
                        line,
                        "'" + spelling + "' belongs to both " + owner + " and " + actor.name(),
                        "keep it with one of them"));
              }
            });
  }

  private boolean isNamedOnce(
      String file, int line, String column, String name, Map<String, Integer> lines) {
    if (name.isEmpty()) {
      note(file, line, column + " without a name", "fill in the column '" + column + "'");
      return false;
    }
    Integer first = lines.putIfAbsent(name.toLowerCase(Locale.ROOT), line);
    if (first != null) {
      note(file, line, column + " '" + name + "' stands already in line " + first, "remove one");
      return false;
    }
    return true;
  }

  private boolean hasQuery(
      String file, int line, Topic topic, Function<String, Optional<String>> complaint) {
    if (topic.query().isEmpty()) {
      note(file, line, "topic '" + topic.name() + "' has no query", "write one");
      return false;
    }
    Optional<String> wrong = complaint.apply(topic.query());
    wrong.ifPresent(
        text -> note(file, line, "topic '" + topic.name() + "': " + text, "mend the query"));
    return wrong.isEmpty();
  }

  private void note(String file, int line, String message, String mend) {
    problems.add(Problem.error(file, line, message, mend));
  }
}
