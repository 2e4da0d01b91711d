package org.communique.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDaysTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "until July 16, they said",
        "on 16 July the",
        "le 16 juillet à Genève",
        "el 16 de julio en",
        "am 16. Juli wird",
        "将于7月16日在",
        "七月十六日起"
      })
  void readsADayInManyLanguages(String text) {
    assertThat(days(text)).containsExactly(new CalendarDays.MonthDay(7, 16));
  }

  @ParameterizedTest
  @ValueSource(strings = {"in July", "may 16 of them", "10 out of 12", "七月", "16月7日", "March on"})
  void readsNoDayWhereNoneIsNamed(String text) {
    assertThat(days(text)).isEmpty();
  }

  private static List<CalendarDays.MonthDay> days(String text) {
    List<Token> tokens = Tokens.of(text, 100);
    return IntStream.range(0, tokens.size())
        .mapToObj(i -> CalendarDays.at(tokens, i))
        .filter(Objects::nonNull)
        .toList();
  }
}
