package org.communique.flow;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
import org.communique.article.Article;
import org.communique.article.ArticleId;
import org.communique.article.ArticleReader;
import org.communique.article.ArticleSink;
import org.communique.article.LineCounts;
import org.communique.article.Origin;
import org.communique.article.ReadingSettings;
import org.communique.article.Rejection;
import org.communique.article.RejectionReason;
import org.jspecify.annotations.Nullable;

/**
 * Reads each file once: articles wait in a staged file, their bodies are published, and what was
 * turned down comes out as rejections.
 */
final class ReadArticles extends PTransform<PCollection<InputFile>, PCollectionTuple> {

  private static final long serialVersionUID = 1L;

  static final TupleTag<FileRead> READ = new TupleTag<>("read");
  static final TupleTag<KV<Long, LineCounts>> LINES = new TupleTag<>("lines");
  static final TupleTag<KV<Integer, TableLine>> ROWS = new TupleTag<>("rows");

  private final FlowSettings settings;

  ReadArticles(FlowSettings settings) {
    this.settings = settings;
  }

  @Override
  public PCollectionTuple expand(PCollection<InputFile> files) {
    PCollectionTuple read =
        files.apply(
            "Parse and clean",
            ParDo.of(new ReadFn(settings)).withOutputTags(READ, TupleTagList.of(LINES).and(ROWS)));
    read.get(READ).setCoder(Coders.FILE_READ);
    read.get(LINES).setCoder(Gather.keyed(Coders.LINE_COUNTS));
    read.get(ROWS).setCoder(WriteTables.ROWS);
    return read;
  }

  private static final class ReadFn extends DoFn<InputFile, FileRead> {

    private static final long serialVersionUID = 1L;

    private final Counter accepted = Metrics.counter(BriefingFlow.METRICS, "articles.read");
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
    public void read(@Element InputFile file, MultiOutputReceiver out) throws IOException {
      LineCounts lines = new LineCounts();
      try (FileSink sink = new FileSink(settings, file, lines, out)) {
        String sha256 = readInto(file, sink);
        FileRead result = new FileRead(file, sha256, sink.accepted, sink.rejected);
        out.get(READ).output(result);
        out.get(ROWS).output(Rows.input(result));
        accepted.inc(sink.accepted);
      }
      out.get(LINES).output(KV.of(Gather.KEY, lines));
    }

    /** The digest of the file's bytes; empty when they cannot be read, which is a rejection. */
    private String readInto(InputFile file, FileSink sink) {
      ArticleReader articles = reader;
      if (articles == null) {
        throw new IllegalStateException("read before set up");
      }
      MessageDigest sha256 = sha256();
      try (InputStream bytes =
          new DigestInputStream(
              new BufferedInputStream(Files.newInputStream(Path.of(file.path())), 1 << 16),
              sha256)) {
        articles.read(file.name(), new KeptOpen(bytes), sink);
        bytes.transferTo(OutputStream.nullOutputStream());
      } catch (IOException e) {
        // Not its message: that names the file by where it lies on this machine.
        sink.rejectUnread(file, e.getClass().getSimpleName());
        return "";
      }
      return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has SHA-256", e);
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

  /** Takes what one file gives; its two outputs appear whole or not at all. */
  private static final class FileSink implements ArticleSink, AutoCloseable {

    private final Path staged;
    private final Path bodies;
    private final Path stagedPartial;
    private final Path bodiesPartial;
    private final StagedArticles articles;
    private final BufferedWriter text;
    private final LineCounts lines;
    private final DoFn.MultiOutputReceiver out;
    private int accepted;
    private int rejected;

    FileSink(FlowSettings settings, InputFile file, LineCounts lines, DoFn.MultiOutputReceiver out)
        throws IOException {
      this.staged = settings.stagedFile(file.name());
      this.bodies = settings.bodiesFile(file.name());
      this.stagedPartial = partial(staged);
      this.bodiesPartial = partial(bodies);
      this.articles = StagedArticles.create(stagedPartial);
      this.text = Files.newBufferedWriter(bodiesPartial, StandardCharsets.UTF_8);
      this.lines = lines;
      this.out = out;
    }

    @Override
    public void accept(Article article) {
      try {
        articles.add(article);
        text.write(BodyLine.of(ArticleId.text(article.id()), article.title(), article.body()));
        lines.add(article);
        accepted++;
      } catch (IOException e) {
        throw new UncheckedIOException(bodies.toString(), e);
      }
    }

    @Override
    public void reject(Rejection rejection) {
      out.get(ROWS).output(Rows.rejected(rejection));
      rejected++;
    }

    /** Says that the file could not be read, unless its reader has said so. */
    void rejectUnread(InputFile file, String why) {
      if (accepted + rejected == 0) {
        reject(
            new Rejection(
                new Origin(file.name(), ""), RejectionReason.UNREADABLE, "cannot be read: " + why));
      }
    }

    @Override
    public void close() throws IOException {
      articles.close();
      text.close();
      Files.move(stagedPartial, staged, StandardCopyOption.ATOMIC_MOVE);
      if (accepted > 0) {
        Files.move(bodiesPartial, bodies, StandardCopyOption.ATOMIC_MOVE);
      } else {
        Files.delete(bodiesPartial);
      }
    }

    private static Path partial(Path file) throws IOException {
      Path folder = file.getParent();
      if (folder == null) {
        throw new IllegalArgumentException("no folder: " + file);
      }
      Files.createDirectories(folder);
      return Files.createTempFile(folder, ".", ".partial");
    }
  }
}
