package org.communique.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.communique.article.Article;
import org.communique.article.SentenceSplitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Articles a second of this step alone, on as many cores as there are; run with {@code
 * -Dspeed.articles=FILE.jsonl.gz}, a file of articles with a {@code body} each.
 */
@EnabledIfSystemProperty(named = "speed.articles", matches = ".+")
class SpeedTest {

  private static final int ARTICLES = 1_000;

  /** Rounds before the one that counts: the virtual machine compiles what is hot. */
  private static final int ROUNDS = 5;

  @Test
  void readsArticlesOnAllCores() throws Exception {
    List<Article> articles = articles(Path.of(System.getProperty("speed.articles")));
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService pool = Executors.newFixedThreadPool(cores);
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      List<Future<Integer>> parts = new ArrayList<>();
      for (int core = 0; core < cores; core++) {
        parts.add(pool.submit(part(articles, core, cores)));
      }
      for (Future<Integer> part : parts) {
        assertThat(part.get()).isPositive();
      }
      best = Math.max(best, articles.size() * 1e9 / (System.nanoTime() - start));
    }
    pool.shutdown();
    System.err.printf("%.0f articles a second on %d cores%n", best, cores);
  }

  private static Callable<Integer> part(List<Article> articles, int core, int cores) {
    return () -> {
      StatementFinder finder = new StatementFinder(Reader.CAST, CommitmentSettings.defaults());
      SentenceSplitter splitter = new SentenceSplitter();
      int found = 0;
      for (int i = core; i < articles.size(); i += cores) {
        found += finder.find(articles.get(i), splitter.split(articles.get(i).body())).size();
      }
      return found;
    };
  }

  private static List<Article> articles(Path file) throws IOException {
    List<Article> articles = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine();
          line != null && articles.size() < ARTICLES;
          line = lines.readLine()) {
        String body = json.readTree(line).path("body").asText();
        articles.add(Reader.article(articles.size(), LocalDate.of(2024, 5, 3), body));
      }
    }
    return articles;
  }
}
