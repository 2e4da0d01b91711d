package org.communique.commitments;

import java.util.ArrayList;
import java.util.List;
import org.communique.article.Article;
import org.communique.article.Sentence;
import org.communique.beat.Actor;

/**
 * Finds the sentences of an English article in which an actor undertakes something: cheap cues
 * first, then parts of speech and rules for the sentences that carry one. Not thread-safe: one for
 * each worker.
 */
public final class StatementFinder {

  private final ActorBook book;
  private final CommitmentSettings settings;
  private final Tagger tagger = new Tagger();

  public StatementFinder(List<Actor> actors, CommitmentSettings settings) {
    this.book = new ActorBook(actors);
    this.settings = settings;
  }

  /** All statements, in the article's order; none when the article is not known to be English. */
  public List<Statement> find(Article article, List<Sentence> sentences) {
    List<Statement> statements = new ArrayList<>();
    for (Judgement judgement : judge(article, sentences)) {
      statements.addAll(judgement.statements());
    }
    return statements;
  }

  /** Every sentence that carries a cue, with the rule that took or rejected it. */
  public List<Judgement> judge(Article article, List<Sentence> sentences) {
    if (!article.language().equals("en")) {
      return List.of();
    }
    List<Judgement> judgements = new ArrayList<>();
    ArticleReader reader = new ArticleReader(article, sentences, book, tagger);
    StatementMaker maker = new StatementMaker(reader, settings);
    for (int i = 0; i < sentences.size(); i++) {
      Reading reading = reader.readIfCued(i);
      if (reading != null) {
        Finding best = Rules.best(reading);
        List<Statement> made = best.taken() ? maker.make(i, reading, best) : List.of();
        String cue = reading.words.text(best.cue());
        judgements.add(new Judgement(sentences.get(i), best.verdict(), best.rule(), cue, made));
      }
    }
    return judgements;
  }
}
