package org.communique.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.copies.Texts.sketch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.communique.beat.Thresholds;
import org.junit.jupiter.api.Test;

class CopyFinderTest {

  private static final LocalDate DAY = LocalDate.of(2031, 3, 3);

  private final CopyFinder finder = new CopyFinder(CopySettings.defaults());

  @Test
  void findsAShortCutOfALongText() {
    String tale = tale("Lindholm", 1500);
    CopySketch full = sketch(1, tale);
    CopySketch cut = sketch(2, tale.substring(0, tale.indexOf(' ', 600)));

    assertThat(finder.find(List.of(full, cut)))
        .extracting(CopyMembership::kind)
        .containsExactly(CopyKind.ORIGINAL, CopyKind.TRIMMED);
  }

  @Test
  void findsEveryReprintOfAPopularText() {
    List<CopySketch> sketches = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String wrapped = "From our partners, page " + i + ".\n" + Texts.FERRY;
      sketches.add(sketch(1000 + i, "outlet" + i, DAY.plusDays(i % 3), wrapped));
    }

    assertThat(finder.find(sketches)).extracting(CopyMembership::groupSize).containsOnly(200);
  }

  @Test
  void groupsChineseReprints() {
    String text = "岛上的渡轮今年冬天将停航。船主星期二表示，发动机需要修理，费用尚未落实。居民依靠这艘船上学和就医。";

    assertThat(finder.find(List.of(sketch(1, text), sketch(2, "本报讯 " + text))))
        .extracting(CopyMembership::groupId)
        .containsOnly(2L);
  }

  @Test
  void doesNotDependOnInputOrder() {
    List<CopySketch> sketches = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String tale = tale("Harbour" + i % 7, 300);
      sketches.add(sketch(i, "", i % 2 == 0 ? DAY : null, tale.substring(i % 5 * 40)));
    }
    List<CopyMembership> expected = finder.find(sketches);
    Collections.shuffle(sketches, new Random(5));

    assertThat(finder.find(sketches)).isEqualTo(expected);
  }

  @Test
  void cutsAndReportsAKeyThatIsAStockPhrase() {
    CopySettings few = CopySettings.from(Thresholds.defaults().with("copies.bucket_limit", 30));
    long[] ids = new Random(1).longs(31).toArray();

    boolean cut = new CopyCandidates(few).pairs(ids, (a, b) -> {});

    assertThat(cut).isTrue();
  }

  @Test
  void pairsALargeBucketInLinearCost() {
    long[] ids = new Random(1).longs(1000).toArray();
    int[] pairs = {0};

    new CopyCandidates(CopySettings.defaults()).pairs(ids, (a, b) -> pairs[0]++);

    assertThat(pairs[0]).isLessThan(24 * 1000);
  }

  @Test
  void sketchSurvivesTheWire() throws IOException {
    CopySketch sketch = sketch(9, "Harbour Post", DAY, tale("Lindholm", 2000));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    sketch.writeTo(new DataOutputStream(bytes));

    CopySketch read =
        CopySketch.readFrom(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

    assertThat(read).isEqualTo(sketch);
    assertThat(bytes.size()).isLessThan(6000);
  }

  @Test
  void knowsTheAgencyOfAReprint() {
    String dateline = "LINDHOLM (Reuters) - " + Texts.FERRY;

    assertThat(sketch(1, dateline).head().agency()).isEqualTo("reuters");
    assertThat(sketch(1, Texts.FERRY + " A Reuters survey saw it coming.").head().agency())
        .isEmpty();
  }

  /** Words without end, the same for the same place. */
  private static String tale(String place, int words) {
    Random random = new Random(place.hashCode());
    String[] stock =
        "boat crew net tide pier storm market school road lamp stone letter".split(" ");
    StringBuilder text = new StringBuilder("In " + place);
    for (int i = 0; i < words; i++) {
      text.append(' ')
          .append(stock[random.nextInt(stock.length)])
          .append(random.nextInt(9) == 0 ? "." : "");
    }
    return text.toString();
  }
}
