package org.communique.commitments.words;

import org.communique.commitments.words.TagModel.Place;
import org.communique.commitments.words.TagModel.WordScores;

/**
 * Parts of speech, word by word from the left: the model's best tag for each, without the beam
 * search of the library's own tagger. Words with one part of speech only are looked up. Not
 * thread-safe.
 */
public final class Tagger {

  private final TagModel model = TagModel.ENGLISH;
  private final double[] scores = new double[model.outcomes()];

  /**
   * Tags of the first {@code size} words; the model knows "it's" and "don't" as one word, so
   * clitics are tagged there.
   */
  Tag[] tag(Word[] words, int size) {
    Word[] whole = new Word[size];
    WordScores[] each = new WordScores[size];
    int count = 0;
    for (int i = 0; i < size; i++) {
      boolean goesOn = i + 1 < size && words[i + 1].clitic && !isMark(words[i].text);
      Word word = goesOn ? Vocabulary.joined(words[i], words[i + 1]) : words[i];
      whole[count] = word;
      each[count++] = word.scores(model);
      i += goesOn ? 1 : 0;
    }
    int[] outcome = new int[count];
    Tag[] tags = new Tag[size];
    int at = 0;
    for (int i = 0; i < count; i++) {
      Word word = words[at];
      Tag known = whole[i].closed;
      outcome[i] = known == null ? best(each, count, outcome, i) : model.outcomeOf(known);
      tags[at] = model.tag(outcome[i]);
      if (known == null && ClosedClass.isMistaken(tags[at], word.text, word.lower)) {
        tags[at] = Tag.PROPN;
      }
      boolean glued = whole[i] != word;
      if (glued) {
        Word clitic = words[at + 1];
        tags[at] = word.closed == null ? owner(word, clitic, tags[at]) : word.closed;
        tags[at + 1] = tags[at] == Tag.PRON ? Tag.AUX : cliticTag(clitic.lower);
      }
      at += glued ? 2 : 1;
    }
    return tags;
  }

  /** Before 's stands a noun or a name, whatever the model makes of the two together. */
  private static Tag owner(Word word, Word clitic, Tag tag) {
    boolean pronoun = "that there what here let how where who".contains(word.lower);
    boolean nominal =
        tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.ADJ || tag == Tag.NUM || tag == Tag.PRON;
    if (!clitic.lower.equals("'s") || pronoun || nominal) {
      return tag;
    }
    return Character.isUpperCase(word.text.charAt(0)) ? Tag.PROPN : Tag.NOUN;
  }

  private static boolean isMark(String word) {
    return !Character.isLetterOrDigit(word.charAt(word.length() - 1)) && !word.endsWith(".");
  }

  private static Tag cliticTag(String lower) {
    return lower.equals("'s") || lower.equals("n't") ? Tag.PART : Tag.AUX;
  }

  private int best(WordScores[] each, int count, int[] outcome, int i) {
    System.arraycopy(each[i].own, 0, scores, 0, scores.length);
    if (i == 0) {
      TagModel.add(model.begin, scores);
    } else {
      each[i - 1].addTo(scores, Place.ONE_BEFORE);
      if (i == 1) {
        TagModel.add(model.tagBefore(outcome[0]), scores);
        TagModel.add(model.beginOneBefore, scores);
      } else {
        each[i - 2].addTo(scores, Place.TWO_BEFORE);
        TagModel.add(model.tagsBefore(outcome[i - 2], outcome[i - 1]), scores);
      }
      if (i == 2) {
        TagModel.add(model.beginTwoBefore, scores);
      }
    }
    if (i + 1 < count) {
      each[i + 1].addTo(scores, Place.ONE_AFTER);
    }
    if (i + 2 < count) {
      each[i + 2].addTo(scores, Place.TWO_AFTER);
    }
    int best = 0;
    for (int k = 1; k < scores.length; k++) {
      if (scores[k] > scores[best]) {
        best = k;
      }
    }
    return best;
  }
}
