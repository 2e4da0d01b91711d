package org.communique.flow;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import org.communique.article.Article;
import org.communique.article.Origin;
import org.communique.article.PublishedFrom;
import org.jspecify.annotations.Nullable;

/**
 * An article without its text.
 *
 * @param place dateline place as written; empty when none
 * @param opening its first sentence, cut to a headline's length: names it where it has no title
 */
record ArticleHead(
    long id,
    Origin origin,
    String url,
    String source,
    @Nullable LocalDate published,
    PublishedFrom publishedFrom,
    String place,
    String language,
    String title,
    String opening,
    int words) {

  /** A headline of more characters would not fit a line. */
  private static final int OPENING_CHARS = 110;

  static ArticleHead of(Article article, String firstSentence, int words) {
    return new ArticleHead(
        article.id(),
        article.origin(),
        article.url(),
        article.source(),
        article.published(),
        article.publishedFrom(),
        article.place(),
        article.language(),
        article.title(),
        cut(firstSentence),
        words);
  }

  private static String cut(String sentence) {
    if (sentence.length() <= OPENING_CHARS) {
      return sentence;
    }
    int blank = sentence.lastIndexOf(' ', OPENING_CHARS - 1);
    int end = blank > OPENING_CHARS / 2 ? blank : OPENING_CHARS - 1;
    if (Character.isHighSurrogate(sentence.charAt(end - 1))) {
      end--;
    }
    return sentence.substring(0, end) + "…";
  }

  void writeTo(DataOutput out) throws IOException {
    out.writeLong(id);
    Texts.write(out, origin.file());
    Texts.write(out, origin.record());
    Texts.write(out, url);
    Texts.write(out, source);
    Texts.writeDay(out, published);
    out.writeByte(publishedFrom.ordinal());
    Texts.write(out, place);
    Texts.write(out, language);
    Texts.write(out, title);
    Texts.write(out, opening);
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
        Texts.read(in),
        Texts.read(in),
        in.readInt());
  }
}
