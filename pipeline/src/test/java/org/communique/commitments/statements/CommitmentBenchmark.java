package org.communique.commitments.statements;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
import org.communique.article.Sentence;
import org.communique.article.SentenceSplitter;
import org.communique.commitments.CommitmentSettings;

/**
 * Articles a second of this step alone, on as many cores as there are. Not a test: run it by hand
 * with a packed file of JSON Lines whose articles have a {@code body} each.
 */
public final class CommitmentBenchmark {

  private static final int ARTICLES = 1_000;

  /** The best of them counts: the virtual machine goes on compiling for most of a minute. */
  private static final int ROUNDS = 40;

  private CommitmentBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    List<Article> articles = articles(Path.of(arguments[0]));
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService pool = Executors.newFixedThreadPool(cores);
    List<List<Sentence>> sentences = sentences(articles);
    List<StatementFinder> finders = new ArrayList<>();
    for (int core = 0; core < cores; core++) {
      finders.add(new StatementFinder(Reader.CAST, CommitmentSettings.defaults()));
    }
    double first = 0;
    double best = 0;
    double millis = Double.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      List<Future<Long>> parts = new ArrayList<>();
      for (int core = 0; core < cores; core++) {
        parts.add(pool.submit(part(finders.get(core), articles, sentences, core, cores)));
      }
      long nanos = 0;
      for (Future<Long> part : parts) {
        nanos += part.get();
      }
      millis = Math.min(millis, nanos / 1e6 / articles.size());
      double speed = articles.size() * 1e9 / (System.nanoTime() - start);
      first = round == 0 ? speed : first;
      best = Math.max(best, speed);
    }
    pool.shutdown();
    double length = articles.stream().mapToInt(a -> a.body().length()).average().orElse(0);
    System.out.printf(
        "%.0f articles of %.0f characters a second on %d cores, %.2f ms of a core each; "
            + "%.0f a second in the first round%n",
        best, length, cores, millis, first);
  }

  /** A worker's share, and how long it kept a core busy, which other load disturbs less. */
  private static Callable<Long> part(
      StatementFinder finder,
      List<Article> articles,
      List<List<Sentence>> sentences,
      int core,
      int cores) {
    return () -> {
      ThreadMXBean clock = ManagementFactory.getThreadMXBean();
      long start = clock.getCurrentThreadCpuTime();
      for (int i = core; i < articles.size(); i += cores) {
        finder.find(articles.get(i), sentences.get(i));
      }
      return clock.getCurrentThreadCpuTime() - start;
    };
  }

  /** Cut beforehand, as for every other step that reads sentences. */
  private static List<List<Sentence>> sentences(List<Article> articles) {
    SentenceSplitter splitter = new SentenceSplitter();
    return articles.stream().map(article -> splitter.split(article.body())).toList();
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
