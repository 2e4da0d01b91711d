package org.communique.commitments.cast;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.commitments.words.Gender;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;

/**
 * What an article as a whole tells of a name that it uses alone: a person's, a man's or a woman's.
 */
final class NameSigns {

  private static final long NO_SURNAME =
      Lexicon.bits(
          WordClass.AGENT,
          WordClass.INSTRUMENT,
          WordClass.PACT,
          WordClass.TITLE,
          WordClass.WEEKDAY,
          WordClass.CORPORATE,
          WordClass.DIARYNOUN,
          WordClass.OCCASION);

  /** Surnames, and words that stand alone twice as they do: they tell a full name apart. */
  private final Set<String> alone = new HashSet<>();

  private final Set<String> surnames = new HashSet<>();

  /** Words that say or will do something: names, also where they stand elsewhere. */
  private final Set<String> speakers = new HashSet<>();

  private final Set<String> rulers = new HashSet<>();
  private final Map<String, Gender> genders = new HashMap<>();

  NameSigns(List<Words> sentences) {
    Set<String> once = new HashSet<>();
    for (Words words : sentences) {
      for (int i = 0; i < words.size(); i++) {
        if (words.isCapitalised(i)) {
          note(words, i, once);
        }
      }
    }
  }

  private void note(Words words, int i, Set<String> once) {
    boolean named = words.isCapitalised(i - 1);
    if (words.is(i + 1, WordClass.SAY) || words.is(i + 1, WordClass.MODAL) || words.isBrand(i)) {
      speakers.add(words.text(i));
    }
    if (i > 0 && !named && !words.isCapitalised(i + 1) && !once.add(words.text(i))) {
      alone.add(words.text(i));
    }
    boolean rules = words.isLower(i + 1, "administration");
    boolean titled = named && words.is(i - 1, WordClass.TITLE);
    if (!named && !rules || words.closedTag(i) != null || words.isAny(i, NO_SURNAME)) {
      return;
    }
    if (rules) {
      rulers.add(words.text(i));
    }
    boolean given = named && (words.isGivenName(i - 1) || isHuman(words, i));
    if (rules || (given || titled) && !words.isCapitalised(i + 1)) {
      surnames.add(words.text(i));
      alone.add(words.text(i));
    }
    if (titled) {
      tell(words.text(lastOf(words, i)), Gender.ofTitle(words.lower(i - 1)));
    }
  }

  /** {@code Quist, who}: not a place's name. */
  private static boolean isHuman(Words words, int i) {
    return words.isLower(i + 1, ",")
        && words.isLower(i + 2, "who")
        && !words.isLower(i - 2, "in", "at", "from", "near", "of");
  }

  /** Of "Ada Quist", Quist. */
  private static int lastOf(Words words, int first) {
    int last = first;
    while (words.isCapitalised(last + 1) && words.closedTag(last + 1) == null) {
      last++;
    }
    return last;
  }

  /** Of two who share a surname nothing is known by it. */
  private void tell(String surname, Gender gender) {
    if (gender != Gender.UNKNOWN) {
      genders.merge(surname, gender, (a, b) -> a == b ? a : Gender.UNKNOWN);
    }
  }

  Set<String> alone() {
    return alone;
  }

  /** Whether the article calls somebody by a title or a given name and this word. */
  boolean isSurname(String word) {
    return surnames.contains(word);
  }

  /** Whether this word says or does something in the article, as who is named does. */
  boolean isSpeaker(String word) {
    return speakers.contains(word);
  }

  /** Whether an administration is called by this word. */
  boolean rules(String word) {
    return rulers.contains(word);
  }

  Gender genderOf(String name) {
    return genders.getOrDefault(name.substring(name.lastIndexOf(' ') + 1), Gender.UNKNOWN);
  }
}
