package org.communique.evaluation;

import org.communique.article.Article;

/**
 * Two articles with a truth value.
 *
 * @param name id of the pair in the labelled file
 * @param together whether they belong together
 */
public record GoldPair(String name, Article a, Article b, boolean together) {}
