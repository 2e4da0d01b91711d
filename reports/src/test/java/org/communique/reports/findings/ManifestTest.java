package org.communique.reports.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

  @Test
  void isReadAndWrittenAlike(@TempDir Path folder) {
    Manifest manifest = Manifest.read(Fixture.shippingTalks());

    manifest.write(folder);

    assertThat(Manifest.read(folder)).isEqualTo(manifest);
  }

  @Test
  void keysStandInTheOrderOfTheRecord() throws IOException {
    String json = Manifest.read(Fixture.nothing()).json();

    assertThat(json).isEqualTo(Files.readString(Fixture.nothing().resolve("run.json")));
  }

  @Test
  void totalsAreTheSumsOfTheirParts() {
    Manifest.Counts counts = Manifest.read(Fixture.shippingTalks()).counts();

    assertThat(counts.allRejected()).isEqualTo(4);
    assertThat(counts.allCopies()).isEqualTo(4);
    assertThat(counts.allCommitments()).isEqualTo(9);
  }
}
