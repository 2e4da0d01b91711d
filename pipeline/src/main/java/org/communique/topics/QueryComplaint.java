package org.communique.topics;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.queryparser.classic.ParseException;

/** Words for a broken query: the query, a caret under the place, and the reason in one line. */
final class QueryComplaint {

  private static final Pattern COLUMN = Pattern.compile("column (\\d{1,9})");
  private static final Pattern REASON = Pattern.compile("^Cannot parse '.*?': ", Pattern.DOTALL);

  private QueryComplaint() {}

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
