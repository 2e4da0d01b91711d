package org.communique.commitments.cast;

import java.util.Locale;
import java.util.Set;
import org.communique.commitments.words.GivenNames;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;

/**
 * A run of capitalised words taken apart: "Norland Trade Minister Ada Quist" is Ada Quist, a
 * minister.
 *
 * @param first first word of the name itself
 * @param person whether it names a person
 * @param office what the person is called before the name, a small noun; empty when nothing
 */
public record NamePlate(int first, boolean person, String office) {

  private static final long BODIES =
      Lexicon.bits(
          WordClass.AGENT,
          WordClass.INSTRUMENT,
          WordClass.PACT,
          WordClass.DIARYNOUN,
          WordClass.CORPORATE);

  /**
   * Reads words {@code from} to before {@code to}.
   *
   * @param alone words that stand alone elsewhere in the article, as surnames do
   */
  public static NamePlate of(Words words, int from, int to, Set<String> alone) {
    int first = from;
    for (int i = from; i < to - 1; i++) {
      boolean title = words.is(i, WordClass.TITLE) || i == from && words.text(i).endsWith(".");
      first = title && words.text(i).length() > 1 ? i + 1 : first;
    }
    boolean titled = first > from;
    int title = first - 1;
    for (int i = first; titled && words.isLower(first, "of", "for") && i + 1 < to; i++) {
      first = GivenNames.contains(words.text(i)) ? i : first;
    }
    for (int i = first + 1; !titled && first == from && i + 1 < to; i++) {
      boolean given = words.isGivenName(i) && !words.isGivenName(from);
      first = given && !isShouted(words.text(i - 1)) ? i : first;
    }
    boolean given = words.isGivenName(first) && to - first >= 2;
    boolean surname =
        to - first == 2
            && !words.text(first).equals(words.text(first + 1))
            && alone.contains(words.text(to - 1));
    boolean body = words.isAny(to - 1, BODIES);
    boolean person = !body && (titled || given || surname);
    return person
        ? new NamePlate(first, true, titled ? office(words.lower(title)) : "")
        : new NamePlate(from, false, "");
  }

  private static boolean isShouted(String word) {
    return word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static String office(String title) {
    return switch (title) {
      case "sen", "sen." -> "senator";
      case "gov", "gov." -> "governor";
      case "rep", "rep." -> "representative";
      case "gen", "gen." -> "general";
      case "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr", "dr." -> "";
      default -> title;
    };
  }
}
