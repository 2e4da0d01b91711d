package org.communique.commitments.statements;

import java.util.Set;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.rules.Reading;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;

/** Words an undertaking as a reader wants it: what is done and to what, whole and no more. */
final class Wording {

  private static final Set<String> BREAKS =
      Set.of("so", "because", "when", "if", "unless", "until", "as", "that", "which", "who");

  private final Reading reading;
  private final Words words;

  Wording(Reading reading) {
    this.reading = reading;
    words = reading.words;
  }

  /** {@code not} or {@code never} where what is said is that something will not be done. */
  String negation(int cue, int from) {
    int first = Math.min(words.isLower(cue, "going") ? cue - 1 : cue, from);
    for (int i = Math.max(first, from - 3); i < from; i++) {
      if (words.isLower(i, "not", "n't") && !words.isLower(i + 1, "only", "just")) {
        return "not ";
      }
      if (words.isLower(i, "never")) {
        return "never ";
      }
      if (words.isLower(i, "longer") && words.isLower(i - 1, "no")) {
        return "no longer ";
      }
    }
    return "";
  }

  /** Words {@code from} to before {@code to}; of more than {@code limit}, up to a turn. */
  String between(int from, int to, int limit) {
    int end = Math.min(to, from + limit);
    if (end < to) {
      end = turnBefore(from, end);
    }
    while (end > from + 1 && end < to && dangles(end - 1)) {
      end--;
    }
    while (end > from + 1 && words.tag(end - 1) == Tag.PUNCT && !closesPair(from, end - 1)) {
      end--;
    }
    while (end > from + 1 && joins(end - 1)) {
      end--;
    }
    end = withoutDay(from, end);
    return unpaired(inside(from, words.between(from, end)));
  }

  /** An article that opens a sentence, as it stands inside one; "a.m." with its last point. */
  private String inside(int from, String text) {
    boolean article =
        words.isLower(from, "the", "a", "an", "this", "these", "its", "their", "his", "her");
    boolean opens = article && Character.isUpperCase(text.charAt(0));
    String whole = text.endsWith(" a.m") || text.endsWith(" p.m") ? text + "." : text;
    return opens && !words.isLower(from + 1, "hague")
        ? Character.toLowerCase(whole.charAt(0)) + whole.substring(1)
        : whole;
  }

  /** The last place in the second half where a phrase begins, so that no phrase is cut in two. */
  private int turnBefore(int from, int end) {
    for (int i = end; i > (from + end) / 2; i--) {
      boolean phrase =
          words.tag(i) == Tag.ADP && !words.isLower(i, "of", "per") && !isParticle(i)
              || words.tag(i) == Tag.CCONJ
              || words.tag(i) == Tag.SCONJ
              || words.isLower(i, ",")
              || words.tag(i) == Tag.PART && words.isLower(i, "to")
              || BREAKS.contains(words.lower(i));
      if (phrase && words.tag(i - 1) != Tag.ADJ && words.tag(i - 1) != Tag.ADP) {
        return i;
      }
    }
    return end;
  }

  /** The "out" of "worked out by". */
  private boolean isParticle(int i) {
    return switch (words.tag(i + 1)) {
      case ADP, PUNCT, ADV, SCONJ, CCONJ -> true;
      default -> false;
    };
  }

  private boolean closesPair(int from, int i) {
    if (words.isLower(i, "%")) {
      return true;
    }
    String open = words.isLower(i, ")") ? "(" : words.isLower(i, "\u201d") ? "\u201c" : "";
    boolean straight = words.isLower(i, "\"");
    for (int k = from; k < i; k++) {
      if (!open.isEmpty() && words.isLower(k, open) || straight && words.isLower(k, "\"")) {
        return true;
      }
    }
    return false;
  }

  /** {@code ... on Tuesday}: when it was said, not what. */
  private int withoutDay(int from, int end) {
    boolean day = end - 2 > from + 1 && words.isLower(end - 2, "on") && isDay(end - 1);
    return day ? end - 2 : end;
  }

  private boolean isDay(int i) {
    return words.isLower(
        i, "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  }

  /** Without a quotation mark or bracket whose fellow is elsewhere. */
  private static String unpaired(String text) {
    String result = text;
    if (result.indexOf('(') >= 0 != result.indexOf(')') >= 0) {
      result = result.replace("(", "").replace(")", "");
    }
    long straight = result.chars().filter(c -> c == '"').count();
    if (straight % 2 == 1) {
      result = result.replace("\"", "");
    }
    int close = result.indexOf('\u201d');
    if (close >= 0 && close < result.indexOf('\u201c')) {
      result = result.substring(0, close) + result.substring(close + 1);
    }
    if (result.indexOf('\u201c') >= 0 != result.indexOf('\u201d') >= 0) {
      result = result.replace("\u201c", "").replace("\u201d", "");
    }
    return result.strip();
  }

  /** What only leads on to another clause. */
  private boolean joins(int i) {
    boolean does = words.isLower(i - 1, "do", "does", "did", "doing", "done");
    return words.isLower(i, "as", "if", "because", "unless", "and", "or", "but", "\u2013")
        || words.isLower(i, "so") && !does;
  }

  private boolean dangles(int i) {
    return switch (words.tag(i)) {
      case ADP, DET, CCONJ, SCONJ, PART, AUX, ADJ -> true;
      default -> words.isLower(i, ",", "its", "their", "his", "her", "$", "that", "which");
    };
  }

  /** The topic a sentence names before its subject: "On wages, ..."; empty when none. */
  String topic(int before) {
    if (!words.isLower(0, "on", "regarding", "concerning") || words.is(1, WordClass.WEEKDAY)) {
      return "";
    }
    NounPhrase phrase = reading.chunks.startingAt(1, Math.min(words.size(), 7));
    boolean named =
        phrase != null
            && phrase.to() <= before
            && words.tag(phrase.head()) != Tag.NUM
            && !words.is(phrase.head(), WordClass.OCCASION)
            && !words.isLower(
                phrase.head(),
                "surface",
                "hand",
                "ground",
                "contrary",
                "whole",
                "way",
                "eve",
                "trail",
                "face",
                "side",
                "stump",
                "basis",
                "stage",
                "sidelines",
                "floor",
                "record")
            && !words.is(phrase.head(), WordClass.DIARYNOUN);
    return named && phrase != null && words.isLower(phrase.to(), ",")
        ? words.lower(0) + " " + words.between(1, phrase.to()) + ": "
        : "";
  }
}
