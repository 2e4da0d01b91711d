package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MailFileTest {

  private static final String HEAD =
      "From: Hill Post Newsroom <news@hill.example>\r\n"
          + "Date: Tue, 18 Jul 2023 23:30:00 -0800\r\n"
          + "Subject: FW: =?UTF-8?Q?Caf=C3=A9s_reopen?=\r\n"
          + "MIME-Version: 1.0\r\n";
  private static final String LONG =
      "The cafes by the river reopened on Tuesday. ".repeat(6).strip();

  @Test
  void readsAPlainLetter() {
    Article article =
        Collected.read("a.eml", HEAD + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + LONG)
            .sole();

    assertThat(article.title()).isEqualTo("Cafés reopen");
    assertThat(article.body()).isEqualTo(LONG);
    assertThat(article.published()).isEqualTo(LocalDate.of(2023, 7, 18));
    assertThat(article.publishedFrom()).isEqualTo(PublishedFrom.META);
    assertThat(article.source()).isEqualTo("Hill Post Newsroom");
    assertThat(article.origin().record()).isEmpty();
  }

  @Test
  void takesTheTextAndLeavesWhatIsAttached() {
    String mail =
        HEAD
            + "Content-Type: multipart/mixed; boundary=AA\r\n\r\n--AA\r\n"
            + "Content-Type: multipart/alternative; boundary=BB\r\n\r\n--BB\r\n"
            + "Content-Type: text/plain\r\n\r\nSee the web version.\r\n--BB\r\n"
            + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable"
            + "\r\n\r\n<p>"
            + LONG.replace("cafes", "caf=C3=A9s").replace(". The", ".=\r\n The")
            + "</p>\r\n--BB--\r\n--AA\r\n"
            + "Content-Type: text/plain; name=notes.txt\r\n"
            + "Content-Disposition: attachment; filename=notes.txt\r\n\r\n"
            + "Private notes. ".repeat(40)
            + "\r\n--AA--\r\n";

    assertThat(Collected.read("a.eml", mail).sole().body())
        .isEqualTo(LONG.replace("cafes", "cafés"));
  }

  @Test
  void readsEncodingsByTheirNames() {
    String head = HEAD + "Content-Type: text/plain; charset=\"ISO-2022-JP\"\r\n\r\n";
    String text = "川の水位が上がった。".repeat(30);
    byte[] start = head.getBytes(StandardCharsets.US_ASCII);
    byte[] body = text.getBytes(Charset.forName("ISO-2022-JP"));
    byte[] mail = new byte[start.length + body.length];
    System.arraycopy(start, 0, mail, 0, start.length);
    System.arraycopy(body, 0, mail, start.length, body.length);

    assertThat(Collected.read("a.eml", mail).sole().body()).isEqualTo(text);
  }

  @Test
  void joinsLinesThatFlow() {
    String mail =
        HEAD
            + "Content-Type: text/plain; format=flowed\r\n\r\n"
            + "The river rose \r\novernight.\r\n\r\nIt fell again.\r\n";

    assertThat(Collected.read("a.eml", mail).sole().body())
        .isEqualTo("The river rose overnight.\nIt fell again.");
  }

  @Test
  void aTextWithoutALettersHeadIsMalformed() {
    assertThat(Collected.read("a.eml", "Nothing of a letter.\n\nAt all.\n").rejections)
        .singleElement()
        .extracting(Rejection::reason)
        .isEqualTo(RejectionReason.MALFORMED_RECORD);
  }
}
