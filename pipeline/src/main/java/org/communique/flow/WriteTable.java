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
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.SimpleFunction;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;

/**
 * Writes a table's rows as sorted blocks, a file a bucket.
 *
 * <p>Buckets follow the order of the keys, so joining the blocks in order of their names sorts the
 * whole table without any worker ever holding it.
 */
final class WriteTable extends PTransform<PCollection<TableLine>, PDone> {

  private static final long serialVersionUID = 1L;

  private final String folder;

  WriteTable(String table, FlowSettings settings) {
    this.folder = settings.blockFolder(table);
  }

  @Override
  public PDone expand(PCollection<TableLine> lines) {
    lines
        .apply("Choose buckets", MapElements.via(new ByBucket()))
        .setCoder(KvCoder.of(VarIntCoder.of(), Coders.TABLE_LINE))
        .apply("Bring buckets together", GroupByKey.create())
        .apply("Write sorted blocks", ParDo.of(new WriteBlockFn(folder)));
    return PDone.in(lines.getPipeline());
  }

  private static final class ByBucket extends SimpleFunction<TableLine, KV<Integer, TableLine>> {

    private static final long serialVersionUID = 1L;

    @Override
    public KV<Integer, TableLine> apply(TableLine line) {
      return KV.of(line.bucket(), line);
    }
  }

  private static final class WriteBlockFn extends DoFn<KV<Integer, Iterable<TableLine>>, Void> {

    private static final long serialVersionUID = 1L;

    private final String folder;

    WriteBlockFn(String folder) {
      this.folder = folder;
    }

    @ProcessElement
    public void write(@Element KV<Integer, Iterable<TableLine>> bucket) {
      List<TableLine> lines = new ArrayList<>();
      bucket.getValue().forEach(lines::add);
      lines.sort(TableLine.ORDER);
      Path file = Path.of(folder, String.format("%02x.csv", bucket.getKey()));
      try {
        Files.createDirectories(file.getParent());
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
