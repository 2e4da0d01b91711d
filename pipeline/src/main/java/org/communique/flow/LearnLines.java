package org.communique.flow;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.communique.article.LineCounts;
import org.communique.article.RepeatedLines;

/**
 * Learns over the whole batch which lines each outlet repeats on its pages. What each part found
 * lies on disk and is added up part by part: of an outlet only a sample is ever held.
 */
final class LearnLines
    extends PTransform<PCollection<KV<Long, String>>, PCollectionView<RepeatedLines>> {

  private static final long serialVersionUID = 1L;

  private final FlowSettings settings;

  LearnLines(FlowSettings settings) {
    this.settings = settings;
  }

  @Override
  public PCollectionView<RepeatedLines> expand(PCollection<KV<Long, String>> parts) {
    return parts
        .apply("Bring together", GroupByKey.create())
        .apply("Add up", ParDo.of(new AddUpFn(settings)))
        .setCoder(Coders.REPEATED_LINES)
        .apply("Share", View.asSingleton());
  }

  private static final class AddUpFn extends DoFn<KV<Long, Iterable<String>>, RepeatedLines> {

    private static final long serialVersionUID = 1L;

    private final FlowSettings settings;

    AddUpFn(FlowSettings settings) {
      this.settings = settings;
    }

    @ProcessElement
    public void addUp(
        @Element KV<Long, Iterable<String>> parts, OutputReceiver<RepeatedLines> out) {
      LineCounts all = new LineCounts();
      parts.getValue().forEach(part -> all.merge(read(settings.linesFile(part))));
      out.output(all.repeated());
    }

    private static LineCounts read(Path file) {
      try (DataInputStream in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
        return LineCounts.readFrom(in);
      } catch (IOException e) {
        throw new UncheckedIOException(file.toString(), e);
      }
    }
  }
}
