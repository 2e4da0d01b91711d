package org.communique.commitments.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.commitments.Statement;
import org.communique.commitments.words.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Talks, a working group or another channel that an action is about.
 *
 * @param matter stems of what is talked about there; empty when the action does not say
 */
record Forum(Set<String> matter) {

  /** How far from its beginning an action names what it is about, in words. */
  private static final int HEAD_WORDS = 7;

  /** How far behind the forum "on" or "about" may stand, in words. */
  private static final int ABOUT_WORDS = 6;

  /** How many words behind "on" tell the matter. */
  private static final int MATTER_WORDS = 4;

  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}'\u2019,-]+");

  private static final Set<String> FORUMS =
      words(
          "talks negotiation negotiations dialogue dialogues discussion discussions consultations"
              + " contact contacts communication communications channel channels hotline"
              + " cooperation group committee taskforce forum");

  private static final Set<String> ABOUT = words("on about of for concerning regarding");

  /** Behind these another thing is named than the one the action is about. */
  private static final Set<String> BREAKS =
      words("as at by over under before after during that which to and for on");

  /** What parts a phrase from what stands before it. */
  private static final Set<String> EDGES =
      words("the a an its their his her of off from in out up all with into");

  /** Kinds of forum, which say nothing of its matter. */
  private static final Set<String> KINDS =
      words(
          "working joint regular standing bilateral further new senior official direct indirect"
              + " formal special permanent high-level resume");

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  /** The forum that a statement is about; {@code null} when it is about none. */
  static @Nullable Forum of(Statement statement) {
    List<String> words = List.of(GAP.split(statement.action().toLowerCase(Locale.ROOT)));
    for (int i = 0; i < Math.min(HEAD_WORDS, words.size()); i++) {
      String word = bare(words.get(i));
      if (FORUMS.contains(word)) {
        return new Forum(matter(words, i));
      }
      if (BREAKS.contains(word) || endsPhrase(words.get(i))) {
        return null;
      }
    }
    return null;
  }

  private static boolean endsPhrase(String word) {
    return word.endsWith(",");
  }

  private static String bare(String word) {
    return endsPhrase(word) ? word.substring(0, word.length() - 1) : word;
  }

  private static Set<String> matter(List<String> words, int at) {
    Set<String> matter = new HashSet<>();
    for (int i = at - 1; i > 0 && !EDGES.contains(words.get(i)); i--) {
      if (!KINDS.contains(words.get(i))) {
        matter.addAll(Terms.stems(words.get(i)));
      }
    }
    int about = aboutBehind(words, at);
    for (int i = about + 1;
        about > 0 && i < Math.min(words.size(), about + 1 + MATTER_WORDS);
        i++) {
      matter.addAll(Terms.stems(bare(words.get(i))));
    }
    return Set.copyOf(matter);
  }

  private static int aboutBehind(List<String> words, int at) {
    for (int i = at + 1; i < Math.min(words.size(), at + ABOUT_WORDS); i++) {
      if (ABOUT.contains(words.get(i))) {
        return i;
      }
      if (endsPhrase(words.get(i - 1)) || BREAKS.contains(words.get(i))) {
        return 0;
      }
    }
    return 0;
  }

  /** Whether both say what is talked about, and it is not one thing. */
  boolean isOther(Forum other) {
    return !matter.isEmpty()
        && !other.matter.isEmpty()
        && matter.stream().noneMatch(other.matter::contains);
  }
}
