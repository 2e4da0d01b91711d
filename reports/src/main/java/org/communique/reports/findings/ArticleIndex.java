package org.communique.reports.findings;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the sums need to know of every article, small enough for hundreds of thousands: a position
 * by id, and month, event and originality by position.
 */
final class ArticleIndex {

  private final Map<String, Integer> positions = new HashMap<>();
  private final Map<String, String> shared = new HashMap<>();
  private final List<String> months = new ArrayList<>();
  private final List<String> eventIds = new ArrayList<>();
  private final BitSet originals = new BitSet();

  /** False when the id is already there. */
  boolean add(ArticleRow article) {
    int position = positions.size();
    if (positions.putIfAbsent(article.articleId(), position) != null) {
      return false;
    }
    months.add(share(article.month()));
    eventIds.add(share(article.eventId()));
    originals.set(position, article.isOriginal());
    return true;
  }

  private String share(String text) {
    String known = shared.putIfAbsent(text, text);
    return known == null ? text : known;
  }

  boolean contains(String articleId) {
    return positions.containsKey(articleId);
  }

  @Nullable Integer findPosition(String articleId) {
    return positions.get(articleId);
  }

  String month(int position) {
    return months.get(position);
  }

  String eventId(int position) {
    return eventIds.get(position);
  }

  boolean isOriginal(int position) {
    return originals.get(position);
  }
}
