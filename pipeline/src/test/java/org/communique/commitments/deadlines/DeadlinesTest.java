package org.communique.commitments.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

  private static final LocalDate DAY = LocalDate.of(2024, 5, 3);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "halve waste before 2030 | 2030",
        "halve waste no later than 2050 | 2050",
        "halve waste by FY2031 from a FY2019 base year | 2031",
        "halve waste by the end of 2030 | 2030",
        "halve waste by the end of the decade | 2030",
        "halve waste by the middle of the century | 2050",
        "halve waste within two years | 2026",
        "halve waste over the next decade | 2034",
        "halve waste by June 2025 | 2025-06",
        "halve waste by next March | 2025-03",
        "halve waste by 1 September 2026 | 2026-09-01",
        "halve waste by March | 2025-03",
        "halve waste between 2027 and 2033 | 2033",
        "halve waste in 2026 | 2026",
        "halve waste next year | 2025",
        "halve waste in the first half of 2026 | 2026",
        "halve waste in the autumn of 2025 | 2025",
        "halve waste from 2026 | 2026",
        "halve waste in March 2025 | 2025-03",
        "halve waste on 8 October | 2024-10-08",
        "halve waste from July 1 | 2024-07-01",
        "halve waste within a year | 2025",
        "halve waste by Wednesday | 2024-05-08",
        "From Friday halve waste | 2024-05-03",
        "halve waste from February | 2025-02",
        "will halve waste on Monday | 2024-05-06",
        "will halve waste Friday | 2024-05-03",
        "halve waste in the course of the year | 2024",
        "halve waste by the first half of 2026 | 2026",
        "halve waste in the new year | 2025",
        "halve waste before Easter | 2025",
      })
  void readsADeadline(String text, String iso) {
    assertThat(new Deadlines(text, DAY).all(0)).extracting(Deadline::iso).containsExactly(iso);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "to share data that they agreed on in November 2021",
        "to cut waste 40 percent from 2019 levels",
        "to cut waste in 2019",
        "to cut waste soon",
        "to cut waste in March 2023",
        "to repeat what was said on 8 April",
        "to cut waste from 2026 levels",
        "to cut waste, as it had said in autumn it would",
        "will cut waste, he wrote on Thursday",
        "agreed on Monday to cut waste",
        "publish its targets for 2035",
        "to cut waste, which was over by Monday",
      })
  void takesNoPastDateForADeadline(String text) {
    assertThat(new Deadlines(text, DAY).all(0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "The mill will run on sun alone in 2041,run,2041",
    "The mill would slowly open a second line in 2019,open,2019",
    "They promised to run the mill on sun in 2041,run,2041",
    "Its second mill will start in 2041,Its,2041",
    "The mill is going to start in 2041,start,2041",
    "Its second mill is going to start in 2041,Its,2041",
  })
  void believesAYearBehindAVerbToComeWhereNoDayIsKnown(String text, String verb, String iso) {
    assertThat(new Deadlines(text, null).all(text.indexOf(verb)))
        .extracting(Deadline::iso)
        .containsExactly(iso);
  }

  @ParameterizedTest
  @CsvSource({
    "Norland left the pact in 2017,left",
    "They met in the group they agreed to form in 2021,form",
    "Norland will keep the pact that was signed in 2015,keep",
    "In 2020 Norland said it would pay,pay",
  })
  void believesNoOtherYearWhereNoDayIsKnown(String text, String verb) {
    assertThat(new Deadlines(text, null).all(text.indexOf(verb))).isEmpty();
  }

  @Test
  void keepsTheWordsWhereNoDayOfPublicationIsKnown() {
    assertThat(new Deadlines("halve waste within two years", null).all(0))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.iso()).isEmpty();
              assertThat(d.text()).isEqualTo("within two years");
            });
  }

  @Test
  void neverReadsADayThatDoesNotExist() {
    assertThat(new Deadlines("halve waste by 31 February 2027", DAY).all(0))
        .extracting(Deadline::iso)
        .containsExactly("2027-02");
  }

  @Test
  void aTargetWithAMonthLiesAheadWithoutADay() {
    String text = "The board said that it will not build before the fair in July 2031.";
    assertThat(new Deadlines(text, null).all(23)).extracting(Deadline::iso).contains("2031-07");
  }

  @Test
  void aSpanCountsFromTheYearInWhichItWasPromised() {
    String text = "In 2021 the board promised to halve waste within two years.";
    assertThat(new Deadlines(text, DAY).all(30)).extracting(Deadline::iso).containsExactly("2023");
    assertThat(new Deadlines(text, null).all(30)).extracting(Deadline::iso).containsExactly("2023");
  }
}
