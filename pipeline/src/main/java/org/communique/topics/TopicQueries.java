package org.communique.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.classic.MultiFieldQueryParser;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.Query;
import org.communique.beat.Topic;

/** A beat's queries, parsed over title and body alike. */
public final class TopicQueries {

  static final String TITLE = "title";
  static final String BODY = "body";

  record Named(String topic, Query query) {}

  private TopicQueries() {}

  /**
   * What is wrong with a query, with a caret under the place where Lucene gives its column; empty
   * when nothing is.
   */
  public static Optional<String> complaint(String query) {
    try {
      return QueryComplaint.of(parse(query, new TopicAnalyzer()));
    } catch (ParseException e) {
      return Optional.of(QueryComplaint.of(query, e));
    }
  }

  /**
   * @throws IllegalArgumentException when a query is broken; {@link #complaint} tells beforehand
   */
  static List<Named> of(List<Topic> topics, Analyzer analyzer) {
    List<Named> queries = new ArrayList<>();
    for (Topic topic : topics) {
      try {
        queries.add(new Named(topic.name(), parse(topic.query(), analyzer)));
      } catch (ParseException e) {
        throw new IllegalArgumentException(
            topic.name() + ": " + QueryComplaint.of(topic.query(), e), e);
      }
    }
    return queries;
  }

  private static Query parse(String query, Analyzer analyzer) throws ParseException {
    MultiFieldQueryParser parser = new MultiFieldQueryParser(new String[] {TITLE, BODY}, analyzer);
    // Lucene refuses phrases from one word ("non-CO2") unless it splits at blanks first.
    parser.setSplitOnWhitespace(true);
    parser.setAutoGeneratePhraseQueries(true);
    parser.setDefaultOperator(QueryParser.Operator.OR);
    try {
      return parser.parse(query);
    } catch (IllegalArgumentException e) {
      // A regular expression that is none.
      throw (ParseException) new ParseException(String.valueOf(e.getMessage())).initCause(e);
    }
  }
}
