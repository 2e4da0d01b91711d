package org.communique.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementTest {

  @Test
  void survivesTheWire() throws IOException {
    Statement statement =
        new Statement(
            7,
            8,
            3,
            10,
            60,
            "Norland will phase out tin by 2031.",
            List.of("Norland"),
            List.of("Norland"),
            "",
            "phase out tin",
            Firmness.PLEDGE,
            "2031",
            "by 2031",
            "",
            "",
            false,
            null,
            "Gazette",
            List.of("phase", "tin"),
            "will");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    statement.writeTo(new DataOutputStream(bytes));

    Statement read =
        Statement.readFrom(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

    assertThat(read).isEqualTo(statement);
  }
}
