package org.communique.flow;

import java.io.Serializable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import org.communique.beat.Beat;

/**
 * What a run is told.
 *
 * @param asOf the run's date: nothing is published after it, deadlines before it have passed
 * @param work scratch folder for staged articles and sorted blocks; seen by every worker
 * @param bodies folder of the published bodies; seen by every worker
 * @param partitions distinct keys a shuffle may have: the direct runner pays 1 to 2 ms for each, so
 *     few; other runners do not mind many
 */
public record FlowSettings(Beat beat, LocalDate asOf, String work, String bodies, int partitions)
    implements Serializable {

  private static final int MOST_PARTITIONS = 64;
  private static final long BYTES_A_PARTITION = 2L << 20;

  public FlowSettings {
    if (partitions < 1) {
      throw new IllegalArgumentException("partitions must be 1 or more, is " + partitions);
    }
  }

  /** A power of two that suits the input: few keys for a small night, 64 for a large one. */
  public static int partitionsFor(Collection<InputFile> files) {
    long bytes = files.stream().mapToLong(InputFile::bytes).sum();
    int partitions = 2;
    while (partitions < MOST_PARTITIONS && partitions * BYTES_A_PARTITION < bytes) {
      partitions *= 2;
    }
    return partitions;
  }

  /** Where a part's articles wait. */
  Path stagedFile(String part) {
    return Path.of(work, "staged", part);
  }

  /** Where the lines of a part's articles wait. */
  Path linesFile(String part) {
    return Path.of(work, "lines", part);
  }

  /** Where digests are kept for the steps that compare. */
  Path digests() {
    return Path.of(work, "digests");
  }

  Path bodiesFile(String part) {
    return Path.of(bodies, part + ".jsonl");
  }

  /** Folder of the tables' sorted blocks. */
  String blocks() {
    return Path.of(work, TableFiles.BLOCKS).toString();
  }
}
