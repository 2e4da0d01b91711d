package org.communique.reports.workbook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Addresses that a link may lead to. */
final class WebAddress {

  private static final Set<String> SCHEMES = Set.of("http", "https");

  /** Excel's limit for a link's address: 'Excel specifications and limits' and its own checks. */
  private static final int MAX_CHARACTERS = 2_079;

  private WebAddress() {}

  /** The address in ASCII when it is http or https and well formed. */
  static Optional<String> findLink(String address) {
    try {
      URI uri = new URI(address.strip());
      String scheme = uri.getScheme();
      boolean web = scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
      String ascii = uri.toASCIIString();
      boolean fits = uri.getHost() != null && ascii.length() <= MAX_CHARACTERS;
      return web && fits ? Optional.of(ascii) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
