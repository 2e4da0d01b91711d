package org.communique.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.article.Article;
import org.communique.beat.Actor;
import org.jspecify.annotations.Nullable;

/** Makes the features of an article. Not thread-safe: it remembers stems. */
public final class EventFeaturizer {

  /** Words read of a long text: what an event is about stands long before. */
  private static final int MAX_WORDS = 2_000;

  /** The lead's length where it is read as a string: about 100 words. */
  private static final int LEAD_CHARS = 700;

  private static final int MAX_TITLE_WORDS = 60;
  private static final int MAX_TITLE_CHARS = 300;

  private final ActorNames actors;
  private final Stems stems = new Stems();

  public EventFeaturizer(List<Actor> actors) {
    this.actors = new ActorNames(actors);
  }

  /**
   * @param text the body without the lines that its outlet repeats on many pages
   */
  public EventFeatures features(Article article, String text) {
    TermCounter counter = count(article, text);
    return new EventFeatures(
        node(article, counter, text), counter.terms(), counter.spokenDays(), counter.weekdays());
  }

  /** The terms of {@code features} as words, by their hashes: for explanations. */
  public Map<Integer, String> vocabulary(Article article, String text) {
    return new TreeMap<>(count(article, text).words());
  }

  private TermCounter count(Article article, String text) {
    TermCounter counter = new TermCounter(actors, stems, article);
    List<Token> body = Tokens.of(text, MAX_WORDS);
    counter.learnNames(body);
    counter.addTitle(Tokens.of(article.title(), MAX_TITLE_WORDS));
    counter.addBody(body);
    counter.addSpokenDays(text.substring(0, Math.min(LEAD_CHARS, text.length())));
    return counter;
  }

  private static EventNode node(Article article, TermCounter counter, String text) {
    @Nullable LocalDate happened = counter.happened();
    String title = article.title();
    return new EventNode(
        article.id(),
        article.source(),
        title.length() > MAX_TITLE_CHARS ? title.substring(0, MAX_TITLE_CHARS) : title,
        article.published(),
        happened,
        Math.max(1, text.length() / 6),
        counter.tongue());
  }
}
