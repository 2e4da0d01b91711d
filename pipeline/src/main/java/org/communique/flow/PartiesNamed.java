package org.communique.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.communique.article.Article;
import org.communique.beat.Actor;

/** Tells which sides an article names, by any spelling of their actors, longest first. */
final class PartiesNamed {

  private static final Comparator<Spelling> LONGEST_FIRST =
      Comparator.comparingInt((Spelling spelling) -> spelling.text.length()).reversed();

  /** By first word of a spelling, or its first character where the script parts no words. */
  private final Map<String, List<Spelling>> byFirst = new HashMap<>();

  private record Spelling(String text, String party) {}

  PartiesNamed(List<Actor> actors) {
    for (Actor actor : actors) {
      actor
          .spellings()
          .filter(spelling -> !spelling.isBlank() && !actor.party().isEmpty())
          .forEach(
              spelling ->
                  byFirst
                      .computeIfAbsent(firstWord(spelling), first -> new ArrayList<>())
                      .add(new Spelling(spelling, actor.party())));
    }
    byFirst.values().forEach(spellings -> spellings.sort(LONGEST_FIRST));
  }

  /** Parties in alphabetical order. */
  List<String> in(Article article) {
    TreeSet<String> parties = new TreeSet<>();
    collect(article.title(), parties);
    collect(article.body(), parties);
    return List.copyOf(parties);
  }

  private void collect(String text, TreeSet<String> parties) {
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      for (Spelling spelling : byFirst.getOrDefault(text.substring(at, end), List.of())) {
        if (text.startsWith(spelling.text, at) && isBoundary(text, at + spelling.text.length())) {
          parties.add(spelling.party);
          end = at + spelling.text.length();
          break;
        }
      }
      at = end;
    }
  }

  private static String firstWord(String spelling) {
    return spelling.substring(0, wordEnd(spelling, 0));
  }

  /** End of the word at {@code start}; any character that joins no word stands alone. */
  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && joins(text.charAt(end))) {
      end++;
    }
    return Math.max(end, start + 1);
  }

  /** 'US' must not be found in 'USB'; Han has no word boundaries. */
  private static boolean isBoundary(String text, int at) {
    return at == text.length() || !joins(text.charAt(at - 1)) || !joins(text.charAt(at));
  }

  private static boolean joins(char c) {
    if (c < 128) {
      return Character.isLetterOrDigit(c);
    }
    return Character.isLetterOrDigit(c)
        && Character.UnicodeScript.of(c) != Character.UnicodeScript.HAN;
  }
}
