package org.communique.reports.findings;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Objects;

/** Hand-written runs for tests. */
public final class Fixture {

  private Fixture() {}

  /** Eighteen articles on invented talks about ocean shipping, some of them hostile. */
  public static Path shippingTalks() {
    return resource("/findings");
  }

  /** A run in which every table is empty. */
  public static Path nothing() {
    return resource("/findings-empty");
  }

  private static Path resource(String name) {
    URL url = Objects.requireNonNull(Fixture.class.getResource(name), name);
    try {
      return Path.of(url.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
