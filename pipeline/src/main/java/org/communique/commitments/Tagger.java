package org.communique.commitments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.commitments.TagModel.WordScores;

/**
 * Parts of speech, word by word from the left: the model's best tag for each, without the beam
 * search of the library's own tagger. Words with one part of speech only are looked up. Not
 * thread-safe.
 */
final class Tagger {

  /** Words whose sums are kept; beyond it the memory starts anew. */
  private static final int MAX_KEPT = 40_000;

  private final TagModel model = TagModel.ENGLISH;
  private final Map<String, WordScores> kept = new HashMap<>();
  private final double[] scores = new double[model.outcomes()];

  /** Tags of words; the model knows "it's" and "don't" as one word, so clitics are tagged there. */
  Tag[] tag(List<String> words, List<String> lowers) {
    List<String> whole = new ArrayList<>();
    List<WordScores> each = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean goesOn = i + 1 < words.size() && isClitic(lowers.get(i + 1)) && !isMark(words.get(i));
      String text = goesOn ? words.get(i) + words.get(i + 1) : words.get(i);
      String lower = goesOn ? lowers.get(i) + lowers.get(i + 1) : lowers.get(i);
      whole.add(text);
      each.add(scores(text, lower));
      i += goesOn ? 1 : 0;
    }
    int[] outcome = new int[whole.size()];
    Tag[] tags = new Tag[words.size()];
    int at = 0;
    for (int i = 0; i < outcome.length; i++) {
      Tag known = ClosedClass.tagOf(whole.get(i));
      outcome[i] = known == null ? best(each, outcome, i) : model.outcomeOf(known);
      tags[at] = model.tag(outcome[i]);
      if (known == null && ClosedClass.isMistaken(tags[at], words.get(at), lowers.get(at))) {
        tags[at] = Tag.PROPN;
      }
      boolean glued = at + 1 < words.size() && !whole.get(i).equals(words.get(at));
      if (glued) {
        Tag alone = ClosedClass.tagOf(words.get(at));
        tags[at] = alone == null ? owner(words.get(at), lowers.get(at + 1), tags[at]) : alone;
        tags[at + 1] = tags[at] == Tag.PRON ? Tag.AUX : cliticTag(lowers.get(at + 1));
      }
      at += glued ? 2 : 1;
    }
    return tags;
  }

  private static boolean isClitic(String lower) {
    return switch (lower) {
      case "'s", "'ll", "'re", "'ve", "'d", "'m", "n't" -> true;
      default -> false;
    };
  }

  /** Before 's stands a noun or a name, whatever the model makes of the two together. */
  private static Tag owner(String word, String clitic, Tag tag) {
    boolean pronoun =
        "that there what here let how where who".contains(word.toLowerCase(Locale.ROOT));
    boolean nominal =
        tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.ADJ || tag == Tag.NUM || tag == Tag.PRON;
    if (!clitic.equals("'s") || pronoun || nominal) {
      return tag;
    }
    return Character.isUpperCase(word.charAt(0)) ? Tag.PROPN : Tag.NOUN;
  }

  private static boolean isMark(String word) {
    return !Character.isLetterOrDigit(word.charAt(word.length() - 1)) && !word.endsWith(".");
  }

  private static Tag cliticTag(String lower) {
    return lower.equals("'s") || lower.equals("n't") ? Tag.PART : Tag.AUX;
  }

  private WordScores scores(String word, String lower) {
    WordScores scored = kept.get(word);
    if (scored == null) {
      if (kept.size() >= MAX_KEPT) {
        kept.clear();
      }
      scored = model.scores(word, lower);
      kept.put(word, scored);
    }
    return scored;
  }

  private int best(List<WordScores> each, int[] outcome, int i) {
    System.arraycopy(each.get(i).own(), 0, scores, 0, scores.length);
    if (i == 0) {
      TagModel.add(model.begin, scores);
    } else {
      TagModel.add(each.get(i - 1).oneBefore(), scores);
      TagModel.add(model.tagBefore(outcome[i - 1]), scores);
      if (i == 1) {
        TagModel.add(model.beginOneBefore, scores);
      } else {
        TagModel.add(each.get(i - 2).twoBefore(), scores);
        TagModel.add(model.tagsBefore(outcome[i - 2], outcome[i - 1]), scores);
      }
      if (i == 2) {
        TagModel.add(model.beginTwoBefore, scores);
      }
    }
    if (i + 1 < each.size()) {
      TagModel.add(each.get(i + 1).oneAfter(), scores);
    }
    if (i + 2 < each.size()) {
      TagModel.add(each.get(i + 2).twoAfter(), scores);
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
