package org.communique.flow;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.reports.findings.Manifest;
import org.communique.reports.findings.RejectedRow;
import org.communique.reports.findings.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the flow leaves on disk, and how wide it runs. */
class FlowPartsTest {

  @TempDir private Path work;

  @ParameterizedTest
  @CsvSource({"0,2", "1000000,2", "4194304,2", "4194305,4", "20000000,16", "9000000000,64"})
  void hasFewPartitionsForASmallNight(long bytes, int partitions) {
    assertThat(FlowSettings.partitionsFor(List.of(new InputFile("p", "n", bytes))))
        .isEqualTo(partitions);
  }

  @Test
  void aBodyIsOneLineOfJson() throws IOException {
    String body = "one\ntwo \u2028 \"three\" \\ \u0001 蜜蜂 🐝";
    String line = BodyLine.of("a1", "T\t", body);
    JsonNode json = new ObjectMapper().readTree(line);

    assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
    assertThat(json.get("article_id").asText()).isEqualTo("a1");
    assertThat(json.get("title").asText()).isEqualTo("T\t");
    assertThat(json.get("body").asText()).isEqualTo(body);
  }

  @Test
  void whatBecameOfAFileIsReadBack() {
    FileRead read = new FileRead(new InputFile("/x/é\"\n", "é\"\n", 12), "ab");

    assertThat(read.json()).doesNotContain("\n");
    assertThat(FileRead.parse(read.json())).isEqualTo(read);
    assertThat(read.manifestEntry()).isEqualTo(new Manifest.Input("é\"\n", 12, "ab"));
  }

  @Test
  void joinsBlocksByNumberBelowTheHeader() throws IOException {
    Path blocks = Files.createDirectories(work.resolve("tables/rejected"));
    Files.writeString(blocks.resolve("0049.csv"), "b,,empty,\n");
    Files.writeString(blocks.resolve("0048.csv"), "a,,empty,\n");
    Path data = Files.createDirectories(work.resolve("data"));
    new TableFiles(work).joinInto(data);

    assertThat(data.resolve("rejected.csv"))
        .hasContent(RejectedRow.TABLE.headerLine() + "a,,empty,\nb,,empty,\n");
  }

  @Test
  void aTableWithoutRowsHasItsHeader() throws IOException {
    Path data = Files.createDirectories(work.resolve("data"));
    new TableFiles(work).joinInto(data);

    for (Table<?> table : Table.all()) {
      assertThat(data.resolve(table.fileName())).hasContent(table.headerLine().strip());
    }
    assertThat(new TableFiles(work).inputs()).isEmpty();
  }
}
