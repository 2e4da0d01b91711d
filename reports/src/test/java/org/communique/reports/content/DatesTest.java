package org.communique.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "2023-07-17, 17 July 2023",
    "2023-07-01, 1 July 2023",
    "2023-07, July 2023",
    "2030, 2030",
    "'', date not given",
    "2023-07-17T04:05:06Z, 17 July 2023",
    "2023-02-31, 2023-02-31",
    "2023-13, 2023-13",
    "soon enough, soon enough",
  })
  void writesADateAsPreciselyAsItIsKnown(String iso, String written) {
    assertThat(Dates.written(iso)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "2031-05-06, 2031-05-09, 6–9 May 2031",
    "2031-04-30, 2031-05-02, 30 April – 2 May 2031",
    "2030-12-31, 2031-01-02, 31 December 2030 – 2 January 2031",
    "2031-05-06, 2031-05-06, 6 May 2031",
    "'', 2031-05-06, 6 May 2031",
    "2031, 2031-05-06, 2031 – 6 May 2031",
    "'', '', date not given",
  })
  void writesARangeWithoutRepeatingWhatIsShared(String first, String last, String written) {
    assertThat(Dates.range(first, last)).isEqualTo(written);
  }

  @Test
  void namesTheDayOfTheWeek() {
    assertThat(Dates.withWeekday(LocalDate.of(2023, 7, 17))).isEqualTo("Monday, 17 July 2023");
  }
}
