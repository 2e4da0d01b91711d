package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {

  @TempDir private Path folder;

  @Test
  void turnsASecondRunAway() {
    Path output = folder.resolve("not/yet/there");
    try (OutputLock first = OutputLock.take(output)) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> OutputLock.take(output))
          .isInstanceOf(CommandException.class)
          .hasMessage("another run holds " + output)
          .extracting(e -> ((CommandException) e).code())
          .isEqualTo(ExitCode.OUTPUT_HELD);
    }
  }

  @Test
  void letsTheNextRunInAfterwards() {
    OutputLock.take(folder).close();
    OutputLock.take(folder).close();
  }

  @Test
  void holdsNothingButItsFolder() {
    try (OutputLock one = OutputLock.take(folder.resolve("a"));
        OutputLock other = OutputLock.take(folder.resolve("b"))) {
      assertThat(one).isNotSameAs(other);
    }
  }
}
