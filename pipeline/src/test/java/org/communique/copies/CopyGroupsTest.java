package org.communique.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CopyGroupsTest {

  private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

  @Test
  void takesTheEarliestAsOriginal() {
    List<CopyMembership> groups =
        CopyGroups.of(
            List.of(link(1, 2, 0.9, 0.95)),
            List.of(head(1, MONDAY.plusDays(1), 400), head(2, MONDAY, 300)));

    assertThat(groups).extracting(CopyMembership::groupId).containsExactly(2L, 2L);
    assertThat(groups.get(0).kind()).isEqualTo(CopyKind.REPRINT);
  }

  @Test
  void takesTheFullestOfOneDayAsOriginal() {
    List<CopyMembership> groups =
        CopyGroups.of(
            List.of(link(1, 2, 1, 0.5)), List.of(head(1, MONDAY, 200), head(2, MONDAY, 400)));

    assertThat(groups.get(0).groupId()).isEqualTo(2);
    assertThat(groups.get(0).kind()).isEqualTo(CopyKind.TRIMMED);
  }

  @Test
  void takesTheFullestThenTheSmallestIdWhereNothingIsDated() {
    List<CopyMembership> groups =
        CopyGroups.of(
            List.of(link(1, 2, 1, 1), link(2, 3, 1, 1), link(1, 3, 1, 1)),
            List.of(head(3, null, 300), head(2, null, 300), head(1, null, 200)));

    assertThat(groups).extracting(CopyMembership::groupId).containsOnly(2L);
  }

  @Test
  void putsAFullUndatedTextBeforeItsDatedCut() {
    List<CopyMembership> groups =
        CopyGroups.of(
            List.of(link(1, 2, 1, 0.4)), List.of(head(1, MONDAY, 150), head(2, null, 400)));

    assertThat(groups).extracting(CopyMembership::groupId).containsOnly(2L);
  }

  @Test
  void prefersTheAgencyThatTheTextCredits() {
    CopyHead paper = new CopyHead(1, "Lindholm Post", MONDAY, 0, 400, "reuters", false);
    CopyHead agency = new CopyHead(2, "Reuters", MONDAY, 0, 400, "reuters", false);

    assertThat(CopyGroups.of(List.of(link(1, 2, 1, 1)), List.of(paper, agency)))
        .extracting(CopyMembership::groupId)
        .containsOnly(2L);
  }

  @Test
  void putsAnUpdateBehindTheShorterTextItReplaces() {
    CopyHead first = new CopyHead(2, "Tern News", MONDAY, 0, 300, "", false);
    CopyHead update = new CopyHead(1, "Tern News", MONDAY, 0, 400, "", true);

    List<CopyMembership> groups =
        CopyGroups.of(List.of(link(1, 2, 0.85, 0.95)), List.of(first, update));

    assertThat(groups).extracting(CopyMembership::groupId).containsOnly(2L);
    assertThat(groups.get(0).kind()).isEqualTo(CopyKind.UPDATED);
  }

  @Test
  void callsTheSameWordsUnderAnotherHeadlineAReprint() {
    CopyHead first = new CopyHead(1, "Tern News", MONDAY, 71, 300, "", false);
    CopyHead same = new CopyHead(2, "Lindholm Post", MONDAY.plusDays(1), 71, 300, "", false);
    CopyHead other = new CopyHead(3, "Lindholm Post", MONDAY.plusDays(1), 72, 300, "", false);
    CopyHead none = new CopyHead(4, "Lindholm Post", MONDAY.plusDays(1), 0, 300, "", false);

    List<CopyMembership> groups =
        CopyGroups.of(
            List.of(link(1, 2, 1, 1), link(1, 3, 1, 1), link(1, 4, 1, 1)),
            List.of(first, same, other, none));

    assertThat(groups)
        .extracting(CopyMembership::kind)
        .containsExactly(CopyKind.ORIGINAL, CopyKind.EXACT, CopyKind.REPRINT, CopyKind.EXACT);
  }

  @Test
  void callsATextWithNewsOfItsOwnUpdated() {
    List<CopyMembership> groups =
        CopyGroups.of(
            List.of(link(1, 2, 0.95, 0.6)),
            List.of(head(1, MONDAY, 200), head(2, MONDAY.plusDays(1), 330)));

    assertThat(groups.get(1).kind()).isEqualTo(CopyKind.UPDATED);
    assertThat(groups.get(1).similarity()).isEqualTo(0.95);
  }

  @Test
  void doesNotChainThroughEverLessSimilarTexts() {
    List<CopyMembership> groups =
        CopyGroups.of(
            List.of(link(1, 2, 0.6, 0.6), link(2, 3, 0.6, 0.6), link(3, 4, 0.6, 0.6)),
            List.of(
                head(1, MONDAY, 300),
                head(2, MONDAY.plusDays(1), 300),
                head(3, MONDAY.plusDays(2), 300),
                head(4, MONDAY.plusDays(3), 300)));

    assertThat(groups).extracting(CopyMembership::groupId).containsExactly(1L, 1L, 3L, 3L);
  }

  @Test
  void letsInterchangeableTextsStandForEachOther() {
    List<CopyMembership> groups =
        CopyGroups.of(
            List.of(link(1, 2, 0.6, 0.6), link(2, 3, 0.97, 0.98)),
            List.of(
                head(1, MONDAY, 300),
                head(2, MONDAY.plusDays(1), 300),
                head(3, MONDAY.plusDays(2), 300)));

    assertThat(groups).extracting(CopyMembership::groupId).containsOnly(1L);
    assertThat(groups).extracting(CopyMembership::groupSize).containsOnly(3);
  }

  @Test
  void keepsEveryArticleOnceInAnyOrder() {
    List<CopyHead> heads = new ArrayList<>();
    List<CopyLink> links = new ArrayList<>();
    Random random = new Random(7);
    for (long id = 1; id <= 40; id++) {
      heads.add(head(id, id % 3 == 0 ? null : MONDAY.plusDays(random.nextInt(5)), 200));
      for (long other = 1; other < id; other++) {
        if (random.nextInt(12) == 0) {
          links.add(link(other, id, random.nextDouble(), random.nextDouble()));
        }
      }
    }
    List<CopyMembership> expected = CopyGroups.of(links, heads);
    Collections.shuffle(heads, random);
    Collections.shuffle(links, random);

    assertThat(expected).hasSize(40);
    assertThat(CopyGroups.of(links, heads)).isEqualTo(expected);
  }

  private static CopyHead head(long id, @Nullable LocalDate published, int words) {
    return new CopyHead(id, "", published, 0, words, "", false);
  }

  private static CopyLink link(long a, long b, double aInB, double bInA) {
    return new CopyLink(a, b, aInB, bInA, aInB == 1 && bInA == 1);
  }
}
