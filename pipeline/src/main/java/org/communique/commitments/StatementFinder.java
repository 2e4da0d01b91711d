package org.communique.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.communique.article.Article;
import org.communique.article.Sentence;
import org.communique.beat.Actor;
import org.communique.commitments.Judgement.Verdict;
import org.jspecify.annotations.Nullable;

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
    ArticleReader reader = new ArticleReader(article, sentences);
    for (Sentence sentence : sentences) {
      Judgement judgement = reader.judge(sentence);
      if (judgement != null) {
        judgements.add(judgement);
      }
    }
    return judgements;
  }

  /** State of one article: open quotation marks, who spoke last, who was named. */
  private final class ArticleReader {
    private final Article article;
    private final List<Sentence> sentences;
    private @Nullable Scene scene;
    private Who lastSpeaker = Who.NOBODY;

    ArticleReader(Article article, List<Sentence> sentences) {
      this.article = article;
      this.sentences = sentences;
    }

    private Scene scene() {
      if (scene == null) {
        scene = new Scene(article, sentences, book);
      }
      return scene;
    }

    @Nullable Judgement judge(Sentence sentence) {
      Words words = Words.of(article.body(), sentence.start(), sentence.end());
      if (!CueScreen.passes(words)) {
        return null;
      }
      words.tag(tagger);
      Reading reading = new Reading(words, quoteOpen(sentence));
      Finding best = Rules.best(reading);
      String cue = words.text(best.cue());
      List<Statement> statements =
          best.taken() ? List.of(statement(sentence, reading, best, 0)) : List.of();
      return new Judgement(sentence, best.verdict(), best.rule(), cue, statements);
    }

    private boolean quoteOpen(Sentence sentence) {
      int from = article.body().lastIndexOf('\n', sentence.start()) + 1;
      boolean open = false;
      for (int i = from; i < sentence.start(); i++) {
        char c = article.body().charAt(i);
        if (c == '\u201c') {
          open = true;
        } else if (c == '\u201d') {
          open = false;
        } else if (c == '"') {
          open = !open;
        }
      }
      return open;
    }

    private Statement statement(Sentence sentence, Reading reading, Finding finding, int rank) {
      Words words = reading.words;
      NounPhrase speaking = reading.speech.speaker();
      Who speaker =
          speaking == null ? Who.NOBODY : scene().resolve(words, speaking, sentence.number());
      if (!speaker.isEmpty()) {
        lastSpeaker = speaker;
      }
      NounPhrase subject = finding.subject();
      Who who =
          finding.speaks() || subject == null
              ? lastSpeaker
              : scene().resolve(words, subject, sentence.number());
      int from = Math.min(finding.actionFrom(), words.size() - 1);
      int clauseEnd = Details.clauseEnd(words, reading.speech, from);
      String text = sentence.in(article.body());
      int actionAt = words.start(from) - sentence.start();
      List<Deadline> deadlines = new Deadlines(text, article.published()).all(actionAt);
      Deadline deadline = deadlines.isEmpty() ? Deadline.NONE : deadlines.get(0);
      TreeSet<String> terms = Terms.of(words, from, clauseEnd);
      return new Statement(
          Ids.statement(article.id(), sentence.number(), rank),
          article.id(),
          sentence.number(),
          sentence.start(),
          sentence.end(),
          text.replace('\n', ' '),
          who.actors(),
          who.parties(),
          speaker.isEmpty() ? "" : speaker.actors().get(0),
          Details.action(words, from, clauseEnd, settings.actionWords()),
          finding.firmness(),
          deadline.iso(),
          deadline.text(),
          Details.quantity(text, actionAt),
          Details.condition(text),
          finding.verdict() == Verdict.WITHDRAWAL,
          article.published(),
          article.source(),
          List.copyOf(terms),
          finding.rule());
    }
  }
}
