package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SeveralArticlesTest {

  private static final String ONE =
      "Ferry sails again\n\nHILLTOWN, March 8, 2024 (Hill Post) - The ferry sailed again on Friday."
          + "\n\n"
          + "It takes forty cars, a bus and as many walkers as find a place on deck. ".repeat(4)
          + "\n";
  private static final String TWO =
      ONE.replace("Ferry", "Bridge").replace("HILLTOWN", "PORT SAND").replace("ferry", "bridge");

  @Test
  void refusesArticlesRuledOffFromOneAnother() {
    Collected found = Collected.read("a.txt", ONE + "\n==========\n\n" + TWO);

    assertThat(found.articles).isEmpty();
    assertThat(found.rejections)
        .singleElement()
        .satisfies(r -> assertThat(r.reason()).isEqualTo(RejectionReason.SEVERAL_ARTICLES))
        .satisfies(r -> assertThat(r.detail()).startsWith("2 parts"));
  }

  @Test
  void refusesADatabasesListOfDocuments() {
    String list =
        ONE
            + "Document HPOST00020240308ek38000a1\n\n"
            + TWO
            + "Document HPOST00020240308ek38000b2\n";

    assertThat(Collected.read("a.txt", list).rejections)
        .singleElement()
        .extracting(Rejection::reason)
        .isEqualTo(RejectionReason.SEVERAL_ARTICLES);
    assertThat(SeveralArticles.mark("1 of 2 DOCUMENTS\n" + ONE + "2 of 2 DOCUMENTS\n")).isPresent();
  }

  @Test
  void leavesDoubtfulOnesAlone() {
    assertThat(SeveralArticles.mark(ONE)).isEmpty();
    assertThat(SeveralArticles.mark(ONE + "Document HPOST00020240308ek38000a1\n")).isEmpty();
    assertThat(SeveralArticles.mark(ONE + "\n" + TWO)).isEmpty();
    assertThat(SeveralArticles.mark(ONE + "\n-----\nThe Hill Post is a daily of the valley.\n"))
        .isEmpty();
  }
}
