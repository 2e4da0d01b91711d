package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class WordFileTest {

  private static final String W =
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><w:body>";

  @Test
  void readsWhatAWordProcessorSaves() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setTitle("Ferry back in service");
      document.createParagraph().createRun().setText("March 8, 2024");
      document.createParagraph().createRun().setText("The ferry sailed again on Friday morning.");
      document.createTable(1, 1).getRow(0).getCell(0).setText("It takes forty cars and a bus.");
      document.write(bytes);
    }

    Article article = Collected.read("a.docx", bytes.toByteArray()).sole();

    assertThat(article.title()).isEqualTo("Ferry back in service");
    assertThat(article.published()).isEqualTo(LocalDate.of(2024, 3, 8));
    assertThat(article.body())
        .isEqualTo("The ferry sailed again on Friday morning.\nIt takes forty cars and a bus.");
  }

  @Test
  void findsTheTitleByTheNameOfItsStyle() throws IOException {
    byte[] docx =
        ZipFolderTest.zip(
            "word/document.xml",
            W
                + "<w:p><w:pPr><w:pStyle w:val=\"berschrift1\"/></w:pPr><w:r><w:t>Ferry</w:t></w:r>"
                + "<w:r><w:tab/><w:t>sails</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>It sailed </w:t></w:r><w:del><w:r><w:delText>late</w:delText></w:r>"
                + "</w:del><w:ins><w:r><w:t>early &amp; full.</w:t></w:r></w:ins></w:p>"
                + "<w:p><mc:AlternateContent><mc:Choice><w:r><w:t>A box of text.</w:t></w:r></mc:Choice>"
                + "<mc:Fallback><w:r><w:t>A box of text.</w:t></w:r></mc:Fallback>"
                + "</mc:AlternateContent></w:p></w:body></w:document>",
            "word/styles.xml",
            "<w:styles xmlns:w=\"urn:w\"><w:style w:styleId=\"berschrift1\"><w:name"
                + " w:val=\"heading 1\"/></w:style></w:styles>");

    Article article = Collected.read("a.docx", docx).sole();

    assertThat(article.title()).isEqualTo("Ferry sails");
    assertThat(article.body()).isEqualTo("It sailed early & full.\nA box of text.");
  }

  @Test
  void saysWhyADocumentIsNotRead() throws IOException {
    byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0};
    byte[] type =
        ZipFolderTest.zip("word/document.xml", "<!DOCTYPE d [<!ENTITY e \"x\">]><d>&e;</d>");

    assertThat(reason(old)).isEqualTo(RejectionReason.UNREADABLE);
    assertThat(reason("no zip".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(RejectionReason.UNREADABLE);
    assertThat(reason(ZipFolderTest.zip("a.txt", "x"))).isEqualTo(RejectionReason.UNREADABLE);
    assertThat(reason(type)).isEqualTo(RejectionReason.UNREADABLE);
    assertThat(reason(ZipFolderTest.zip("word/document.xml", W + "</w:body></w:document>")))
        .isIn(RejectionReason.NO_BODY, RejectionReason.EMPTY);
  }

  private static RejectionReason reason(byte[] docx) {
    Collected found = Collected.read("a.docx", docx);
    assertThat(found.articles).isEmpty();
    assertThat(found.rejections).hasSize(1);
    return found.rejections.get(0).reason();
  }
}
