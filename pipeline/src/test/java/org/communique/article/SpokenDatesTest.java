package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpokenDatesTest {

  /** A Thursday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2023, 7, 6);

  private static String said(String text, @Nullable LocalDate published) {
    return SpokenDates.find(text, published).stream()
        .map(d -> text.substring(d.start(), d.end()) + "=" + d.from() + ".." + d.to())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The board met on Monday. | Monday=2023-07-03..2023-07-03",
        "The board will meet on Monday. | Monday=2023-07-10..2023-07-10",
        "On Monday, the board will meet. | Monday=2023-07-10..2023-07-10",
        "She said Thursday it rained. | Thursday=2023-07-06..2023-07-06",
        "It rained last Thursday. | last Thursday=2023-06-29..2023-06-29",
        "It rained yesterday. | yesterday=2023-07-05..2023-07-05",
        "It rained last week. | last week=2023-06-26..2023-07-02",
        "It opens later this month. | this month=2023-07-01..2023-07-31",
        "The dam broke two years ago. | two years ago=2021-01-01..2021-12-31",
        "The dam broke three days ago. | three days ago=2023-07-03..2023-07-03",
        "A visit around July 16 is likely. | July 16=2023-07-16..2023-07-16",
        "A visit on 16 July is likely. | 16 July=2023-07-16..2023-07-16",
        "They sat from July 16 to 19. | July 16 to 19=2023-07-16..2023-07-19",
        "They met on Dec. 30. | Dec. 30=2022-12-30..2022-12-30",
        "A fair this November is planned. | this November=2023-11-01..2023-11-30",
        "At a fair last November they met. | last November=2022-11-01..2022-11-30",
        "A fair starting in November helps. | November=2023-11-01..2023-11-30",
        "It may rain. March on, march on. | ''",
        "Talks of the United Ports starting in November help. | November=2023-11-01..2023-11-30",
        "It broke in September 2008, and again. | September 2008=2008-09-01..2008-09-30",
        "In the past decade it rained. | past decade=2013-07-06..2023-07-06",
        "It opened in May. | May=2023-05-01..2023-05-31",
        "Within five years the pier must close. | Within five years=2023-07-06..2028-07-06",
        "By the end of the decade all close. | decade=2021-01-01..2030-12-31",
      })
  void resolvesAgainstThePublicationDay(String text, String expected) {
    assertThat(said(text, PUBLISHED)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In November 2021 it froze. | November 2021=2021-11-01..2021-11-30",
        "On 2 March 2020 it froze. | 2 March 2020=2020-03-02..2020-03-02",
        "On March 2, 2020, it froze. | March 2, 2020=2020-03-02..2020-03-02",
        "Seen on 2020-03-02 at sea. | 2020-03-02=2020-03-02..2020-03-02",
        "Neutral by 2060, they say. | 2060=2060-01-01..2060-12-31",
        "In the 1990s it froze. | 1990s=1990-01-01..1999-12-31",
        "Neutral by mid-century. | mid-century=2050-01-01..2050-12-31",
        "在2030年前达峰 | 2030年=2030-01-01..2030-12-31",
        "2023年7月18日开会 | 2023年7月18日=2023-07-18..2023-07-18",
        "It cost $2000 and 1999 people came, 2,030 in all. | ''",
        "Monday was fine, last week too, on July 16 less. | ''",
      })
  void findsOnlyAbsoluteDatesInAnUndatedText(String text, String expected) {
    assertThat(said(text, null)).isEqualTo(expected);
  }

  @Test
  void tellsDeadlines() {
    String text = "They peak before 2030, met in 2021, and close it by the end of 2025.";

    List<SpokenDate> found = SpokenDates.find(text, PUBLISHED);

    assertThat(found).extracting(SpokenDate::deadline).containsExactly(true, false, true);
  }

  @Test
  void readsAnOddTextInLinearTime() {
    String text = "in the next ".repeat(20_000) + "1 2 3 - ".repeat(20_000) + "May ".repeat(20_000);

    assertThat(SpokenDates.find(text, PUBLISHED)).hasSizeLessThan(30_000);
  }
}
