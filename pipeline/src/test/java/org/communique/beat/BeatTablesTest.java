package org.communique.beat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BeatTablesTest {

  private final BeatTables tables = new BeatTables();

  @Test
  void readsTopicsWithAndWithoutGroup() {
    List<Topic> topics =
        topics("topic,query,group\nBees,bee OR bees,Insects\nHoney,\"\"\"raw honey\"\"\",\n");

    assertThat(topics)
        .containsExactly(
            new Topic("Bees", "bee OR bees", "Insects"), new Topic("Honey", "\"raw honey\"", ""));
    assertThat(tables.problems()).isEmpty();
  }

  @Test
  void readsActorsWithAliasesAndTerm() {
    List<Actor> actors =
        tables.actors(
            "actors.csv",
            "actor,party,role,aliases,from,until\n"
                + "Ada Moth,Hive Union,chair,Chair Moth| A. Moth ||,2021-02-03,2022-02-02\n");

    assertThat(actors)
        .containsExactly(
            new Actor(
                "Ada Moth",
                "Hive Union",
                "chair",
                List.of("Chair Moth", "A. Moth"),
                LocalDate.of(2021, 2, 3),
                LocalDate.of(2022, 2, 2)));
    assertThat(tables.problems()).isEmpty();
  }

  @Test
  void readsSourcesByDomainWithoutWww() {
    Sources sources =
        tables.sources("sources.csv", "source,domain,country\nThe Comb,WWW.Comb.example,Malta\n");

    assertThat(sources.all()).containsExactly(new Source("The Comb", "comb.example", "Malta"));
  }

  @Test
  void findsColumnsInAnyOrderAndCaseBehindAByteOrderMark() {
    assertThat(topics("\uFEFFQuery,Topic\nbee,Bees\n"))
        .containsExactly(new Topic("Bees", "bee", ""));
    assertThat(tables.problems()).isEmpty();
  }

  @Test
  void readsARowThatEndsEarly() {
    assertThat(topics("topic,query,group\nBees,bee\n"))
        .containsExactly(new Topic("Bees", "bee", ""));
    assertThat(tables.problems()).isEmpty();
  }

  @Test
  void passesOverBlankRows() {
    assertThat(topics("topic,query,group\n,,\nBees,bee,\n\n   \n,,\n")).hasSize(1);
    assertThat(tables.problems()).isEmpty();
  }

  @Test
  void refusesATableWithoutAColumnItNeeds() {
    assertThat(topics("topic,group\nBees,Insects\n")).isEmpty();
    assertOnlyProblem(1, "missing column query");
  }

  @Test
  void refusesAnEmptyTable() {
    assertThat(topics("")).isEmpty();
    assertOnlyProblem(1, "missing column topic, query");
  }

  @Test
  void warnsOfAColumnItDoesNotKnow() {
    assertThat(topics("topic,query,colour\nBees,bee,yellow\n")).hasSize(1);
    assertOnlyProblem(1, "unknown column 'colour'");
    assertThat(tables.problems().get(0).isError()).isFalse();
  }

  @Test
  void passesOverEmptyColumnsOnTheRight() {
    assertThat(topics("topic,query,,\nBees,bee,,\n")).containsExactly(new Topic("Bees", "bee", ""));
    assertThat(tables.problems()).isEmpty();
  }

  @Test
  void refusesAColumnThatStandsTwice() {
    assertThat(topics("topic,query,query\nBees,bee,bees\n")).isEmpty();
    assertThat(tables.problems()).hasSize(1);
    assertThat(tables.problems().get(0).mend()).isEqualTo("name each column once");
  }

  @Test
  void refusesATopicThatStandsTwiceInAnyCase() {
    assertThat(topics("topic,query\nBees,bee\nBEES,drone\n"))
        .containsExactly(new Topic("Bees", "bee", ""));
    assertOnlyProblem(3, "topic 'BEES' stands already in line 2");
  }

  @Test
  void refusesATopicWithoutNameOrQuery() {
    assertThat(topics("topic,query\n,bee\nBees,\n")).isEmpty();
    assertThat(tables.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "t.csv:2: topic without a name (fill in the column 'topic')",
            "t.csv:3: topic 'Bees' has no query (write one)");
  }

  @Test
  void countsTheLinesInsideQuotedCells() {
    topics("topic,query\n\"Bees\nand wasps\",bee\n\n\nBees,\n");
    assertOnlyProblem(6, "topic 'Bees' has no query");
  }

  @Test
  void countsWindowsLinesOnce() {
    topics("topic,query\r\nBees,bee\r\n\r\nWasps,\r\n");
    assertOnlyProblem(4, "topic 'Wasps' has no query");
  }

  @Test
  void namesTheLineOfAQueryThatForgotToDoubleItsQuotes() {
    assertThat(topics("topic,query\nBees,bee\nHoney,\"raw honey\" OR comb\nWax,wax\n")).hasSize(1);
    assertOnlyProblem(3, "a quoted cell goes on or ends where it should not");
  }

  @Test
  void namesTheLineWhereAnUnclosedCellBegins() {
    topics("topic,query\nBees,bee\nHoney,\"raw honey\nWax,wax\n");
    assertOnlyProblem(3, "a quoted cell goes on or ends where it should not");
  }

  @Test
  void refusesARowWhoseCommaIsNotQuoted() {
    assertThat(topics("topic,query,group\nBees,bee,drone,Insects\nWax,wax,\n")).hasSize(1);
    assertOnlyProblem(2, "4 cells under 3 columns");
  }

  @Test
  void showsTheCaretOfABrokenQueryBelowItsProblem() {
    tables.topics(
        "t.csv",
        "topic,query\nBees,bee AND (\n",
        query -> Optional.of("no end\n    " + query + "\n             ^"));

    assertThat(tables.problems().get(0))
        .hasToString(
            "t.csv:2: topic 'Bees': no end (mend the query)\n    bee AND (\n             ^");
  }

  @Test
  void warnsOfASpellingOfTwoActors() {
    List<Actor> actors =
        tables.actors("t.csv", "actor,party,aliases\nAda Moth,Hive,Moth\nBen Moth,Comb,Ben|moth\n");

    assertThat(actors).hasSize(2);
    assertOnlyProblem(3, "'moth' belongs to both Ada Moth and Ben Moth");
    assertThat(tables.problems().get(0).isError()).isFalse();
  }

  @Test
  void allowsAnActorARowForEachRole() {
    tables.actors(
        "t.csv",
        "actor,party,role,aliases,from,until\n"
            + "Ada Moth,Hive,clerk,Moth,,2020-01-01\n"
            + "Ada Moth,Hive,chair,Moth,2020-01-02,\n");

    assertThat(tables.problems()).isEmpty();
  }

  @Test
  void refusesADateThatIsNone() {
    tables.actors("t.csv", "actor,party,from\nAda Moth,Hive,2021-02-30\n");
    assertOnlyProblem(2, "not a date: '2021-02-30'");
  }

  @Test
  void refusesATermThatEndsBeforeItBegins() {
    assertThat(
            tables.actors("t.csv", "actor,party,from,until\nAda Moth,Hive,2022-01-01,2021-01-01\n"))
        .isEmpty();
    assertOnlyProblem(2, "Ada Moth: until 2021-01-01 is before from 2022-01-01");
  }

  private List<Topic> topics(String text) {
    return tables.topics("t.csv", text, query -> Optional.empty());
  }

  private void assertOnlyProblem(int line, String message) {
    assertThat(tables.problems()).hasSize(1);
    Problem problem = tables.problems().get(0);
    assertThat(problem.message()).isEqualTo(message);
    assertThat(problem.line()).isEqualTo(line);
    assertThat(problem.file()).isEqualTo("t.csv");
  }
}
