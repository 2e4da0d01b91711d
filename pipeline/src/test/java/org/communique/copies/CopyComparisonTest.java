package org.communique.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.copies.Texts.sketch;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CopyComparisonTest {

  private final CopyComparison comparison = new CopyComparison(CopySettings.defaults());

  @Test
  void linksTheSameWordsInOtherLayout() {
    CopySketch plain = sketch(1, Texts.FERRY);
    CopySketch shouted = sketch(2, Texts.FERRY.toUpperCase(Locale.ROOT).replace(' ', '\n'));

    assertThat(comparison.compare(plain, shouted).orElseThrow().same()).isTrue();
  }

  @Test
  void linksATrimmedText() {
    CopyLink link =
        comparison.compare(sketch(1, Texts.FERRY), sketch(2, Texts.FERRY_LEAD)).orElseThrow();

    assertThat(link.bInA()).isEqualTo(1);
    assertThat(link.aInB()).isLessThan(0.4);
  }

  @Test
  void linksATextBelowAnotherHead() {
    String wrapped =
        "Winter without a boat: what islanders told us\n"
            + Texts.FERRY
            + "\nWrite to our desk with your own story.";

    assertThat(comparison.compare(sketch(1, Texts.FERRY), sketch(2, wrapped))).isPresent();
  }

  @Test
  void linksATextWithOneNumberCorrected() {
    String corrected = Texts.FERRY.replace("340,000", "350,000");

    assertThat(comparison.compare(sketch(1, Texts.FERRY), sketch(2, corrected))).isPresent();
  }

  @Test
  void partsTwoReportersOnOneHappening() {
    assertThat(comparison.compare(sketch(1, Texts.FERRY), sketch(2, Texts.FERRY_ELSEWHERE)))
        .isEmpty();
  }

  @Test
  void partsInstalmentsOfATemplate() {
    CopySketch first = sketch(1, Texts.marketReport("12 May", "1,204.5", "0.4", "31.2", "88.10"));
    CopySketch second = sketch(2, Texts.marketReport("19 May", "1,188.0", "1.4", "27.9", "85.65"));

    assertThat(comparison.compare(first, second)).isEmpty();
    assertThat(comparison.explain(first, second)).contains("other numbers");
  }

  @Test
  void linksReprintsOfOneInstalment() {
    String report = Texts.marketReport("12 May", "1,204.5", "0.4", "31.2", "88.10");

    assertThat(comparison.compare(sketch(1, report), sketch(2, report + " Trading resumes soon.")))
        .isPresent();
  }

  @Test
  void partsReportsThatShareOnlyAnOldStoryFurtherDown() {
    String background = Texts.FERRY_LEAD + Texts.FERRY_MIDDLE + Texts.FERRY_END;
    String first = opening("flood", "roof", "Friday") + background;
    String second = opening("strike", "crane", "Sunday") + background;

    assertThat(comparison.compare(sketch(1, first), sketch(2, second))).isEmpty();
    assertThat(comparison.explain(sketch(1, first), sketch(2, second)))
        .contains("only background in common");
  }

  @Test
  void doesNotDependOnTheOrderOfTheTwo() {
    CopySketch a = sketch(1, Texts.FERRY);
    CopySketch b = sketch(2, Texts.FERRY_LEAD);

    assertThat(comparison.compare(a, b)).isEqualTo(comparison.compare(b, a));
  }

  @Test
  void explainsWithFiguresAndVerdict() {
    assertThat(comparison.explain(sketch(1, Texts.FERRY), sketch(2, Texts.FERRY_LEAD)))
        .contains("1.00 of its")
        .endsWith(": copies");
  }

  /** 130 words that say different things for different arguments. */
  private static String opening(String cause, String thing, String day) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 13; i++) {
      text.append(
          "Because of the %s the %s near pier %s%d stood idle on %s. "
              .formatted(cause, thing, cause.charAt(1), i, day));
    }
    return text + "\n";
  }
}
