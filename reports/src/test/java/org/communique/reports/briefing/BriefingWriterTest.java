package org.communique.reports.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.communique.reports.findings.Findings;
import org.communique.reports.findings.Fixture;
import org.junit.jupiter.api.Test;

class BriefingWriterTest {

  @Test
  void keepsPdfUaForTheShippingTalks() {
    assertThat(PdfUa.violations(rendered(Fixture.shippingTalks()))).isEmpty();
  }

  @Test
  void keepsPdfUaWhenThereIsNothingToReport() {
    assertThat(PdfUa.violations(rendered(Fixture.nothing()))).isEmpty();
  }

  @Test
  void writesTheSameBytesTwice() {
    assertThat(rendered(Fixture.shippingTalks())).isEqualTo(rendered(Fixture.shippingTalks()));
  }

  @Test
  void saysTheShippingTalksInReadingOrder() {
    String actual = TagTree.of(rendered(Fixture.shippingTalks()));
    assertThat(actual).isEqualTo(GoldenFile.expected("briefing.txt", actual));
  }

  @Test
  void saysThatThereIsNothingToReport() {
    String actual = TagTree.of(rendered(Fixture.nothing()));
    assertThat(actual).isEqualTo(GoldenFile.expected("briefing-empty.txt", actual));
  }

  static byte[] rendered(Path run) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BriefingWriter.write(Findings.open(run), out);
    return out.toByteArray();
  }
}
