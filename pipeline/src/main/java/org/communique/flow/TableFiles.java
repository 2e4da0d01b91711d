package org.communique.flow;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.communique.reports.findings.Manifest;
import org.communique.reports.findings.Table;

/** Joins the sorted blocks of a finished flow into the published tables. */
public final class TableFiles {

  /** Folder of all blocks in the work folder. */
  static final String BLOCKS = "tables";

  /** Block folder of what became of each input file. */
  static final String INPUTS = "inputs";

  private final Path blocks;

  public TableFiles(Path work) {
    this.blocks = work.resolve(BLOCKS);
  }

  /** Writes every table's file into {@code data}: header, then its blocks in order. */
  public void joinInto(Path data) {
    for (Table<?> table : Table.all()) {
      Path file = data.resolve(table.fileName());
      try (OutputStream out = Files.newOutputStream(file)) {
        out.write(table.headerLine().getBytes(StandardCharsets.UTF_8));
        for (Path block : blocks(table.name())) {
          Files.copy(block, out);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(file.toString(), e);
      }
    }
  }

  /** What became of each input file, by path. */
  public List<Manifest.Input> inputs() {
    List<Manifest.Input> inputs = new ArrayList<>();
    for (Path block : blocks(INPUTS)) {
      try (Stream<String> lines = Files.lines(block)) {
        lines.map(FileRead::parse).map(FileRead::manifestEntry).forEach(inputs::add);
      } catch (IOException e) {
        throw new UncheckedIOException(block.toString(), e);
      }
    }
    return inputs;
  }

  private List<Path> blocks(String table) {
    Path folder = blocks.resolve(table);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }
}
