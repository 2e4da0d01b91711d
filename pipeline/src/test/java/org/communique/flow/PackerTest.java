package org.communique.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PackerTest {

  private final Map<Long, long[]> packs = new TreeMap<>();

  @Test
  void givesEveryPairOnceUnderThePartitionOfItsFirst() {
    Packer packer = new Packer(8);
    Set<LongPair> expected = new HashSet<>();
    for (long key = -500; key < 500; key++) {
      packer.add(key * 0x9E3779B97F4A7C15L, key);
      expected.add(new LongPair(key * 0x9E3779B97F4A7C15L, key));
    }
    flush(packer, false);

    Set<LongPair> found = new HashSet<>();
    packs.forEach(
        (partition, pack) -> {
          for (int i = 0; i < pack.length; i += 2) {
            assertThat((long) Packer.partitionOf(pack[i], 8)).isEqualTo(partition);
            found.add(new LongPair(pack[i], pack[i + 1]));
          }
        });
    assertThat(found).isEqualTo(expected);
  }

  @Test
  void spreadsKeysEvenlyEvenWhenTheyAreSmallNumbers() {
    Map<Integer, Integer> sizes = new HashMap<>();
    for (long key = 0; key < 8_000; key++) {
      sizes.merge(Packer.partitionOf(key, 8), 1, Integer::sum);
    }
    assertThat(sizes)
        .hasSize(8)
        .allSatisfy((partition, size) -> assertThat(size).isBetween(800, 1_200));
  }

  @Test
  void keepsSmallPacksWhenOnlyFullOnesAreWanted() {
    Packer packer = new Packer(1);
    packer.add(1, 2);
    flush(packer, true);
    assertThat(packs).isEmpty();

    for (int i = 0; i < 1 << 14; i++) {
      packer.add(i, i);
    }
    flush(packer, true);
    assertThat(packs.get(0L)).hasSize((1 << 15) + 2);
  }

  @Test
  void isEmptyOnceFlushed() {
    Packer packer = new Packer(4);
    packer.add(1, 2);
    flush(packer, false);
    packs.clear();
    flush(packer, false);

    assertThat(packs).isEmpty();
  }

  @Test
  void doesNotShareAPackThatWasHandedOut() {
    Packer packer = new Packer(1);
    packer.add(1, 2);
    flush(packer, false);
    long[] handed = packs.get(0L);
    packer.add(8, 9);

    assertThat(handed).containsExactly(1, 2);
  }

  private void flush(Packer packer, boolean onlyFull) {
    packer.flush(onlyFull, (pack, time, window) -> packs.put(pack.getKey(), pack.getValue()));
  }
}
