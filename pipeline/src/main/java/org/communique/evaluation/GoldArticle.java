package org.communique.evaluation;

import org.communique.article.Article;

/**
 * A labelled article.
 *
 * @param name its id in the labelled file
 * @param group its true event or copy group
 */
public record GoldArticle(String name, Article article, String group) {}
