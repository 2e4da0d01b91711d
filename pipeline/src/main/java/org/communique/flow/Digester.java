package org.communique.flow;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.article.Article;
import org.communique.article.RepeatedLines;
import org.communique.article.Sentence;
import org.communique.article.SentenceSplitter;
import org.communique.beat.Beat;
import org.communique.commitments.CommitmentSettings;
import org.communique.commitments.Statement;
import org.communique.commitments.statements.StatementFinder;
import org.communique.copies.CopySketcher;
import org.communique.events.EventFeaturizer;
import org.communique.topics.Mention;
import org.communique.topics.TopicMatcher;
import org.jspecify.annotations.Nullable;

/** Takes from an article what the steps after it need. Not thread-safe. */
final class Digester {

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final CopySketcher sketcher = new CopySketcher();
  private final EventFeaturizer featurizer;
  private final TopicMatcher topics;
  private final StatementFinder statements;
  private final PartiesNamed parties;

  /** All that is taken of one article. */
  record Result(
      ArticleDigest digest,
      List<Mention> mentions,
      List<TopicTally> tallies,
      List<TopicalStatement> statements) {}

  Digester(Beat beat) {
    this.featurizer = new EventFeaturizer(beat.actors());
    this.topics = new TopicMatcher(beat.topics());
    this.statements =
        new StatementFinder(beat.actors(), CommitmentSettings.from(beat.thresholds()));
    this.parties = new PartiesNamed(beat.actors());
  }

  Result digest(Article article, RepeatedLines repeated) {
    String own = repeated.without(article);
    List<Sentence> sentences = splitter.split(article.body());
    List<Mention> mentions = topics.match(article, sentences);
    List<TopicTally> tallies = tallies(article, mentions);
    ArticleDigest digest =
        new ArticleDigest(
            ArticleHead.of(
                article, sentences.get(0).in(article.body()), Words.count(article.body())),
            sketcher.sketch(article, own),
            featurizer.features(article, own),
            tallies.stream().map(TopicTally::topic).toList(),
            parties.in(article));
    return new Result(digest, mentions, tallies, statements(article, sentences, mentions));
  }

  private static List<TopicTally> tallies(Article article, List<Mention> mentions) {
    Map<String, Integer> counts = new TreeMap<>();
    mentions.forEach(mention -> counts.merge(mention.topic(), 1, Integer::sum));
    String month = month(article.published());
    List<TopicTally> tallies = new ArrayList<>();
    counts.forEach(
        (topic, count) -> tallies.add(new TopicTally(topic, month, article.id(), count)));
    return tallies;
  }

  private static String month(@Nullable LocalDate day) {
    return day == null ? "" : day.toString().substring(0, "2023-07".length());
  }

  private List<TopicalStatement> statements(
      Article article, List<Sentence> sentences, List<Mention> mentions) {
    List<TopicalStatement> found = new ArrayList<>();
    if (!StatementFinder.reads(article.language())) {
      return found;
    }
    for (Statement statement : statements.find(article, sentences)) {
      List<String> inSentence =
          mentions.stream()
              .filter(mention -> mention.sentenceNo() == statement.sentenceNo())
              .map(Mention::topic)
              .distinct()
              .sorted()
              .toList();
      found.add(new TopicalStatement(statement, inSentence));
    }
    return found;
  }
}
