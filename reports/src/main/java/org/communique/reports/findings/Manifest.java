package org.communique.reports.findings;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run read, counted and used: {@code run.json}. Keys always stand in the order below; {@code
 * times} is the only part that differs between two runs over the same input, so neither settings
 * nor versions may tell the runner, the parallelism or where things were installed.
 *
 * @param title the beat's title
 * @param asOf the run's date, ISO 8601
 * @param settings every setting in force, defaults included
 * @param inputs by path
 * @param languagesNotAnalysed articles by ISO 639-1 code whose sentences were not read for
 *     commitments
 * @param versions by component: program, java, beam
 */
public record Manifest(
    String title,
    String asOf,
    SortedMap<String, String> settings,
    List<Input> inputs,
    Counts counts,
    SortedMap<String, Long> languagesNotAnalysed,
    SortedMap<String, String> versions,
    Times times) {

  /**
   * One input file.
   *
   * @param path relative to the input folder
   * @param sha256 hexadecimal, lower case
   */
  public record Input(String path, long bytes, String sha256) {}

  /**
   * The run's totals.
   *
   * @param read records read: accepted + rejected
   * @param accepted articles read in this run: unique + copies
   * @param remembered articles of earlier runs that the tables hold as well
   * @param rejected by reason
   * @param copies by kind
   * @param commitments by status
   * @param bucketsCut groups of alike articles too large to compare in full
   */
  public record Counts(
      long read,
      long accepted,
      long remembered,
      SortedMap<String, Long> rejected,
      long unique,
      SortedMap<String, Long> copies,
      long events,
      long storylines,
      long mentions,
      long statements,
      SortedMap<String, Long> commitments,
      long bucketsCut) {

    public Counts {
      rejected = sorted(rejected);
      copies = sorted(copies);
      commitments = sorted(commitments);
    }

    public long allRejected() {
      return sum(rejected);
    }

    public long allCopies() {
      return sum(copies);
    }

    public long allCommitments() {
      return sum(commitments);
    }

    private static long sum(Map<String, Long> counts) {
      return counts.values().stream().mapToLong(Long::longValue).sum();
    }
  }

  /**
   * The run's clock.
   *
   * @param started ISO 8601 instant
   * @param steps in the order they ran
   */
  public record Times(String started, List<Step> steps) {

    public Times {
      steps = List.copyOf(steps);
    }
  }

  /** One step of the run and how long it took. */
  public record Step(String name, double seconds) {}

  /** Name of the manifest's file in a run's folder. */
  public static final String FILE_NAME = "run.json";

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .serializationInclusion(JsonInclude.Include.ALWAYS)
          .defaultPrettyPrinter(
              new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
          .build();

  /** Setting that names the paper: {@code A4} or {@code Letter}. */
  private static final String PAGE_SIZE = "page_size";

  private static final String REPORT_LANGUAGE = "report_language";

  public Manifest {
    settings = sorted(settings);
    inputs = List.copyOf(inputs);
    languagesNotAnalysed = sorted(languagesNotAnalysed);
    versions = sorted(versions);
  }

  /** True when the reports are for Letter paper instead of A4. */
  public boolean usesLetterPaper() {
    return settings.getOrDefault(PAGE_SIZE, "").equalsIgnoreCase("Letter");
  }

  /** ISO 639-1 code of what the reports are written in. */
  public String reportLanguage() {
    return settings.getOrDefault(REPORT_LANGUAGE, "en");
  }

  /** Reads {@code run.json} from a run's folder. */
  public static Manifest read(Path runFolder) {
    Path file = runFolder.resolve(FILE_NAME);
    try {
      return JSON.readValue(Files.readString(file), Manifest.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** Writes {@code run.json} into a run's folder. */
  public void write(Path runFolder) {
    Path file = runFolder.resolve(FILE_NAME);
    try {
      Files.writeString(file, json(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** The manifest as indented JSON with a final line feed. */
  public String json() {
    try {
      return JSON.writeValueAsString(this) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Version of the program itself; empty when unknown. */
  public String programVersion() {
    return versions.getOrDefault("program", "");
  }

  private static <V> SortedMap<String, V> sorted(Map<String, V> map) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(map));
  }
}
