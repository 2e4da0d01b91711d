package org.communique.flow;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.communique.article.Article;
import org.communique.article.Edition;
import org.communique.article.Origin;
import org.communique.article.PublishedFrom;

/**
 * Clean articles on disk between the reading and the digesting step.
 *
 * <p>The digest needs to know which lines an outlet repeats, which only the whole batch tells; text
 * waits here instead of travelling through a shuffle.
 */
final class StagedArticles implements AutoCloseable {

  private final DataOutputStream out;

  private StagedArticles(DataOutputStream out) {
    this.out = out;
  }

  static StagedArticles create(Path file) throws IOException {
    return new StagedArticles(
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)));
  }

  void add(Article article) throws IOException {
    out.writeByte(1);
    out.writeLong(article.id());
    Texts.write(out, article.origin().file());
    Texts.write(out, article.origin().record());
    Texts.write(out, article.url());
    Texts.write(out, article.source());
    Texts.writeDay(out, article.published());
    out.writeByte(article.publishedFrom().ordinal());
    Texts.write(out, article.place());
    Texts.write(out, article.language());
    Texts.write(out, article.title());
    Texts.write(out, article.body());
    Texts.write(out, article.edition().agency());
    out.writeBoolean(article.edition().update());
  }

  @Override
  public void close() throws IOException {
    out.writeByte(0);
    out.close();
  }

  static void each(Path file, Consumer<Article> consumer) {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
      while (in.readByte() == 1) {
        consumer.accept(read(in));
      }
    } catch (EOFException e) {
      throw new UncheckedIOException(file + " ends too early", e);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static Article read(DataInputStream in) throws IOException {
    return new Article(
        in.readLong(),
        new Origin(Texts.read(in), Texts.read(in)),
        Texts.read(in),
        Texts.read(in),
        Texts.readDay(in),
        PublishedFrom.values()[in.readByte()],
        Texts.read(in),
        Texts.read(in),
        Texts.read(in),
        Texts.read(in),
        new Edition(Texts.read(in), in.readBoolean()));
  }
}
