package org.communique.reports.briefing.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** A document's identifier, made from the text it shows instead of from the clock. */
final class Fingerprint {

  /** Length that PDF readers expect of an identifier. */
  private static final int BYTES = 16;

  private final MessageDigest digest;

  Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  void add(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  /** Returns the identifier of the text added so far, and starts anew. */
  byte[] id() {
    return Arrays.copyOf(digest.digest(), BYTES);
  }
}
