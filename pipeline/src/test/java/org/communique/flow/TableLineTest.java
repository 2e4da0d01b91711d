package org.communique.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.apache.beam.sdk.values.KV;
import org.junit.jupiter.api.Test;

class TableLineTest {

  private static final Comparator<KV<Integer, TableLine>> AS_JOINED =
      Comparator.<KV<Integer, TableLine>>comparingInt(KV::getKey)
          .thenComparing(KV::getValue, TableLine.ORDER);

  @Test
  void joinedBlocksAreInTheOrderOfUnsignedIds() {
    Random random = new Random(7);
    List<KV<Integer, TableLine>> lines = new ArrayList<>();
    List<Long> ids = new ArrayList<>(List.of(0L, -1L, 1L, Long.MIN_VALUE, Long.MAX_VALUE));
    random.longs(500).forEach(ids::add);
    for (long id : ids) {
      lines.add(TableLine.byHash("articles", id, "", Long.toUnsignedString(id)));
    }
    lines.sort(AS_JOINED);
    ids.sort(Long::compareUnsigned);

    assertThat(lines)
        .extracting(line -> line.getValue().line())
        .isEqualTo(ids.stream().map(Long::toUnsignedString).toList());
  }

  @Test
  void blocksTellTheirTable() {
    for (String table : TableLine.TABLES) {
      for (long id : new long[] {0, -1, 1L << 61, Long.MIN_VALUE}) {
        int block = TableLine.byHash(table, id, "", "").getKey();
        assertThat(TableLine.tableOf(block)).isEqualTo(table);
      }
      assertThat(TableLine.tableOf(TableLine.of(table, "", "").getKey())).isEqualTo(table);
    }
  }

  @Test
  void rowsOfOneArticleKeepTheirOwnOrder() {
    List<KV<Integer, TableLine>> lines = new ArrayList<>();
    lines.add(TableLine.byHash("mentions", 5, "b", "second"));
    lines.add(TableLine.byHash("mentions", 5, "a", "first"));
    lines.sort(AS_JOINED);

    assertThat(lines).extracting(line -> line.getValue().line()).containsExactly("first", "second");
  }
}
