package org.communique.flow;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.communique.article.ArticleReader;
import org.communique.article.FileRange;
import org.communique.article.RangeSettings;
import org.communique.article.ReadingSettings;
import org.jspecify.annotations.Nullable;

/**
 * Files in, parts of files out, keyed to be dealt to all workers: a large file of lines falls into
 * ranges, every other is one part. A cut file goes by once before, at several times the speed of
 * reading; its digest is taken then.
 */
final class CutFiles extends PTransform<PCollection<InputFile>, PCollectionTuple> {

  private static final long serialVersionUID = 1L;

  /** Under as many keys as suit the runner: each is a bundle that any worker may take. */
  static final TupleTag<KV<Integer, InputPart>> PARTS = new TupleTag<>("parts");

  static final TupleTag<KV<Integer, TableLine>> ROWS = new TupleTag<>("rows of cut files");

  private final FlowSettings settings;

  CutFiles(FlowSettings settings) {
    this.settings = settings;
  }

  @Override
  public PCollectionTuple expand(PCollection<InputFile> files) {
    PCollectionTuple cut =
        files.apply(
            "Tell ranges",
            ParDo.of(new CutFn(settings)).withOutputTags(PARTS, TupleTagList.of(ROWS)));
    cut.get(PARTS).setCoder(KvCoder.of(VarIntCoder.of(), Coders.INPUT_PART));
    cut.get(ROWS).setCoder(WriteTables.ROWS);
    return cut;
  }

  private static final class CutFn extends DoFn<InputFile, KV<Integer, InputPart>> {

    private static final long serialVersionUID = 1L;

    private final Counter ranges = Metrics.counter(BriefingFlow.METRICS, "ranges");
    private final FlowSettings settings;
    private transient @Nullable ArticleReader reader;

    CutFn(FlowSettings settings) {
      this.settings = settings;
    }

    @Setup
    public void setUp() {
      reader = new ArticleReader(ReadingSettings.of(settings.beat().sources(), settings.asOf()));
    }

    @ProcessElement
    public void cut(@Element InputFile file, MultiOutputReceiver out) {
      List<InputPart> parts = List.of();
      RangeSettings rule = RangeSettings.from(settings.beat().thresholds());
      if (rule.cuts(file.bytes()) && ArticleReader.isCuttable(file.name())) {
        parts = ranges(file, rule.rangeBytes(), out);
        ranges.inc(parts.size());
      }
      if (parts.isEmpty()) {
        parts = List.of(InputPart.whole(file));
      }
      for (InputPart part : parts) {
        out.get(PARTS).output(KV.of(key(part), part));
      }
    }

    /** Neighbouring ranges lie under different keys. */
    private int key(InputPart part) {
      return Math.floorMod(part.file().name().hashCode() + part.number(), settings.partitions());
    }

    /** None when the file cannot be cut, or not even be read: reading it whole says why. */
    private List<InputPart> ranges(InputFile file, long rangeBytes, MultiOutputReceiver out) {
      ArticleReader articles = reader;
      if (articles == null) {
        throw new IllegalStateException("cut before set up");
      }
      List<InputPart> parts = new ArrayList<>();
      try (DigestInputStream bytes = Sha256.of(Files.newInputStream(Path.of(file.path())))) {
        FileState state = FileState.of(file);
        for (FileRange range : articles.ranges(file.name(), bytes, rangeBytes)) {
          parts.add(new InputPart(file, parts.size() + 1, range, state));
        }
        if (!parts.isEmpty()) {
          bytes.transferTo(OutputStream.nullOutputStream());
          state.require(file);
          out.get(ROWS).output(Rows.input(new FileRead(file, Sha256.hex(bytes))));
        }
      } catch (IOException e) {
        return List.of();
      }
      return parts;
    }
  }
}
