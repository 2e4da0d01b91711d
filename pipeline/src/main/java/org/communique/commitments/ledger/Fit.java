package org.communique.commitments.ledger;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.communique.commitments.Statement;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.WordClass;

/** How well those who bind themselves in two statements go together. */
enum Fit {
  SAME,
  /** One of several sides, or another actor of the side. */
  PARTLY,
  /** One of them is told in a way that may mean the other. */
  PERHAPS,
  NEVER;

  /** Offices and bodies that mean whoever holds them where the article speaks of one. */
  private static final long OFFICES =
      Lexicon.bits(WordClass.STANDIN, WordClass.SIDES, WordClass.GOVERNMENT);

  private static final Set<String> BODIES =
      Set.of(
          "firm",
          "company",
          "department",
          "bureau",
          "agency",
          "maker",
          "producer",
          "group",
          "delegates",
          "staff");

  private static final Set<String> QUANTIFIERS =
      Set.of("some", "several", "many", "most", "few", "other", "all", "both", "various");

  /** Sides under which a statement is filed: parties, or actors in lower case. */
  static Set<String> sides(Statement statement) {
    Set<String> sides = new TreeSet<>(statement.parties());
    if (sides.isEmpty()) {
      statement.actors().forEach(a -> sides.add(a.toLowerCase(Locale.ROOT)));
    }
    return sides;
  }

  static Fit of(Statement one, Set<String> ones, Statement other, Set<String> others) {
    if (ones.equals(others)) {
      return Collections.disjoint(one.actors(), other.actors()) ? PARTLY : SAME;
    }
    if (ones.containsAll(others) || others.containsAll(ones)) {
      return PARTLY;
    }
    boolean perhaps =
        mayMeanAnother(one) || mayMeanAnother(other) || names(one, other) || names(other, one);
    return perhaps ? PERHAPS : NEVER;
  }

  /**
   * Whether the sentence of someone whom no list knows names the other: "Jane Doe, of the Harbour
   * Fund, said".
   */
  private static boolean names(Statement one, Statement other) {
    return one.parties().isEmpty()
        && (other.actors().stream().anyMatch(name -> isIn(one.quote(), name))
            || other.parties().stream().anyMatch(name -> isIn(one.quote(), name)));
  }

  /** Whether a name stands in a text, as whole words. */
  private static boolean isIn(String text, String name) {
    int at = text.indexOf(name);
    int end = at + name.length();
    return at >= 0
        && Character.isUpperCase(name.charAt(0))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  /**
   * Whether it tells an office or body and no name: "the ministry", "Officials", "the Harbour
   * firm". Not "several ministers": those are some of many.
   */
  static boolean mayMeanAnother(Statement statement) {
    return statement.parties().isEmpty() && statement.actors().stream().allMatch(Fit::isOffice);
  }

  private static boolean isOffice(String actor) {
    String[] words = actor.split(" ");
    String head = words[words.length - 1].toLowerCase(Locale.ROOT);
    boolean body = BODIES.contains(head);
    boolean office = body || (Lexicon.classes(head) & OFFICES) != 0;
    return office && words.length <= 2 && (words.length == 1 || body || isPlain(words[0]));
  }

  /** Neither a name nor a number of people. */
  private static boolean isPlain(String word) {
    return Character.isLowerCase(word.charAt(0)) && !QUANTIFIERS.contains(word);
  }
}
