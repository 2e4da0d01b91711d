package org.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The columns and keys of the exports that desks have. */
class ExportFilesTest {

  private static final LocalDate DAY = LocalDate.of(2023, 7, 18);

  @Test
  void readsAnswersOfNewsServices() {
    Article article =
        Collected.read(
                "a.json",
                "{\"status\":\"ok\",\"totalResults\":1,\"articles\":[{\"source\":{\"id\":\"hp\","
                    + "\"name\":\"Hill Post\"},\"author\":\"A\",\"title\":\"Rain at last\","
                    + "\"description\":\"Rain.\",\"url\":\"https://hill.example/1\","
                    + "\"publishedAt\":\"2023-07-18T10:15:00Z\",\"content\":\"It rained.\"}]}")
            .sole();

    assertThat(article.source()).isEqualTo("Hill Post");
    assertThat(article.published()).isEqualTo(DAY);
    assertThat(article.body()).isEqualTo("It rained.");
  }

  @Test
  void readsDaysInSecondsMillisecondsAndCompactForms() {
    for (String day :
        new String[] {
          "1689675300", "1689675300000", "\"20230718T101500Z\"", "\"20230718101500\""
        }) {
      Article article =
          Collected.read("a.jsonl", "{\"seendate\":" + day + ",\"text\":\"It rained.\"}").sole();
      assertThat(article.published()).as(day).isEqualTo(DAY);
    }
  }

  @Test
  void putsALeadKeptApartAboveItsBody() {
    Article article =
        Collected.read(
                "a.csv",
                "AN,HD,SN,PD,LA,LP,TD\nHP0001,Rain at last,Hill Post,18 July 2023,English,It rained.,"
                    + "\"More is due.\nThe river rises.\"\n")
            .sole();

    assertThat(article.origin().record()).isEqualTo("HP0001");
    assertThat(article.title()).isEqualTo("Rain at last");
    assertThat(article.source()).isEqualTo("Hill Post");
    assertThat(article.published()).isEqualTo(DAY);
    assertThat(article.body()).isEqualTo("It rained.\nMore is due.\nThe river rises.");
  }

  @Test
  void readsNamesWithSignsInThem() {
    Article article =
        Collected.read(
                "a.csv",
                "Headline,Body,Publication,Load-Date\nRain at last,It rained.,Hill Post,"
                    + "\"July 18, 2023\"\n")
            .sole();

    assertThat(article.source()).isEqualTo("Hill Post");
    assertThat(article.published()).isEqualTo(DAY);
  }

  @Test
  void readsNamesOfMediaCollections() {
    Article article =
        Collected.read(
                "a.csv",
                "stories_id,publish_date,title,url,language,media_name,story_text\n"
                    + "12,2023-07-18 10:15:00,Rain at last,https://h.example/1,en,Hill Post,Rain.\n")
            .sole();

    assertThat(article.origin().record()).isEqualTo("12");
    assertThat(article.source()).isEqualTo("Hill Post");
    assertThat(article.published()).isEqualTo(DAY);
  }
}
