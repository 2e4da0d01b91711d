package org.communique.article;

import java.io.IOException;

/** Bytes that are no text. */
final class BinaryException extends IOException {

  private static final long serialVersionUID = 1L;

  BinaryException(String message) {
    super(message);
  }
}
