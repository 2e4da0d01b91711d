package org.communique.evaluation;

import java.util.List;
import org.communique.article.Article;
import org.communique.article.Sentence;

/**
 * One labelled text.
 *
 * @param event the article's, as labelled; empty when unknown
 * @param gold one label a sentence, or a single label for the text as a whole
 * @param whole whether it is the text that is labelled, not its sentences
 */
record GoldText(
    String name,
    String event,
    Article article,
    List<Sentence> sentences,
    List<GoldSentence> gold,
    boolean whole) {

  GoldText {
    sentences = List.copyOf(sentences);
    gold = List.copyOf(gold);
  }
}
