package org.communique.topics;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;

/** Words for a broken query: the query, a caret under the place, and the reason in one line. */
final class QueryComplaint {

  private static final Pattern COLUMN = Pattern.compile("column (\\d{1,9})");
  private static final Pattern REASON = Pattern.compile("^Cannot parse '.*?': ", Pattern.DOTALL);

  private QueryComplaint() {}

  /** What keeps a query without fault in its syntax from ever counting anything. */
  static Optional<String> of(Query query) {
    TreeSet<String> fields = new TreeSet<>();
    query.visit(
        new QueryVisitor() {
          @Override
          public boolean acceptField(String field) {
            return fields.add(field);
          }
        });
    fields.removeAll(List.of(TopicQueries.TITLE, TopicQueries.BODY));
    if (!fields.isEmpty()) {
      return Optional.of("unknown field '" + fields.first() + "': only title and body are known");
    }
    if (query instanceof BooleanQuery all && all.clauses().isEmpty()) {
      return Optional.of("no word to look for");
    }
    boolean negations =
        query instanceof BooleanQuery all
            && all.clauses().stream().allMatch(c -> c.getOccur() == BooleanClause.Occur.MUST_NOT);
    return negations ? Optional.of("only negations: nothing could be counted") : Optional.empty();
  }

  static String of(String query, ParseException e) {
    String message = String.valueOf(e.getMessage());
    Matcher column = COLUMN.matcher(message);
    String reason = REASON.matcher(message).replaceFirst("").lines().findFirst().orElse(message);
    if (!column.find()) {
      return reason + "\n    " + query;
    }
    int at = Math.min(Integer.parseInt(column.group(1)), query.length());
    return reason + "\n    " + query + "\n    " + " ".repeat(at) + "^";
  }
}
