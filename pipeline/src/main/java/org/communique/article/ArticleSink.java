package org.communique.article;

/** Receives what a reader finds, record by record. */
public interface ArticleSink {

  void accept(Article article);

  void reject(Rejection rejection);
}
