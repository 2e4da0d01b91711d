package org.communique.commitments.words;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words that have one part of speech wherever they stand: half of all words, at no cost. */
final class ClosedClass {

  private static final Map<String, Tag> TAGS = load();

  private static final Set<String> DETERMINERS =
      Set.of(
          "the",
          "a",
          "an",
          "every",
          "this",
          "that",
          "these",
          "those",
          "some",
          "any",
          "no",
          "each",
          "all",
          "both",
          "another",
          "either",
          "neither",
          "such",
          "what",
          "which",
          "half",
          "many",
          "quite",
          "whichever",
          "whatever");

  private static final Set<String> PRONOUNS =
      Set.of(
          ("i we you he she it they me him her us them my your his its our their yours hers"
                  + " ours theirs who whom whose whoever what whatever which whichever that this"
                  + " these those one ones each other others another some any none all both either"
                  + " neither several few many much most more less such same enough someone anyone"
                  + " everyone somebody anybody everybody nobody something anything everything"
                  + " nothing there myself yourself himself herself itself ourselves yourselves"
                  + " themselves 's")
              .split(" "));

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          ("in on for to as about above across after along around before behind below beneath"
                  + " beside besides between beyond despite down except inside like near off onto"
                  + " out outside over past since than through throughout till until under"
                  + " underneath unlike up upon within without per plus amid amidst among amongst"
                  + " given following regarding concerning including according due that which"
                  + " where when why how so yet once lest oh yes no well okay ok hey hello hi wow"
                  + " please thanks alas of at with from into by during against toward towards via"
                  + " and or but nor if whether unless because although though while will would"
                  + " shall could should may might must is are was were be been am can has had have"
                  + " do does did let not also rather instead as-is aboard opposite provided"
                  + " whereas wherever whenever versus vs both either neither there here what who"
                  + " having being get got ought need dare used")
              .split(" "));

  private ClosedClass() {}

  static @Nullable Tag tagOf(String word) {
    char first = word.charAt(0);
    if (Character.isDigit(first)) {
      return word.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',')
          ? Tag.NUM
          : null;
    }
    if (!Character.isLetter(first) && word.length() == 1) {
      return first == '$' || first == '%' || first == '\u20ac' || first == '\u00a3'
          ? Tag.SYM
          : Tag.PUNCT;
    }
    if (word.length() > 9 || isShouted(word) || word.equals("May") || word.equals("Will")) {
      return null;
    }
    return TAGS.get(word.toLowerCase(Locale.ROOT));
  }

  /**
   * Whether the model takes a name it has never met for a word of a class that has few members, all
   * known: a determiner, a pronoun, or with a capital a conjunction, an exclamation or a
   * preposition.
   */
  static boolean isMistaken(Tag tag, String word, String lower) {
    return switch (tag) {
      case DET -> !DETERMINERS.contains(lower);
      case PRON -> !PRONOUNS.contains(lower);
      case CCONJ, SCONJ, ADP, INTJ, PART, AUX ->
          Character.isUpperCase(word.charAt(0)) && !FUNCTION_WORDS.contains(lower);
      default -> false;
    };
  }

  /** US is no pronoun, IT no pronoun, WHO none either. */
  private static boolean isShouted(String word) {
    return word.length() > 1 && Character.isUpperCase(word.charAt(1));
  }

  private static Map<String, Tag> load() {
    Map<String, Tag> tags = new HashMap<>();
    put(tags, Tag.DET, "the a an every");
    put(tags, Tag.ADP, "of at with from into by during against among toward towards via");
    put(tags, Tag.CCONJ, "and or but nor");
    put(tags, Tag.SCONJ, "if whether unless because although though while");
    put(tags, Tag.PRON, "i we he she they it you them him us its his their our my your who whose");
    put(tags, Tag.AUX, "will 'll wo would shall could should may might must is are was were be");
    put(tags, Tag.AUX, "been am 're 've 'm 'd can has had");
    put(tags, Tag.PART, "not n't 's '");
    put(tags, Tag.NUM, "two three four five six seven eight nine ten eleven twelve thirteen");
    put(tags, Tag.NUM, "fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty");
    put(tags, Tag.NUM, "fifty sixty seventy eighty ninety");
    put(tags, Tag.VERB, "said told spoke vowed refused agreed prohibits forbids");
    put(
        tags,
        Tag.ADV,
        "also never always now then soon meanwhile however still instead yet perhaps maybe nevertheless nonetheless");
    return tags;
  }

  private static void put(Map<String, Tag> tags, Tag tag, String words) {
    for (String word : words.split(" ")) {
      tags.put(word, tag);
    }
  }
}
