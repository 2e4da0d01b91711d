package org.communique.flow;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.communique.article.Article;
import org.communique.beat.Actor;

/** Tells which sides an article names, by any spelling of their actors, longest first. */
final class PartiesNamed {

  private final Map<String, String> partyBySpelling = new TreeMap<>();
  private final Pattern spellings;

  PartiesNamed(List<Actor> actors) {
    for (Actor actor : actors) {
      actor.spellings().forEach(spelling -> partyBySpelling.putIfAbsent(spelling, actor.party()));
    }
    String any =
        partyBySpelling.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.spellings = Pattern.compile(any.isEmpty() ? "(?!)" : any);
  }

  /** Parties in alphabetical order. */
  List<String> in(Article article) {
    TreeSet<String> parties = new TreeSet<>();
    collect(article.title(), parties);
    collect(article.body(), parties);
    return List.copyOf(parties);
  }

  private void collect(String text, TreeSet<String> parties) {
    Matcher matcher = spellings.matcher(text);
    while (matcher.find()) {
      String party = partyBySpelling.get(matcher.group());
      if (party != null && !party.isEmpty() && isWhole(text, matcher.start(), matcher.end())) {
        parties.add(party);
      }
    }
  }

  /** Han has no word boundaries; elsewhere 'US' must not be found in 'USB'. */
  private static boolean isWhole(String text, int start, int end) {
    return isBoundary(text, start) && isBoundary(text, end);
  }

  private static boolean isBoundary(String text, int at) {
    return at == 0 || at == text.length() || !joins(text.charAt(at - 1)) || !joins(text.charAt(at));
  }

  private static boolean joins(char c) {
    return Character.isLetterOrDigit(c)
        && Character.UnicodeScript.of(c) != Character.UnicodeScript.HAN;
  }
}
