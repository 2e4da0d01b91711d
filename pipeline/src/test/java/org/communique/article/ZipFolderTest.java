package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ZipFolderTest {

  private static final String STORY =
      "The ferry is back.\n\nIt sails at noon every day of the week.";

  @Test
  void readsFilesOfAllKindsAndPassesOverHiddenOnes() throws IOException {
    byte[] zip =
        zip(
            "a/one.txt", STORY,
            "__MACOSX/a/._one.txt", "x",
            "a/.DS_Store", "x",
            "list.csv", "id,body\n7,The tide is low.\n",
            "odd\u0007name\\two.txt", STORY,
            "what.xyz", "x");

    Collected found = Collected.read("in/w.zip", zip);

    assertThat(found.articles)
        .extracting(article -> article.origin().toString())
        .containsExactly(
            "in/w.zip!/a/one.txt", "in/w.zip!/list.csv#7", "in/w.zip!/oddname/two.txt");
    assertThat(found.rejections)
        .singleElement()
        .satisfies(r -> assertThat(r.origin().file()).isEqualTo("in/w.zip!/what.xyz"))
        .satisfies(r -> assertThat(r.reason()).isEqualTo(RejectionReason.UNSUPPORTED_FORMAT));
  }

  @Test
  void readsAZipInAZipAndNoDeeper() throws IOException {
    byte[] inner = zip("one.txt", STORY);
    byte[] middle = zip("inner.zip", inner, "two.txt", STORY);

    Collected found = Collected.read("w.zip", zip("middle.zip", middle));

    assertThat(found.articles)
        .extracting(article -> article.origin().file())
        .containsExactly("w.zip!/middle.zip!/two.txt");
    assertThat(found.rejections)
        .singleElement()
        .satisfies(r -> assertThat(r.origin().file()).isEqualTo("w.zip!/middle.zip!/inner.zip"));
  }

  @Test
  void filesBeforeACutSurvive() throws IOException {
    byte[] noise = new byte[4000];
    new Random(7).nextBytes(noise);
    byte[] zip = zip("one.txt", STORY, "two.txt", noise);

    Collected found = Collected.read("w.zip", Arrays.copyOf(zip, zip.length / 2));

    assertThat(found.articles).hasSize(1);
    assertThat(found.rejections)
        .isNotEmpty()
        .allSatisfy(r -> assertThat(r.reason()).isEqualTo(RejectionReason.UNREADABLE));
  }

  @Test
  void aCutBetweenFilesShows() throws IOException {
    byte[] whole = zip("one.txt", STORY);
    int directory = new String(whole, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");

    Collected found = Collected.read("w.zip", Arrays.copyOf(whole, directory));

    assertThat(found.articles).hasSize(1);
    assertThat(found.rejections)
        .singleElement()
        .extracting(Rejection::reason)
        .isEqualTo(RejectionReason.UNREADABLE);
  }

  @Test
  void aBombIsLeftPacked() throws IOException {
    Collected found = Collected.read("w.zip", zip("one.txt", STORY, "two.txt", new byte[40 << 20]));

    assertThat(found.articles).hasSize(1);
    assertThat(found.rejections)
        .isNotEmpty()
        .allSatisfy(r -> assertThat(r.reason()).isEqualTo(RejectionReason.TOO_LARGE));
  }

  @Test
  void whatIsNoZipOrHoldsNothingIsSaid() throws IOException {
    assertThat(Collected.read("w.zip", STORY).rejections)
        .singleElement()
        .extracting(Rejection::reason)
        .isEqualTo(RejectionReason.UNREADABLE);
    assertThat(Collected.read("w.zip", zip()).rejections)
        .singleElement()
        .extracting(Rejection::reason)
        .isEqualTo(RejectionReason.EMPTY);
  }

  /** Names and contents by turns; contents are texts or bytes. */
  static byte[] zip(Object... namesAndContents) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndContents.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
        Object content = namesAndContents[i + 1];
        zip.write(
            content instanceof String text
                ? text.getBytes(StandardCharsets.UTF_8)
                : (byte[]) content);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
