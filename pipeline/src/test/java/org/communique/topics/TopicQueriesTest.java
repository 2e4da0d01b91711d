package org.communique.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.communique.beat.Topic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TopicQueriesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bee",
        "bee OR (wasp AND NOT hornet)",
        "\"raw honey\"~5 OR pollinat*",
        "non-CO2 OR \"甲烷\" OR 蜜蜂",
        "title:bee AND body:wasp",
        "bee~1",
        "/bee[s]?/",
        "[a TO b]",
      })
  void hasNothingToSayAgainstASoundQuery(String query) {
    assertThat(TopicQueries.complaint(query)).isEmpty();
  }

  @Test
  void putsACaretUnderThePlace() {
    assertThat(TopicQueries.complaint("bee AND )wasp"))
        .hasValueSatisfying(
            text ->
                assertThat(text.lines().skip(1))
                    .containsExactly("    bee AND )wasp", "            ^"));
  }

  @Test
  void putsTheCaretAtTheEndWhenSomethingIsMissing() {
    assertThat(TopicQueries.complaint("bee AND ("))
        .hasValueSatisfying(
            text ->
                assertThat(text.lines().skip(1))
                    .containsExactly("    bee AND (", "             ^"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"raw honey", "*", "/[a/", "bee AND", "(bee", "a:b:c", "bee^x"})
  void complainsOfABrokenQuery(String query) {
    assertThat(TopicQueries.complaint(query)).isPresent();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NOT bee|only negations: nothing could be counted",
        "-bee -wasp|only negations: nothing could be counted",
        "\"...\"|no word to look for",
        "colour:bee|unknown field 'colour': only title and body are known",
        "bee OR colour:re*|unknown field 'colour': only title and body are known",
      })
  void complainsOfAQueryThatCountsNothing(String query, String complaint) {
    assertThat(TopicQueries.complaint(query)).contains(complaint);
  }

  @Test
  void refusesABrokenQueryByItsTopic() {
    assertThatThrownBy(() -> new TopicMatcher(List.of(new Topic("Bees", "bee AND (", ""))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Bees: ");
  }

  /** The words of a complaint are one line, however long the parser's own list of guesses is. */
  @Test
  void givesTheReasonInOneLine() {
    String complaint = TopicQueries.complaint("bee AND AND").orElseThrow();
    assertThat(complaint.lines().count()).isEqualTo(3);
    assertThat(complaint).doesNotContain(QueryParser.class.getSimpleName());
  }
}
