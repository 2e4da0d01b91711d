package org.communique.reports.briefing.pdf;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a click leads: a place in this document, or an address outside. */
public sealed interface Link {

  /** Longest address that is made a link; browsers and viewers differ beyond. */
  int MAXIMUM_LENGTH = 2_000;

  Set<String> SCHEMES = Set.of("http", "https", "mailto");

  /** A place in this document, named by {@link Flow#anchor}. */
  record Inside(String anchor) implements Link {}

  /** An address that passed {@link #web}. */
  record Web(String address) implements Link {}

  static Link to(String anchor) {
    return new Inside(anchor);
  }

  /** Returns the link for an address from outside, or empty when its scheme is not a safe one. */
  static Optional<Link> web(String address) {
    String trimmed = address.strip();
    if (trimmed.isEmpty() || trimmed.length() > MAXIMUM_LENGTH) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(trimmed);
      String scheme = uri.getScheme();
      if (scheme == null || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))) {
        return Optional.empty();
      }
      boolean mail = scheme.equalsIgnoreCase("mailto");
      if (mail ? uri.getSchemeSpecificPart().isEmpty() : uri.getRawAuthority() == null) {
        return Optional.empty();
      }
      return Optional.of(new Web(uri.toASCIIString()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
