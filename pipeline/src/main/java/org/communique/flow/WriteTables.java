package org.communique.flow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PDone;

/**
 * Writes the rows of all tables as sorted blocks, a file a block.
 *
 * <p>Joining a table's blocks in order of their names sorts the whole of it without any worker ever
 * holding it.
 */
final class WriteTables extends PTransform<PCollectionList<KV<Integer, TableLine>>, PDone> {

  private static final long serialVersionUID = 1L;

  /** How rows travel: under the number of their block. */
  static final KvCoder<Integer, TableLine> ROWS = KvCoder.of(VarIntCoder.of(), Coders.TABLE_LINE);

  private final String folder;

  WriteTables(FlowSettings settings) {
    this.folder = settings.blocks();
  }

  @Override
  public PDone expand(PCollectionList<KV<Integer, TableLine>> lines) {
    lines
        .apply("All rows", Flatten.pCollections())
        .apply("Bring blocks together", GroupByKey.create())
        .apply("Write sorted blocks", ParDo.of(new WriteBlockFn(folder)));
    return PDone.in(lines.getPipeline());
  }

  private static final class WriteBlockFn extends DoFn<KV<Integer, Iterable<TableLine>>, Void> {

    private static final long serialVersionUID = 1L;

    private final String folder;

    WriteBlockFn(String folder) {
      this.folder = folder;
    }

    @ProcessElement
    public void write(@Element KV<Integer, Iterable<TableLine>> block) throws IOException {
      List<TableLine> lines = new ArrayList<>();
      block.getValue().forEach(lines::add);
      lines.sort(TableLine.ORDER);
      Path table = Path.of(folder, TableLine.tableOf(block.getKey()));
      Files.createDirectories(table);
      write(lines, table.resolve(String.format(Locale.ROOT, "%04d.csv", block.getKey())));
    }

    private static void write(List<TableLine> lines, Path file) {
      try {
        Path partial = Files.createTempFile(file.getParent(), ".", ".partial");
        try (Writer out = Files.newBufferedWriter(partial, StandardCharsets.UTF_8)) {
          for (TableLine line : lines) {
            out.write(line.line());
          }
        }
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        throw new UncheckedIOException(file.toString(), e);
      }
    }
  }
}
