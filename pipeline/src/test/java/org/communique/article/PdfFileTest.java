package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class PdfFileTest {

  @Test
  void joinsLinesOverWrapsHyphensAndPages() throws IOException {
    byte[] pdf =
        pdf(
            new String[] {
              "Hill Post | 8.3.2024",
              "#The harbour bridge",
              "#opens at last",
              "",
              "HILLTOWN, March 8, 2024 (Hill Post) - The harbour bridge was ope-",
              "ned to cars on Friday after two years of works that had cost far more",
              "than planned.",
              "",
              "The mayor walked over it first, with a band behind her and the whole",
              "town along the quay, and said that the old ferry would go on as well",
              "1"
            },
            new String[] {
              "Hill Post | 8.3.2024",
              "until the end of summer, when the last of its captains is to retire.",
              "A second bridge is not planned.",
              "2"
            });

    Article article = Collected.read("a.pdf", pdf).sole();

    assertThat(article.title()).isEqualTo("The harbour bridge opens at last");
    assertThat(article.published()).isEqualTo(LocalDate.of(2024, 3, 8));
    assertThat(article.place()).isEqualTo("HILLTOWN");
    assertThat(article.body())
        .isEqualTo(
            "The harbour bridge was opened to cars on Friday after two years of works that had cost"
                + " far more than planned.\n"
                + "The mayor walked over it first, with a band behind her and the whole town along"
                + " the quay, and said that the old ferry would go on as well until the end of"
                + " summer, when the last of its captains is to retire. A second bridge is not"
                + " planned.");
  }

  @Test
  void saysWhyADocumentIsNotRead() throws IOException {
    byte[] whole = pdf(new String[] {"A line of text."});

    assertThat(reason(pdf(new String[0]))).isEqualTo(RejectionReason.NO_BODY);
    assertThat(reason(encrypted())).isEqualTo(RejectionReason.UNREADABLE);
    assertThat(reason(Arrays.copyOf(whole, 40))).isEqualTo(RejectionReason.UNREADABLE);
    assertThat(reason("no document".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isEqualTo(RejectionReason.UNREADABLE);
  }

  @Test
  void aBombIsLeftPacked() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(
        "%PDF-1.4\n1 0 obj\n<<>>\nstream\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 300; i++) {
        packed.write(zeros);
      }
    }

    assertThat(reason(bytes.toByteArray())).isEqualTo(RejectionReason.TOO_LARGE);
  }

  private static RejectionReason reason(byte[] pdf) {
    Collected found = Collected.read("a.pdf", pdf);
    assertThat(found.articles).isEmpty();
    assertThat(found.rejections).hasSize(1);
    return found.rejections.get(0).reason();
  }

  private static byte[] encrypted() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  /** A page for each list of lines; {@code #} marks a line in large type. */
  static byte[] pdf(String[]... pages) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
      for (String[] lines : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.beginText();
          content.newLineAtOffset(70, 720);
          for (String line : lines) {
            boolean large = line.startsWith("#");
            content.setFont(font, large ? 18 : 11);
            content.showText(large ? line.substring(1) : line);
            content.newLineAtOffset(0, large ? -21 : -14);
          }
          content.endText();
        }
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
