package org.communique.flow;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import org.communique.article.Article;
import org.communique.article.Origin;
import org.communique.article.PublishedFrom;
import org.jspecify.annotations.Nullable;

/** An article without its text. */
record ArticleHead(
    long id,
    Origin origin,
    String url,
    String source,
    @Nullable LocalDate published,
    PublishedFrom publishedFrom,
    String language,
    String title,
    int words) {

  static ArticleHead of(Article article, int words) {
    return new ArticleHead(
        article.id(),
        article.origin(),
        article.url(),
        article.source(),
        article.published(),
        article.publishedFrom(),
        article.language(),
        article.title(),
        words);
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeLong(id);
    Texts.write(out, origin.file());
    Texts.write(out, origin.record());
    Texts.write(out, url);
    Texts.write(out, source);
    Texts.writeDay(out, published);
    out.writeByte(publishedFrom.ordinal());
    Texts.write(out, language);
    Texts.write(out, title);
    out.writeInt(words);
  }

  static ArticleHead readFrom(DataInput in) throws IOException {
    return new ArticleHead(
        in.readLong(),
        new Origin(Texts.read(in), Texts.read(in)),
        Texts.read(in),
        Texts.read(in),
        Texts.readDay(in),
        PublishedFrom.values()[in.readByte()],
        Texts.read(in),
        Texts.read(in),
        in.readInt());
  }
}
