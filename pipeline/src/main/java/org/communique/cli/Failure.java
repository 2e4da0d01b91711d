package org.communique.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import org.communique.flow.FlowRunner;
import org.jspecify.annotations.Nullable;

/**
 * What a failure tells whoever runs the program: a broken disk in a line, a fault with its trace.
 */
final class Failure {

  private static final String NOTHING = "communique: failed, nothing was published";

  /** For files that a library opened without telling which. */
  private static final String SOMEWHERE =
      " (in the output folder or in that for temporary files, TMPDIR)";

  private Failure() {}

  /** Says it on standard error. */
  static void tell(Throwable failure) {
    String reason = reason(failure);
    Terminal.error(reason == null ? NOTHING : NOTHING + ": " + reason);
    if (reason == null) {
      failure.printStackTrace();
    }
  }

  /** What the machine lacks, as a person can mend it; null when the program itself is at fault. */
  static @Nullable String reason(Throwable failure) {
    String path = "";
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError) {
        return "out of memory; give it more with COMMUNIQUE_HEAP, such as 6g";
      }
      if (cause instanceof UnsatisfiedLinkError) {
        return "the folder for temporary files is full or may not hold programs; name another with"
            + " TMPDIR";
      }
      if (cause instanceof FlowRunner.Stopped) {
        return cause.getMessage();
      }
      if (cause instanceof UncheckedIOException && path.isEmpty()) {
        path = cause.getMessage() + ": ";
      }
      if (cause instanceof FileSystemException file) {
        return file.getFile() + ": " + reason(file);
      }
      if (cause instanceof ReadOnlyFileSystemException) {
        return path + "the file system can only be read";
      }
      if (cause instanceof IOException && cause.getMessage() != null) {
        return path.isEmpty() ? cause.getMessage() + SOMEWHERE : path + cause.getMessage();
      }
    }
    return null;
  }

  private static String reason(FileSystemException failure) {
    if (failure instanceof AccessDeniedException) {
      return "no permission";
    }
    if (failure instanceof NoSuchFileException) {
      return "not found";
    }
    if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
      return "is no folder";
    }
    String reason = failure.getReason();
    return reason == null ? failure.getClass().getSimpleName() : reason;
  }
}
