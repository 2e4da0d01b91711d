package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WebArchiveTest {

  private static final String STORY =
      "The lighthouse was painted red and white again after a winter of storms on the coast.";
  private static final String PAGE =
      "<html><head><title>Lighthouse painted</title></head><body><article><h1>Lighthouse"
          + " painted</h1><p>"
          + STORY
          + "</p><p>"
          + STORY.replace("painted", "opened")
          + "</p></article></body></html>";

  @Test
  void readsPagesAndPassesOverTheRest() throws IOException {
    byte[] all =
        join(
            record("request", "https://c.example/1", "GET /1 HTTP/1.1\r\nHost: c.example\r\n\r\n"),
            record("response", "https://c.example/1", http("200 OK", "text/html", PAGE)),
            record("response", "https://c.example/p", http("200 OK", "image/png", "x")),
            record("response", "https://c.example/2", http("404 No", "text/html", PAGE)),
            record("response", "https://c.example/3", http("200 OK", "text/html", PAGE)));

    Collected found = Collected.read("c.warc", all);

    assertThat(found.rejections).isEmpty();
    assertThat(found.articles)
        .extracting(Article::url)
        .containsExactly("https://c.example/1", "https://c.example/3");
    assertThat(found.articles.get(0).origin().record()).startsWith("urn:uuid:");
    assertThat(found.articles.get(0).title()).isEqualTo("Lighthouse painted");
    assertThat(found.articles.get(0).body()).startsWith(STORY);
  }

  @Test
  void readsRecordsPackedEachOnItsOwn() throws IOException {
    byte[] one = gzip(record("response", "https://c.example/1", http("200 OK", "text/html", PAGE)));
    byte[] two = gzip(record("response", "https://c.example/2", http("200 OK", "text/html", PAGE)));

    assertThat(Collected.read("c.warc.gz", join(one, two)).articles).hasSize(2);
  }

  @Test
  void pagesBeforeACutSurvive() throws IOException {
    byte[] one = record("response", "https://c.example/1", http("200 OK", "text/html", PAGE));
    byte[] two = "WARC/1.0\r\nno header\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    Collected found = Collected.read("c.warc", join(one, two));

    assertThat(found.articles).hasSize(1);
    assertThat(found.rejections).hasSize(1);
    assertThat(Collected.read("c.warc", Arrays.copyOf(one, one.length / 2)).rejections)
        .isNotEmpty();
  }

  @Test
  void anArchiveWithoutPagesIsEmpty() throws IOException {
    byte[] one = record("response", "https://c.example/p", http("200 OK", "image/png", "x"));

    assertThat(Collected.read("c.warc", one).rejections)
        .singleElement()
        .extracting(Rejection::reason)
        .isEqualTo(RejectionReason.EMPTY);
    assertThat(Collected.read("c.warc", "no archive").rejections).hasSize(1);
  }

  private static String http(String status, String type, String body) {
    return "HTTP/1.1 "
        + status
        + "\r\nContent-Type: "
        + type
        + "\r\nContent-Length: "
        + body.length()
        + "\r\n\r\n"
        + body;
  }

  private static byte[] record(String type, String url, String block) {
    String kind = type.equals("request") ? "request" : "response";
    String id = "urn:uuid:00000000-0000-4000-8000-00000000000" + url.charAt(url.length() - 1) % 10;
    return ("WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Target-URI: "
            + url
            + "\r\nWARC-Date: 2024-03-08T10:00:00Z\r\nWARC-Record-ID: <"
            + id
            + ">\r\nContent-Type: application/http; msgtype="
            + kind
            + "\r\nContent-Length: "
            + block.length()
            + "\r\n\r\n"
            + block
            + "\r\n\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] join(byte[]... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.write(part);
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
      packed.write(bytes);
    }
    return out.toByteArray();
  }
}
