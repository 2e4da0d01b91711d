package org.communique.reports.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
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

  @Test
  void listsItsSectionsForTheReader() throws IOException {
    try (PDDocument document = Loader.loadPDF(rendered(Fixture.shippingTalks()))) {
      List<String> titles = new ArrayList<>();
      PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
      for (PDOutlineItem item : outline.children()) {
        titles.add(item.getTitle());
        item.children().forEach(child -> titles.add("- " + child.getTitle()));
      }
      assertThat(titles)
          .startsWith(
              "In brief",
              "New since the last briefing",
              "Events",
              "- Third round returns to Saltmere, with a fee schedule on the table")
          .containsSequence("Storylines", "Topics", "Commitments", "Ledger", "Sources", "Method");
    }
  }

  @Test
  void namesItselfAndItsDay() throws IOException {
    try (PDDocument document = Loader.loadPDF(rendered(Fixture.shippingTalks()))) {
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Ocean shipping talks, Sunday, 15 June 2031");
      assertThat(document.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo("2031-06-15T00:00:00Z");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
    }
  }

  static byte[] rendered(Path run) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BriefingWriter.write(Findings.open(run), out);
    return out.toByteArray();
  }
}
