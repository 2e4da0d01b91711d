package org.communique.flow;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.article.RepeatedLines;
import org.communique.copies.CopyLink;
import org.communique.events.ScoredLink;
import org.communique.topics.Mention;

/** Every coder of the flow. */
final class Coders {

  static final RecordCoder<InputFile> INPUT_FILE =
      RecordCoder.of(InputFile.class, InputFile::writeTo, InputFile::readFrom);
  static final RecordCoder<InputPart> INPUT_PART =
      RecordCoder.of(InputPart.class, InputPart::writeTo, InputPart::readFrom);
  static final RecordCoder<RepeatedLines> REPEATED_LINES =
      RecordCoder.of(RepeatedLines.class, RepeatedLines::writeTo, RepeatedLines::readFrom);
  static final RecordCoder<ArticleDigest> DIGEST =
      RecordCoder.of(ArticleDigest.class, ArticleDigest::writeTo, ArticleDigest::readFrom);
  static final RecordCoder<Originals> ORIGINALS =
      RecordCoder.of(Originals.class, Originals::writeTo, Originals::readFrom);
  static final RecordCoder<CopyLink> COPY_LINK =
      RecordCoder.of(CopyLink.class, CopyLink::writeTo, CopyLink::readFrom);
  static final RecordCoder<ScoredLink> SCORED_LINK =
      RecordCoder.of(ScoredLink.class, ScoredLink::writeTo, ScoredLink::readFrom);
  static final RecordCoder<Mention> MENTION =
      RecordCoder.of(Mention.class, Mention::writeTo, Mention::readFrom);
  static final RecordCoder<TopicTally> TALLY =
      RecordCoder.of(TopicTally.class, TopicTally::writeTo, TopicTally::readFrom);
  static final RecordCoder<TopicalStatement> STATEMENT =
      RecordCoder.of(TopicalStatement.class, TopicalStatement::writeTo, TopicalStatement::readFrom);
  static final RecordCoder<TableLine> TABLE_LINE =
      RecordCoder.of(TableLine.class, TableLine::writeTo, TableLine::readFrom);

  static final RecordCoder<Lookup<ArticleDigest>> DIGESTS =
      Lookup.coder("digests", ArticleDigest::writeTo, ArticleDigest::readFrom, ArticleDigest::id);
  static final RecordCoder<Lookup<ArticlePlace>> PLACES =
      Lookup.coder(
          "places", ArticlePlace::writeTo, ArticlePlace::readFrom, ArticlePlace::articleId);

  private static final Map<String, RecordCoder<?>> BY_NAME =
      Stream.of(
              INPUT_FILE,
              INPUT_PART,
              REPEATED_LINES,
              DIGEST,
              ORIGINALS,
              DIGESTS,
              PLACES,
              COPY_LINK,
              SCORED_LINK,
              MENTION,
              TALLY,
              STATEMENT,
              TABLE_LINE)
          .collect(Collectors.toUnmodifiableMap(RecordCoder::name, coder -> coder));

  private Coders() {}

  /** The coder that travelled as {@code name}. */
  static RecordCoder<?> named(String name) {
    RecordCoder<?> coder = BY_NAME.get(name);
    if (coder == null) {
      throw new IllegalArgumentException("no coder of this flow: " + name);
    }
    return coder;
  }
}
