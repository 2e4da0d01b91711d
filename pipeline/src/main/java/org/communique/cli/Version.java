package org.communique.cli;

import org.jspecify.annotations.Nullable;

/** The program's own version, from its jar. */
final class Version {

  static final String OF_PROGRAM = of(Version.class.getPackage().getImplementationVersion());

  private Version() {}

  private static String of(@Nullable String fromJar) {
    return fromJar == null ? "development" : fromJar;
  }
}
