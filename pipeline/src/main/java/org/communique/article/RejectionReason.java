package org.communique.article;

import java.util.Locale;

/** Why a record is no article: the fixed list of codes of {@code rejected.csv}. */
public enum RejectionReason {
  /** Nothing but white space. */
  EMPTY,
  /** Not text. */
  BINARY,
  /** The file cannot be read or unpacked. */
  UNREADABLE,
  /** No text is left once the page furniture is gone. */
  NO_BODY,
  /** A row or line that breaks its format. */
  MALFORMED_RECORD,
  /** Larger than any article: a bound against decompression bombs. */
  TOO_LARGE,
  /** An ending nobody reads. */
  UNSUPPORTED_FORMAT,
  /** Several articles in a file that may hold one. */
  SEVERAL_ARTICLES;

  /** Lower case, as in the tables. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
