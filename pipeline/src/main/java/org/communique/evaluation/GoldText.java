package org.communique.evaluation;

import java.util.List;
import org.communique.article.Article;
import org.communique.article.Sentence;

/**
 * One labelled text.
 *
 * @param gold one label a sentence, or a single label for the text as a whole
 */
record GoldText(String name, Article article, List<Sentence> sentences, List<GoldSentence> gold) {

  GoldText {
    sentences = List.copyOf(sentences);
    gold = List.copyOf(gold);
  }

  boolean isLabelledAsAWhole() {
    return gold.size() == 1 && sentences.size() != 1;
  }
}
