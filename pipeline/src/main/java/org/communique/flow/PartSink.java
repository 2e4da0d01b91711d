package org.communique.flow;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.beam.sdk.transforms.DoFn;
import org.communique.article.Article;
import org.communique.article.ArticleId;
import org.communique.article.ArticleSink;
import org.communique.article.LineCounts;
import org.communique.article.Origin;
import org.communique.article.Rejection;
import org.communique.article.RejectionReason;

/** Takes what one part gives; each of its files appears whole or not at all. */
final class PartSink implements ArticleSink, AutoCloseable {

  private final Path staged;
  private final Path bodies;
  private final Path linesFile;
  private final Path stagedPartial;
  private final Path bodiesPartial;
  private final StagedArticles articles;
  private final BufferedWriter text;
  private final LineCounts lines = new LineCounts();
  private final DoFn.MultiOutputReceiver out;
  private long accepted;
  private long rejected;

  PartSink(FlowSettings settings, InputPart part, DoFn.MultiOutputReceiver out) throws IOException {
    this.staged = settings.stagedFile(part.name());
    this.bodies = settings.bodiesFile(part.name());
    this.linesFile = settings.linesFile(part.name());
    this.stagedPartial = partial(staged);
    this.bodiesPartial = partial(bodies);
    this.articles = StagedArticles.create(stagedPartial);
    this.text = Files.newBufferedWriter(bodiesPartial, StandardCharsets.UTF_8);
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
    out.get(ReadArticles.ROWS).output(Rows.rejected(rejection));
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

  long accepted() {
    return accepted;
  }

  @Override
  public void close() {
    try {
      finish();
    } catch (IOException e) {
      throw new UncheckedIOException(bodies.toString(), e);
    }
  }

  private void finish() throws IOException {
    articles.close();
    text.close();
    Files.move(stagedPartial, staged, StandardCopyOption.ATOMIC_MOVE);
    if (accepted > 0) {
      Files.move(bodiesPartial, bodies, StandardCopyOption.ATOMIC_MOVE);
    } else {
      Files.delete(bodiesPartial);
    }
    writeLines();
  }

  private void writeLines() throws IOException {
    Path partial = partial(linesFile);
    try (DataOutputStream file =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(partial), 1 << 16))) {
      lines.writeTo(file);
    }
    Files.move(partial, linesFile, StandardCopyOption.ATOMIC_MOVE);
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
