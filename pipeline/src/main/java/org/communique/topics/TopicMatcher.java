package org.communique.topics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.communique.article.Article;
import org.communique.article.Sentence;
import org.communique.beat.Topic;

/**
 * Finds every mention of every topic in an article. Not thread-safe: one index is used again and
 * again.
 */
public final class TopicMatcher {

  private static final Comparator<Mention> READING_ORDER =
      Comparator.comparingInt((Mention m) -> m.sentenceNo() == 0 ? 0 : 1)
          .thenComparingInt(Mention::start)
          .thenComparing(Comparator.comparingInt(Mention::end).reversed());

  private final Analyzer analyzer = new TopicAnalyzer();
  private final MemoryIndex index = new MemoryIndex(true);
  private final List<TopicQueries.Named> queries;

  public TopicMatcher(List<Topic> topics) {
    this.queries = TopicQueries.of(topics, analyzer);
  }

  /**
   * Mentions in the order of the topics, then of reading; one inside another of the same topic
   * counts once.
   */
  public List<Mention> match(Article article, List<Sentence> sentences) {
    index.reset();
    index.addField(TopicQueries.TITLE, article.title(), analyzer);
    index.addField(TopicQueries.BODY, article.body(), analyzer);
    IndexSearcher searcher = index.createSearcher();
    LeafReaderContext leaf = searcher.getIndexReader().leaves().get(0);
    List<Mention> found = new ArrayList<>();
    for (TopicQueries.Named named : queries) {
      found.addAll(outermost(mentions(named, searcher, leaf, article, sentences)));
    }
    return found;
  }

  private static List<Mention> mentions(
      TopicQueries.Named named,
      IndexSearcher searcher,
      LeafReaderContext leaf,
      Article article,
      List<Sentence> sentences) {
    try {
      Weight weight =
          searcher.createWeight(searcher.rewrite(named.query()), ScoreMode.COMPLETE_NO_SCORES, 1);
      Matches matches = weight.matches(leaf, 0);
      List<Mention> found = new ArrayList<>();
      if (matches != null) {
        for (String field : matches) {
          MatchesIterator at = matches.getMatches(field);
          while (at != null && at.next()) {
            found.add(mention(named.topic(), field, at, article, sentences));
          }
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("index in memory", e);
    }
  }

  private static Mention mention(
      String topic, String field, MatchesIterator at, Article article, List<Sentence> sentences)
      throws IOException {
    int start = at.startOffset();
    int end = at.endOffset();
    boolean inTitle = field.equals(TopicQueries.TITLE);
    String text = (inTitle ? article.title() : article.body()).substring(start, end);
    int sentenceNo = inTitle ? 0 : sentenceAt(start, sentences);
    return new Mention(article.id(), topic, sentenceNo, start, end, text.replace('\n', ' '));
  }

  private static int sentenceAt(int offset, List<Sentence> sentences) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.isEmpty() ? 1 : sentences.get(low).number();
  }

  private static List<Mention> outermost(List<Mention> mentions) {
    mentions.sort(READING_ORDER);
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : mentions) {
      Mention last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      boolean inside =
          last != null
              && (last.sentenceNo() == 0) == (mention.sentenceNo() == 0)
              && mention.end() <= last.end();
      if (!inside) {
        kept.add(mention);
      }
    }
    return kept;
  }
}
