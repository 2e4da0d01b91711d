package org.communique.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Puts aside what stands above and below the text of the pages: running heads, page numbers. */
final class PdfFurniture {

  /** Heads and feet have at most so many lines. */
  private static final int EDGE_LINES = 3;

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?:page |p\\. ?|- ?|– ?|seite )?\\d{1,4}(?: ?(?:/|of) ?\\d{1,4})?(?: ?[-–])?",
          Pattern.CASE_INSENSITIVE);

  private PdfFurniture() {}

  static List<PdfLine> without(List<PdfLine> lines) {
    Map<Integer, List<Integer>> edges = edges(lines);
    Set<String> repeated = repeated(lines, edges);
    Set<Integer> away = new HashSet<>();
    for (List<Integer> edge : edges.values()) {
      for (int i : edge) {
        String text = lines.get(i).text();
        boolean number = edge.indexOf(i) % EDGE_LINES == 0 && PAGE_NUMBER.matcher(text).matches();
        if (number || repeated.contains(key(text))) {
          away.add(i);
        }
      }
    }
    List<PdfLine> kept = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!away.contains(i)) {
        kept.add(lines.get(i));
      }
    }
    return kept;
  }

  /** By page, the lines nearest to its top and then those nearest to its bottom. */
  private static Map<Integer, List<Integer>> edges(List<PdfLine> lines) {
    Map<Integer, List<Integer>> pages = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      pages.computeIfAbsent(lines.get(i).page(), page -> new ArrayList<>()).add(i);
    }
    Map<Integer, List<Integer>> edges = new HashMap<>();
    pages.forEach(
        (page, all) -> {
          all.sort((a, b) -> Double.compare(lines.get(a).baseline(), lines.get(b).baseline()));
          List<Integer> edge = new ArrayList<>();
          for (int i = 0; i < EDGE_LINES; i++) {
            edge.add(all.get(Math.min(i, all.size() - 1)));
          }
          for (int i = 0; i < EDGE_LINES; i++) {
            edge.add(all.get(Math.max(0, all.size() - 1 - i)));
          }
          edges.put(page, edge);
        });
    return edges;
  }

  /** Texts, numbers aside, that stand at the edge of at least two pages and half of all. */
  private static Set<String> repeated(List<PdfLine> lines, Map<Integer, List<Integer>> edges) {
    Map<String, Integer> pages = new HashMap<>();
    for (List<Integer> edge : edges.values()) {
      Set<String> here = new HashSet<>();
      edge.forEach(i -> here.add(key(lines.get(i).text())));
      here.forEach(key -> pages.merge(key, 1, Integer::sum));
    }
    Set<String> repeated = new HashSet<>();
    pages.forEach(
        (key, times) -> {
          if (times >= 2 && times * 2 >= edges.size()) {
            repeated.add(key);
          }
        });
    return repeated;
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("\\d", "").strip();
  }
}
