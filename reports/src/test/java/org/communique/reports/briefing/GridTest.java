package org.communique.reports.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.communique.reports.briefing.pdf.DocumentFacts;
import org.communique.reports.briefing.pdf.FontSet;
import org.communique.reports.briefing.pdf.Gap;
import org.communique.reports.briefing.pdf.Grid;
import org.communique.reports.briefing.pdf.PageShape;
import org.communique.reports.briefing.pdf.Places;
import org.communique.reports.briefing.pdf.Span;
import org.communique.reports.briefing.pdf.TaggedDocument;
import org.junit.jupiter.api.Test;

class GridTest {

  private static final int ROWS = 6;

  @Test
  void keepsItsLastRowsAndItsFootOnOnePage() throws IOException {
    for (int space = 400; space < 760; space += 7) {
      String page = pageWith("the foot of it", pdf(space));
      assertThat(page).as("after %d points of white", space).contains("row 5").contains("row 6");
    }
  }

  private static byte[] pdf(float space) {
    List<List<List<Span>>> rows = new ArrayList<>();
    for (int i = 1; i <= ROWS; i++) {
      rows.add(List.of(List.of(Span.of("row " + i, Typography.CELL))));
    }
    Grid grid =
        new Grid(
            List.of(new Grid.Column("Name", 1, false)),
            Typography.TABLE,
            rows,
            Layout.note("the foot of it"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TaggedDocument document =
        TaggedDocument.open(out, facts(), new FontSet(), Places.unknown())) {
      document.flow().add(document.root(), Layout.note("first"));
      document.flow().add(document.root(), List.of(new Gap(space), grid));
      document.finish();
    }
    return out.toByteArray();
  }

  private static DocumentFacts facts() {
    return new DocumentFacts(
        "Tables",
        "",
        "",
        "en",
        LocalDate.of(2031, 5, 1),
        PageShape.a4(),
        new DocumentFacts.RunningHead("", "", "", Typography.RUNNING, Typography.RULE),
        (page, pages) -> page + "/" + pages);
  }

  private static String pageWith(String words, byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(document);
        if (text.contains(words)) {
          return text;
        }
      }
    }
    return "";
  }
}
