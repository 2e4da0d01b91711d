package org.communique.commitments.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.communique.article.Article;
import org.communique.article.Sentence;
import org.communique.beat.Actor;
import org.communique.commitments.CommitmentSettings;
import org.communique.commitments.Judgement;
import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.Statement;
import org.communique.commitments.cast.ActorBook;
import org.communique.commitments.chinese.HanFinder;
import org.communique.commitments.rules.Finding;
import org.communique.commitments.rules.Reading;
import org.communique.commitments.rules.Rules;
import org.communique.commitments.words.Tagger;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sentences of an article in which an actor undertakes something. English: cheap cues
 * first, then parts of speech and rules for the sentences that carry one; Chinese: {@link
 * HanFinder}. Not thread-safe: one for each worker.
 */
public final class StatementFinder {

  private static final String ENGLISH = "en";
  private static final String CHINESE = "zh";

  private static final List<String> OPENINGS =
      List.of("That includes ", "This includes ", "These include ", "They include ");

  private final ActorBook book;
  private final CommitmentSettings settings;
  private final Tagger tagger = new Tagger();
  private final HanFinder chinese;

  public StatementFinder(List<Actor> actors, CommitmentSettings settings) {
    this.book = new ActorBook(actors);
    this.settings = settings;
    this.chinese = new HanFinder(actors, book, settings);
  }

  /** Whether sentences of this language are read. */
  public static boolean reads(String language) {
    return language.equals(ENGLISH) || language.equals(CHINESE);
  }

  /**
   * All statements, in the article's order; none when it is in another language than English or
   * Chinese.
   */
  public List<Statement> find(Article article, List<Sentence> sentences) {
    List<Statement> statements = new ArrayList<>();
    for (Judgement judgement : judge(article, sentences)) {
      statements.addAll(judgement.statements());
    }
    return statements;
  }

  /** Every sentence that carries a cue, with the rule that took or rejected it. */
  public List<Judgement> judge(Article article, List<Sentence> sentences) {
    if (article.language().equals(CHINESE)) {
      return chinese.judge(article, sentences);
    }
    if (!article.language().equals(ENGLISH)) {
      return List.of();
    }
    List<Judgement> judgements = new ArrayList<>();
    ArticleReader reader = new ArticleReader(article, sentences, book, tagger);
    StatementMaker maker = new StatementMaker(reader, settings);
    Judgement before = null;
    for (int i = 0; i < sentences.size(); i++) {
      Judgement judgement = judge(i, reader, maker);
      boolean settled = judgement != null && judgement.verdict() != Verdict.NONE;
      Judgement more = settled || before == null ? null : goesOn(i, reader, before);
      Judgement result = more == null ? judgement : more;
      if (result != null) {
        judgements.add(result);
      }
      before = result != null && result.verdict() == Verdict.COMMITMENT ? result : null;
    }
    return judgements;
  }

  private @Nullable Judgement judge(int index, ArticleReader reader, StatementMaker maker) {
    Reading reading = reader.readIfCued(index);
    if (reading == null) {
      return null;
    }
    Finding best = Rules.best(reading);
    if (best.taken() && isGarbled(reading.words)) {
      return new Judgement(
          reader.sentence(index), Verdict.NONE, "garbled", cue(reading, best), List.of());
    }
    List<Statement> made = best.taken() ? maker.make(index, reading, best) : List.of();
    String cue = cue(reading, best);
    if (best.taken() && made.isEmpty()) {
      return new Judgement(reader.sentence(index), Verdict.NONE, "nobody-named", cue, made);
    }
    return new Judgement(reader.sentence(index), best.verdict(), best.rule(), cue, made);
  }

  private static String cue(Reading reading, Finding best) {
    return reading.words.text(best.cue());
  }

  /** Links to other pages run into the sentence ("MORE", "JUST WATCHED"), or all of it shouted. */
  private static boolean isGarbled(Words words) {
    boolean shouted = words.size() > 4;
    for (int i = 0; i < words.size(); i++) {
      boolean more = words.text(i).equals("MORE") || words.text(i).startsWith("WATCH");
      if (more && words.size() > i + 1) {
        return true;
      }
      shouted &= !words.text(i).equals(words.lower(i)) || words.lower(i).length() < 2;
    }
    return shouted && words.text(1).equals(words.text(1).toUpperCase(Locale.ROOT));
  }

  /** {@code That includes ...} after an undertaking states what it is about. */
  private @Nullable Judgement goesOn(int index, ArticleReader reader, Judgement before) {
    Sentence sentence = reader.sentence(index);
    String body = reader.article().body();
    boolean names = OPENINGS.stream().anyMatch(o -> body.startsWith(o, sentence.start()));
    if (!names || before.statements().isEmpty()) {
      return null;
    }
    Statement first = before.statements().get(0);
    Statement more = StatementMaker.continued(reader.article(), sentence, first, settings);
    return new Judgement(sentence, Verdict.COMMITMENT, "goes-on", "includes", List.of(more));
  }
}
