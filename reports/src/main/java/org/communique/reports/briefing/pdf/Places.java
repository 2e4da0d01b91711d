package org.communique.reports.briefing.pdf;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where things stand in a document that was laid out once: what the next layout needs for its page
 * references, and whether another one is needed.
 */
public final class Places {

  /** A place: page from 1, distance from the page's lower edge in points. */
  public record Place(int page, float top) {}

  private final Map<String, Place> anchors = new TreeMap<>();
  private int pages;
  private long replaced;

  /** What is known before anything was laid out. */
  public static Places unknown() {
    return new Places();
  }

  void add(String anchor, int page, float top) {
    anchors.putIfAbsent(anchor, new Place(page, top));
  }

  void finish(int pageCount, long replacedCount) {
    this.pages = pageCount;
    this.replaced = replacedCount;
  }

  @Nullable Place find(String anchor) {
    return anchors.get(anchor);
  }

  /** Returns the page of an anchor, or 0 while it is not known. */
  public int page(String anchor) {
    Place place = anchors.get(anchor);
    return place == null ? 0 : place.page();
  }

  public boolean has(String anchor) {
    return anchors.containsKey(anchor);
  }

  public int pageCount() {
    return pages;
  }

  /** Returns how many characters no font has were shown as a mark. */
  public long replacedCount() {
    return replaced;
  }

  public boolean sameAs(Places other) {
    return pages == other.pages && replaced == other.replaced && anchors.equals(other.anchors);
  }
}
