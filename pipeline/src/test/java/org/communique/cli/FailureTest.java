package org.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import org.communique.flow.FlowRunner;
import org.junit.jupiter.api.Test;

class FailureTest {

  @Test
  void namesTheFileThatFoundNoSpace() {
    IOException full = new IOException("No space left on device");
    UncheckedIOException named = new UncheckedIOException("output/mentions.csv", full);
    assertThat(Failure.reason(new IllegalStateException("a step failed", named)))
        .isEqualTo("output/mentions.csv: No space left on device");
  }

  @Test
  void saysWhereToLookWhenNoFileIsNamed() {
    assertThat(Failure.reason(new IOException("No space left on device")))
        .startsWith("No space left on device (")
        .contains("TMPDIR");
  }

  @Test
  void saysWhatAFileSystemRefuses() {
    assertThat(Failure.reason(new UncheckedIOException("out", new AccessDeniedException("out/x"))))
        .isEqualTo("out/x: no permission");
    assertThat(Failure.reason(new FileAlreadyExistsException("out")))
        .isEqualTo("out: is no folder");
    assertThat(Failure.reason(new FileSystemException("out", null, "Read-only file system")))
        .isEqualTo("out: Read-only file system");
  }

  @Test
  void saysHowToGiveMoreMemory() {
    assertThat(Failure.reason(new IllegalStateException(new OutOfMemoryError("Java heap space"))))
        .contains("COMMUNIQUE_HEAP");
  }

  @Test
  void saysWhereTemporaryFilesMayLie() {
    assertThat(
            Failure.reason(new ExceptionInInitializerError(new UnsatisfiedLinkError("no library"))))
        .contains("TMPDIR");
  }

  @Test
  void saysThatARunnerStopped() {
    assertThat(Failure.reason(new FlowRunner.Stopped())).contains("start the run again");
  }

  @Test
  void leavesFaultsOfTheProgramToTheirTrace() {
    assertThat(Failure.reason(new IllegalStateException("sum of nothing"))).isNull();
  }
}
