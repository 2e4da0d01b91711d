package org.communique.commitments.statements;

import java.time.LocalDate;
import java.util.List;
import org.communique.article.Article;
import org.communique.article.Origin;
import org.communique.article.PublishedFrom;
import org.communique.article.SentenceSplitter;
import org.communique.beat.Actor;
import org.communique.commitments.CommitmentSettings;
import org.communique.commitments.Judgement;
import org.communique.commitments.Statement;
import org.jspecify.annotations.Nullable;

/** Reads short texts with a small cast of its own. */
public final class Reader {

  public static final List<Actor> CAST =
      List.of(
          actor("Norland", "Norland", "government", "Oslund", "the Norland government"),
          actor("Sudria", "Sudria", "government", "Meridia", "the Sudrian side"),
          actor("Ada Quist", "Norland", "trade envoy", "Ms Quist", "Quist"),
          actor("Remo Falk", "Sudria", "health minister", "Falk"),
          actor("Chip Board", "Norland", "agency", "the Chip Board"));

  private final StatementFinder finder = new StatementFinder(CAST, CommitmentSettings.defaults());
  private final SentenceSplitter splitter = new SentenceSplitter();

  private static Actor actor(String name, String party, String role, String... aliases) {
    return new Actor(name, party, role, List.of(aliases), null, null);
  }

  public static Article article(long id, @Nullable LocalDate day, String body) {
    PublishedFrom from = day == null ? PublishedFrom.NONE : PublishedFrom.META;
    Origin origin = new Origin("story.txt", "");
    return new Article(id, origin, "", "Gazette", day, from, "", "en", "", body);
  }

  public List<Judgement> judge(String body) {
    return judge(LocalDate.of(2024, 5, 3), body);
  }

  public List<Judgement> judge(@Nullable LocalDate day, String body) {
    Article article = article(17, day, body);
    return finder.judge(article, splitter.split(body));
  }

  public List<Statement> find(@Nullable LocalDate day, String body) {
    Article article = article(17, day, body);
    return finder.find(article, splitter.split(body));
  }

  /** The statements of a text published on 3 May 2024. */
  public List<Statement> find(String body) {
    return find(LocalDate.of(2024, 5, 3), body);
  }
}
