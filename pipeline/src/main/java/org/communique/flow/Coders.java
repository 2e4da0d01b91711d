package org.communique.flow;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.communique.article.LineCounts;
import org.communique.article.Origin;
import org.communique.article.Rejection;
import org.communique.article.RejectionReason;
import org.communique.article.RepeatedLines;
import org.communique.commitments.Commitment;
import org.communique.copies.CopyLink;
import org.communique.copies.CopyMembership;
import org.communique.copies.CopySketch;
import org.communique.events.CorpusStatistics;
import org.communique.events.Event;
import org.communique.events.EventFeatures;
import org.communique.events.ScoredLink;
import org.communique.topics.Mention;

/** Every coder of the flow. */
final class Coders {

  static final RecordCoder<InputFile> INPUT_FILE =
      RecordCoder.of(InputFile.class, InputFile::writeTo, InputFile::readFrom);
  static final RecordCoder<FileRead> FILE_READ =
      RecordCoder.of(FileRead.class, FileRead::writeTo, FileRead::readFrom);
  static final RecordCoder<Rejection> REJECTION =
      RecordCoder.of(Rejection.class, Coders::writeRejection, Coders::readRejection);
  static final RecordCoder<LineCounts> LINE_COUNTS =
      RecordCoder.of(LineCounts.class, LineCounts::writeTo, LineCounts::readFrom);
  static final RecordCoder<RepeatedLines> REPEATED_LINES =
      RecordCoder.of(RepeatedLines.class, RepeatedLines::writeTo, RepeatedLines::readFrom);
  static final RecordCoder<ArticleHead> HEAD =
      RecordCoder.of(ArticleHead.class, ArticleHead::writeTo, ArticleHead::readFrom);
  static final RecordCoder<ArticleFacts> FACTS =
      RecordCoder.of(ArticleFacts.class, ArticleFacts::writeTo, ArticleFacts::readFrom);
  static final RecordCoder<CopySketch> SKETCH =
      RecordCoder.of(CopySketch.class, CopySketch::writeTo, CopySketch::readFrom);
  static final RecordCoder<CopyLink> COPY_LINK =
      RecordCoder.of(CopyLink.class, CopyLink::writeTo, CopyLink::readFrom);
  static final RecordCoder<CopyMembership> MEMBERSHIP =
      RecordCoder.of(CopyMembership.class, CopyMembership::writeTo, CopyMembership::readFrom);
  static final RecordCoder<EventFeatures> FEATURES =
      RecordCoder.of(EventFeatures.class, EventFeatures::writeTo, EventFeatures::readFrom);
  static final RecordCoder<CorpusStatistics> CORPUS =
      RecordCoder.of(CorpusStatistics.class, CorpusStatistics::writeTo, CorpusStatistics::readFrom);
  static final RecordCoder<ScoredLink> SCORED_LINK =
      RecordCoder.of(ScoredLink.class, ScoredLink::writeTo, ScoredLink::readFrom);
  static final RecordCoder<Event> EVENT =
      RecordCoder.of(Event.class, EventLayout::write, EventLayout::read);
  static final RecordCoder<EventPlace> EVENT_PLACE =
      RecordCoder.of(EventPlace.class, EventPlace::writeTo, EventPlace::readFrom);
  static final RecordCoder<Mention> MENTION =
      RecordCoder.of(Mention.class, Mention::writeTo, Mention::readFrom);
  static final RecordCoder<TopicTally> TALLY =
      RecordCoder.of(TopicTally.class, TopicTally::writeTo, TopicTally::readFrom);
  static final RecordCoder<TopicalStatement> STATEMENT =
      RecordCoder.of(TopicalStatement.class, TopicalStatement::writeTo, TopicalStatement::readFrom);
  static final RecordCoder<Commitment> COMMITMENT =
      RecordCoder.of(Commitment.class, Commitment::writeTo, Commitment::readFrom);
  static final RecordCoder<LedgerPlace> LEDGER_PLACE =
      RecordCoder.of(LedgerPlace.class, LedgerPlace::writeTo, LedgerPlace::readFrom);
  static final RecordCoder<TableLine> TABLE_LINE =
      RecordCoder.of(TableLine.class, TableLine::writeTo, TableLine::readFrom);

  private static final Map<String, RecordCoder<?>> BY_NAME =
      Stream.of(
              INPUT_FILE,
              FILE_READ,
              REJECTION,
              LINE_COUNTS,
              REPEATED_LINES,
              HEAD,
              FACTS,
              SKETCH,
              COPY_LINK,
              MEMBERSHIP,
              FEATURES,
              CORPUS,
              SCORED_LINK,
              EVENT,
              EVENT_PLACE,
              MENTION,
              TALLY,
              STATEMENT,
              COMMITMENT,
              LEDGER_PLACE,
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

  private static void writeRejection(Rejection rejection, DataOutput out) throws IOException {
    Texts.write(out, rejection.origin().file());
    Texts.write(out, rejection.origin().record());
    out.writeByte(rejection.reason().ordinal());
    Texts.write(out, rejection.detail());
  }

  private static Rejection readRejection(DataInput in) throws IOException {
    return new Rejection(
        new Origin(Texts.read(in), Texts.read(in)),
        RejectionReason.values()[in.readByte()],
        Texts.read(in));
  }
}
