package org.communique.reports.briefing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

  private static final FontSet FONTS = new FontSet();
  private static final Type TYPE = Type.of(Face.REGULAR, 10, 13, Color.BLACK);
  private static final Type BOLD = TYPE.with(Face.BOLD);

  @Test
  void breaksAtSpaces() {
    assertThat(broken(60, "ships wait outside the mole"))
        .containsExactly("ships wait ", "outside the ", "mole");
  }

  @Test
  void breaksAfterAHyphenBetweenLetters() {
    assertThat(broken(60, "wait wind-assisted")).containsExactly("wait wind-", "assisted");
    assertThat(broken(60, "the years 2030-2040")).containsExactly("the years ", "2030-2040");
  }

  @Test
  void breaksBetweenChineseCharactersButNotBeforeAFullStop() {
    assertThat(broken(41, "港口联盟。好")).containsExactly("港口联", "盟。好");
  }

  @Test
  void breaksAWordThatFitsOnNoLine() {
    assertThat(String.join("", broken(30, "a xxxxxxxxxxxxxxxx b")))
        .isEqualTo("a xxxxxxxxxxxxxxxx b");
    assertThat(broken(30, "xxxxxxxxxxxxxxxx")).allMatch(line -> line.length() < 8);
  }

  @Test
  void keepsAWordTogetherThatChangesItsTypeInside() {
    List<Line> lines =
        LineBreaker.lines(
            FONTS, List.of(Span.of("ships wait out", TYPE), Span.of("side again", BOLD)), 66);
    assertThat(lines)
        .extracting(LineBreakerTest::text)
        .containsExactly("ships wait ", "outside again");
  }

  @Test
  void measuresALineWithoutTheSpaceAtItsEnd() {
    List<Line> lines = LineBreaker.lines(FONTS, List.of(Span.of("ships wait", TYPE)), 40);
    assertThat(lines.get(0).widthPoints()).isEqualTo(FONTS.widthPoints("ships", TYPE));
  }

  private static List<String> broken(float width, String... texts) {
    List<Span> spans = Arrays.stream(texts).map(text -> Span.of(text, TYPE)).toList();
    return LineBreaker.lines(FONTS, spans, width).stream().map(LineBreakerTest::text).toList();
  }

  private static String text(Line line) {
    StringBuilder text = new StringBuilder();
    line.fragments().forEach(fragment -> text.append(fragment.run().text()));
    return text.toString();
  }
}
