package org.communique.commitments.ledger;

import java.util.Map;
import org.communique.commitments.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Which event each article tells of, where that is known.
 *
 * @param eventOfArticle event ids by article id; an article without one stands for itself
 */
public record Happenings(Map<Long, Long> eventOfArticle) {

  /** Of articles nobody has grouped. */
  public static final Happenings UNKNOWN = new Happenings(Map.of());

  public Happenings {
    eventOfArticle = Map.copyOf(eventOfArticle);
  }

  /** The event of a statement's article; null when unknown. */
  @Nullable Long of(Statement statement) {
    return eventOfArticle.get(statement.articleId());
  }

  /** Whether two articles tell of one event. */
  boolean ofOne(Statement one, Statement other) {
    Long event = of(one);
    return event != null && one.articleId() != other.articleId() && event.equals(of(other));
  }
}
