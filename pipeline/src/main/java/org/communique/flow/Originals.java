package org.communique.flow;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import org.communique.copies.CopyMembership;
import org.communique.events.CorpusStatistics;

/** Who is an original and who a copy, and how common each term is among originals. */
record Originals(Lookup<CopyMembership> copies, CorpusStatistics statistics) {

  private static final RecordCoder<Lookup<CopyMembership>> COPIES =
      Lookup.coder("copies", CopyMembership::writeTo, CopyMembership::readFrom, CopyMembership::id);

  static Originals of(List<CopyMembership> memberships, Lookup<ArticleDigest> articles) {
    CorpusStatistics statistics = new CorpusStatistics();
    for (CopyMembership membership : memberships) {
      if (membership.isOriginal()) {
        statistics.add(articles.get(membership.id()).features());
      }
    }
    return new Originals(Lookup.of(memberships, CopyMembership::id), statistics);
  }

  boolean has(long articleId) {
    return copies.get(articleId).isOriginal();
  }

  void writeTo(DataOutput out) throws IOException {
    COPIES.writer().write(copies, out);
    statistics.writeTo(out);
  }

  static Originals readFrom(DataInput in) throws IOException {
    return new Originals(COPIES.reader().read(in), CorpusStatistics.readFrom(in));
  }
}
