package org.communique.flow;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.communique.article.ArticleReader;
import org.communique.article.FileRange;
import org.communique.article.ReadingSettings;
import org.jspecify.annotations.Nullable;

/**
 * Reads each part once: articles wait in a staged file, their bodies are published, and what was
 * turned down comes out as rejections.
 */
final class ReadArticles extends PTransform<PCollection<KV<Integer, InputPart>>, PCollectionTuple> {

  private static final long serialVersionUID = 1L;

  /** Names of the parts that wait to be digested. */
  static final TupleTag<String> READ = new TupleTag<>("read");

  /** The same, under one key. */
  static final TupleTag<KV<Long, String>> LINES = new TupleTag<>("lines");

  static final TupleTag<KV<Integer, TableLine>> ROWS = new TupleTag<>("rows");

  private final FlowSettings settings;

  ReadArticles(FlowSettings settings) {
    this.settings = settings;
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<Integer, InputPart>> parts) {
    PCollectionTuple read =
        parts
            .apply("Deal out", GroupByKey.create())
            .apply(
                "Parse and clean",
                ParDo.of(new ReadFn(settings))
                    .withOutputTags(READ, TupleTagList.of(LINES).and(ROWS)));
    read.get(READ).setCoder(StringUtf8Coder.of());
    read.get(LINES).setCoder(Gather.keyed(StringUtf8Coder.of()));
    read.get(ROWS).setCoder(WriteTables.ROWS);
    return read;
  }

  private static final class ReadFn extends DoFn<KV<Integer, Iterable<InputPart>>, String> {

    private static final long serialVersionUID = 1L;

    private final Counter accepted = Metrics.counter(BriefingFlow.METRICS, "articles.read");
    private final Counter bytesRead = Metrics.counter(BriefingFlow.METRICS, "bytes.read");
    private final FlowSettings settings;
    private transient @Nullable ArticleReader reader;

    ReadFn(FlowSettings settings) {
      this.settings = settings;
    }

    @Setup
    public void setUp() {
      reader = new ArticleReader(ReadingSettings.of(settings.beat().sources(), settings.asOf()));
    }

    @ProcessElement
    public void read(@Element KV<Integer, Iterable<InputPart>> parts, MultiOutputReceiver out)
        throws IOException {
      ArticleReader articles = reader;
      if (articles == null) {
        throw new IllegalStateException("read before set up");
      }
      for (InputPart part : parts.getValue()) {
        try (PartSink sink = new PartSink(settings, part, out)) {
          read(articles, part, sink, out);
          accepted.inc(sink.accepted());
        }
        out.get(READ).output(part.name());
        out.get(LINES).output(KV.of(Gather.KEY, part.name()));
        bytesRead.inc(part.bytes());
      }
    }

    private static void read(
        ArticleReader articles, InputPart part, PartSink sink, MultiOutputReceiver out)
        throws IOException {
      FileRange range = part.range();
      FileState state = part.state();
      if (range == null || state == null) {
        String sha256 = readWhole(articles, part.file(), sink);
        out.get(ROWS).output(Rows.input(new FileRead(part.file(), sha256)));
        return;
      }
      Path path = Path.of(part.file().path());
      articles.read(part.file().name(), range, offset -> from(path, offset), sink);
      state.require(part.file());
    }

    private static InputStream from(Path path, long offset) throws IOException {
      InputStream in = Files.newInputStream(path);
      in.skipNBytes(offset);
      return in;
    }

    /** The digest of the file's bytes; empty when they cannot be read, which is a rejection. */
    private static String readWhole(ArticleReader articles, InputFile file, PartSink sink) {
      try (DigestInputStream bytes =
          Sha256.of(new BufferedInputStream(Files.newInputStream(Path.of(file.path())), 1 << 16))) {
        articles.read(file.name(), new KeptOpen(bytes), sink);
        bytes.transferTo(OutputStream.nullOutputStream());
        return Sha256.hex(bytes);
      } catch (IOException e) {
        // Not its message: that names the file by where it lies on this machine.
        sink.rejectUnread(file, e.getClass().getSimpleName());
        return "";
      }
    }
  }

  /** A stream whose reader cannot close it: all of the file is digested, read or not. */
  private static final class KeptOpen extends FilterInputStream {

    KeptOpen(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // The rest is still to be read.
    }
  }
}
