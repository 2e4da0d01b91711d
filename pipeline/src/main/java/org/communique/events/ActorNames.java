package org.communique.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.beat.Actor;

/** Finds the desk's actors in a text, whatever spelling is used. */
final class ActorNames {

  /** By first token of a spelling; the longest spelling first. */
  private final Map<String, List<Spelling>> byFirst = new HashMap<>();

  private record Spelling(List<String> tokens, String term) {}

  ActorNames(List<Actor> actors) {
    for (Actor actor : actors) {
      String term = "@" + actor.name();
      actor.spellings().forEach(spelling -> add(spelling, term));
    }
    Comparator<Spelling> longest =
        Comparator.<Spelling>comparingInt(s -> -s.tokens.size()).thenComparing(Spelling::term);
    byFirst.values().forEach(spellings -> spellings.sort(longest));
  }

  private void add(String spelling, String term) {
    List<String> tokens = Tokens.of(spelling, 20).stream().map(Token::text).toList();
    if (!tokens.isEmpty()) {
      byFirst
          .computeIfAbsent(tokens.get(0), first -> new ArrayList<>())
          .add(new Spelling(tokens, term));
    }
  }

  /** The term of the actor whose spelling begins at {@code index}; empty when none does. */
  String at(List<Token> tokens, int index) {
    Token first = tokens.get(index);
    if (!first.capital() && first.shape() != Token.Shape.HAN) {
      return "";
    }
    for (Spelling spelling : byFirst.getOrDefault(first.text(), List.of())) {
      if (matches(spelling.tokens, tokens, index)) {
        return spelling.term;
      }
    }
    return "";
  }

  private static boolean matches(List<String> spelling, List<Token> tokens, int index) {
    if (index + spelling.size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < spelling.size(); i++) {
      if (!spelling.get(i).equals(tokens.get(index + i).text())) {
        return false;
      }
    }
    return true;
  }
}
