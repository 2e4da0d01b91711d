package org.communique.article;

import java.io.IOException;
import java.io.InputStream;

/** A file that can be read from anywhere. */
@FunctionalInterface
public interface Seekable {

  /** The bytes from an offset to the file's end; the caller closes them. */
  InputStream from(long offset) throws IOException;
}
