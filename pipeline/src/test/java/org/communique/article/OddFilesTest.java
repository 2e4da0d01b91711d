package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every file of {@code odd/} does what {@code odd/expected.csv} says of it. */
class OddFilesTest {

  @ParameterizedTest(name = "{0}: {3}")
  @CsvFileSource(resources = "/odd/expected.csv", numLinesToSkip = 1, emptyValue = "")
  void countsAndReasonsAreAsExpected(String file, int articles, String rejections, String about)
      throws IOException {
    Collected found = Collected.read(file, bytes(file));

    assertThat(found.articles).as(about).hasSize(articles);
    String reasons =
        found.rejections.stream()
            .map(rejection -> rejection.reason().code())
            .collect(Collectors.joining(";"));
    assertThat(reasons).as(about).isEqualTo(rejections == null ? "" : rejections);
    assertThat(found.articles)
        .allSatisfy(article -> assertThat(CleanText.of(article.body())).isEqualTo(article.body()))
        .allSatisfy(article -> assertThat(article.body()).doesNotContain("\uFFFD", "\r"));
  }

  private static byte[] bytes(String file) throws IOException {
    try (InputStream in = OddFilesTest.class.getResourceAsStream("/odd/" + file)) {
      if (in == null) {
        throw new IOException("no such resource: " + file);
      }
      return in.readAllBytes();
    }
  }
}
