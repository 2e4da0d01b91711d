package org.communique.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.communique.article.Article;
import org.communique.article.ArticleId;
import org.communique.article.Sentence;
import org.communique.article.SentenceSplitter;
import org.communique.beat.Beat;
import org.communique.commitments.CommitmentSettings;
import org.communique.commitments.Judgement;
import org.communique.commitments.statements.StatementFinder;
import org.communique.flow.WholeInput;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells why an article stands where it stands. */
@Command(
    name = "explain",
    description = "Why an article is in its copy group and event; with two, why together or apart.")
final class ExplainCommand implements Callable<Integer> {

  @Mixin private BeatOptions options = new BeatOptions();

  @Mixin private HelpOption help = new HelpOption();

  @Parameters(
      arity = "1..2",
      paramLabel = "ARTICLE",
      description = "An article_id, or its file (and #record) as in articles.csv.")
  private List<String> names = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The run's date; default today in the beat's time zone.")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--commitments",
      description = "List every sentence with a cue and what was made of it.")
  private boolean commitments;

  @Override
  public Integer call() {
    Beat beat = options.loadOrStop().beat();
    WholeInput input =
        WholeInput.read(
            InputFiles.list(options.inputs()),
            beat,
            asOf == null ? LocalDate.now(beat.zone()) : asOf);
    List<Article> articles = names.stream().map(name -> find(name, input)).toList();
    if (commitments) {
      articles.forEach(article -> explainSentences(article, beat));
    } else if (articles.size() == 2) {
      Terminal.result(new Explanation(input).pair(articles.get(0), articles.get(1)));
    } else {
      Terminal.result(new Explanation(input).article(articles.get(0)));
    }
    return ExitCode.DONE.value;
  }

  private static Article find(String name, WholeInput input) {
    List<Article> found =
        input.articles().stream()
            .filter(
                article ->
                    ArticleId.text(article.id()).equals(name)
                        || article.origin().toString().equals(name))
            .toList();
    if (found.isEmpty()) {
      found =
          input.articles().stream()
              .filter(article -> article.origin().toString().contains(name))
              .toList();
    }
    if (found.size() != 1) {
      throw new CommandException(
          ExitCode.WRONG_CALL,
          Wording.count(found.size(), "article") + " found for '" + name + "'");
    }
    return found.get(0);
  }

  private static void explainSentences(Article article, Beat beat) {
    Terminal.result(article.origin() + "  " + article.title());
    List<Sentence> sentences = new SentenceSplitter().split(article.body());
    StatementFinder finder =
        new StatementFinder(beat.actors(), CommitmentSettings.from(beat.thresholds()));
    for (Judgement judgement : finder.judge(article, sentences)) {
      Terminal.result(
          String.format(
              Locale.ROOT,
              "%4d  %-10s  %s ('%s')",
              judgement.sentence().number(),
              judgement.verdict().name().toLowerCase(Locale.ROOT),
              judgement.rule(),
              judgement.cue()));
      Terminal.result("      " + judgement.sentence().in(article.body()));
    }
  }
}
