package org.communique.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.testing.PAssert;
import org.apache.beam.sdk.testing.TestPipeline;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.communique.article.Article;
import org.communique.commitments.Firmness;
import org.communique.commitments.Statement;
import org.communique.copies.CopyMembership;
import org.junit.jupiter.api.Test;

/** Steps of the flow on their own, with the runner's checks of mutation and encoding on. */
class CompositesTest {

  private static final FlowSettings SETTINGS =
      new FlowSettings(Hives.BEAT, LocalDate.of(2022, 6, 1), "unused", "unused", 2);

  private final TestPipeline pipeline = TestPipeline.create().enableAbandonedNodeEnforcement(false);

  @Test
  void findsTheReprintAndLeavesTheOtherStoryAlone() {
    Article original = Hives.article(-5, "The Comb", "Queen found", Hives.QUEEN);
    Article reprint =
        Hives.article(
            3, "Wax Daily", Hives.DAY.plusDays(1), "Lighthouse swarm", "(Wax) - " + Hives.QUEEN);
    Article other = Hives.article(9, "The Comb", "Honey falls", Hives.MARKET);
    PCollection<Lookup<ArticleDigest>> articles =
        pipeline.apply(
            "Articles",
            Create.of(List.of(Hives.digests(original, reprint, other))).withCoder(Coders.DIGESTS));
    PCollection<Originals> originals =
        pipeline
            .apply("Keys", Create.of(keys(original, reprint, other)).withCoder(PairUp.PACKS))
            .apply(
                "Find copies",
                new FindCopies(SETTINGS, articles, articles.apply("Share", View.asSingleton())));
    PAssert.thatSingleton(originals)
        .satisfies(
            found -> {
              assertThat(found.copies().all())
                  .extracting(CopyMembership::id, CopyMembership::groupId)
                  .containsExactly(tuple(-5L, -5L), tuple(3L, -5L), tuple(9L, 9L));
              assertThat(found.has(3)).isFalse();
              assertThat(found.statistics().articles()).isEqualTo(2);
              return null;
            });

    pipeline.run().waitUntilFinish();
  }

  @Test
  void countsAllArticlesAndOriginalsByTopicAndMonth() {
    PCollectionView<Lookup<ArticlePlace>> places =
        places(
            Hives.original(1, 1), Hives.copy(2, 1, 1), Hives.original(3, 1), Hives.original(4, 4));
    PCollection<KV<Integer, TableLine>> rows =
        pipeline
            .apply(
                "Tallies",
                Create.of(
                        CountTopics.keyed(new TopicTally("Bees", "2022-05", 1, 5)),
                        CountTopics.keyed(new TopicTally("Bees", "2022-05", 2, 4)),
                        CountTopics.keyed(new TopicTally("Bees", "2022-05", 3, 2)),
                        CountTopics.keyed(new TopicTally("Bees", "", 4, 1)),
                        CountTopics.keyed(new TopicTally("Wax, raw", "2022-05", 4, 3)))
                    .withCoder(KvCoder.of(VarIntCoder.of(), Coders.TALLY)))
            .apply("Count topics", new CountTopics(places));
    PAssert.that(rows)
        .containsInAnyOrder(
            topicRow("Bees", "", "Bees,,1,1,1,1,1\n"),
            topicRow("Bees", "2022-05", "Bees,2022-05,11,7,3,2,1\n"),
            topicRow("Wax, raw", "2022-05", "\"Wax, raw\",2022-05,3,3,1,1,1\n"));

    pipeline.run().waitUntilFinish();
  }

  @Test
  void keepsOneLedgerEntryForARestatementAndNoneForACopy() {
    PCollectionView<Lookup<ArticlePlace>> places =
        places(Hives.original(1, 1), Hives.copy(2, 1, 1), Hives.original(3, 3));
    PCollection<KV<Integer, TableLine>> rows =
        pipeline
            .apply(
                "Statements",
                Create.of(stated(11, 1), stated(12, 2), stated(13, 3))
                    .withCoder(Gather.keyed(Coders.STATEMENT)))
            .apply("Keep the ledger", new KeepLedger(SETTINGS, places));
    PAssert.that(rows)
        .satisfies(
            lines -> {
              assertThat(lines).hasSize(3);
              assertThat(lines)
                  .filteredOn(line -> table(line).equals("statements"))
                  .extracting(line -> line.getValue().line().substring(0, 17))
                  .containsExactlyInAnyOrder("t000000000000000b", "t000000000000000d");
              assertThat(lines)
                  .filteredOn(line -> table(line).equals("commitments"))
                  .singleElement()
                  .satisfies(
                      line ->
                          assertThat(line.getValue().line())
                              .contains("e0000000000000001; e0000000000000003"));
              return null;
            });

    pipeline.run().waitUntilFinish();
  }

  private static String table(KV<Integer, TableLine> line) {
    return TableLine.tableOf(line.getKey());
  }

  private PCollectionView<Lookup<ArticlePlace>> places(ArticlePlace... places) {
    return pipeline
        .apply(
            "Places",
            Create.of(List.of(Lookup.of(List.of(places), ArticlePlace::articleId)))
                .withCoder(Coders.PLACES))
        .apply("Share places", View.asSingleton());
  }

  private static List<KV<Long, long[]>> keys(Article... articles) {
    Packer packer = new Packer(SETTINGS.partitions());
    for (Article article : articles) {
      for (long key : Hives.digest(article).sketch().bandKeys()) {
        packer.add(key, article.id());
      }
    }
    List<KV<Long, long[]>> packs = new ArrayList<>();
    packer.flush(false, (pack, time, window) -> packs.add(pack));
    return packs;
  }

  private static KV<Integer, TableLine> topicRow(String topic, String month, String line) {
    return TableLine.of("topic_counts", topic + "\u0000" + month, line);
  }

  private static KV<Long, TopicalStatement> stated(long id, long articleId) {
    Statement statement =
        new Statement(
            id,
            articleId,
            1,
            0,
            43,
            "The union will move the swarm to Gozo by 2023.",
            List.of("Hive Union"),
            List.of("Hive Union"),
            "",
            "move the swarm to Gozo by 2023",
            Firmness.PLEDGE,
            "2023",
            "by 2023",
            "",
            "",
            false,
            Hives.DAY,
            "The Comb",
            List.of("gozo", "move", "swarm"),
            "will");
    return KV.of(Gather.KEY, new TopicalStatement(statement, List.of("Bees")));
  }
}
