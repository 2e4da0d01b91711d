package org.communique.commitments.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Stems of content words: the substance of an undertaking. */
public final class Terms {

  private static final Set<String> EMPTY =
      Set.of(
          ("the a an of to in on for and or by with from at as its their his her our"
                  + " it they he she we that this these those will would be is are was were been"
                  + " have has had not no than before after until which who more also into about"
                  + " such other both all any each up out over under between through said says"
                  + " say pledge pledged promise promised commit committed vow vowed agree"
                  + " agreed plan plans planned aim aims aimed intend intends intended seek"
                  + " percent per cent new s again once so soon first second time same still"
                  + " help take takes taken set sets put make made keep continue further effort"
                  + " efforts step steps bring way do done can called call own part well year"
                  + " years day itself us if one two many much them when while there against"
                  + " towards toward view start begin hold because during themselves within"
                  + " least end back go goes going gone come comes coming every some what"
                  + " necessary possible far level try tries trying present among along including"
                  + " even later just only twice use uses used using")
              .split(" "));

  /** What an undertaking is about stands in its first words; what follows is circumstance. */
  private static final int REACH_WORDS = 20;

  private static final Set<String> TOPIC_OPENERS = Set.of("on", "for", "regarding", "concerning");

  private static final Pattern PARTS = Pattern.compile("[-/&]");

  /** Longest phrase before a sentence's first comma that names its topic, in words. */
  private static final int TOPIC_WORDS = 8;

  /** Mark before a term that stands in the sentence, not in the words of the undertaking. */
  public static final String AROUND = "~";

  /** Mark before a term that tells how often or in which decade. */
  public static final String RHYTHM = Rhythms.MARK;

  private Terms() {}

  /** Stems of words {@code from} to before {@code to}; numbers with their unit as one term each. */
  public static TreeSet<String> of(Words words, int from, int end) {
    return of(words, from, end, false);
  }

  /** The same with verbs of several words as one: what two statements are compared by. */
  public static TreeSet<String> substance(Words words, int from, int end) {
    return of(words, from, end, true);
  }

  private static TreeSet<String> of(Words words, int from, int end, boolean phrases) {
    int to = Math.min(end, from + REACH_WORDS);
    TreeSet<String> stems = new TreeSet<>();
    for (int i = from; i < to; i++) {
      Phrasal phrase = phrases ? Phrasal.at(words, i) : null;
      String number = Amounts.at(words, i);
      String rhythm = Rhythms.at(words, i);
      if (phrase != null) {
        stems.add(phrase.stem());
        i += phrase.size() - 1;
      } else if (!rhythm.isEmpty()) {
        stems.add(rhythm);
      } else if (!number.isEmpty()) {
        if (Rhythms.at(words, i + 1).isEmpty()) {
          stems.add(number);
        }
      } else if (!words.is(i, WordClass.WEEKDAY) && !Amounts.isUnit(words, i)) {
        stems.addAll(words.stems(i));
      }
    }
    return stems;
  }

  /** What else a sentence speaks of, each marked as circumstance. */
  public static TreeSet<String> around(Words words, Set<String> deed) {
    TreeSet<String> around = new TreeSet<>();
    for (int i = 0; i < words.size(); i += REACH_WORDS) {
      for (String term : substance(words, i, Math.min(words.size(), i + REACH_WORDS))) {
        if (!deed.contains(term)) {
          around.add(AROUND + term);
        }
      }
    }
    return around;
  }

  /** The topic a sentence names at its head: "On wages, Norland intends to ...". */
  public static TreeSet<String> topic(Words words) {
    if (TOPIC_OPENERS.contains(words.lower(0))) {
      for (int i = 1; i < Math.min(words.size(), TOPIC_WORDS); i++) {
        if (words.isLower(i, ",")) {
          return substance(words, 1, i);
        }
      }
    }
    return new TreeSet<>();
  }

  /** The stems of a small word: of "well-paid", two; of a word that says nothing, none. */
  public static List<String> stems(String lower) {
    List<String> stems = new ArrayList<>();
    Kindred kindred = new Kindred();
    for (String part : PARTS.split(lower)) {
      if (part.length() > 1 && Character.isLetter(part.charAt(0)) && !EMPTY.contains(part)) {
        stems.add(kindred.stem(part));
      }
    }
    return List.copyOf(stems);
  }
}
