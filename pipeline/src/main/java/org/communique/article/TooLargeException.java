package org.communique.article;

import java.io.IOException;

/** Input beyond a bound of {@link ReadingSettings}. */
final class TooLargeException extends IOException {

  private static final long serialVersionUID = 1L;

  TooLargeException(String message) {
    super(message);
  }
}
