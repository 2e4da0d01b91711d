package org.communique.beat;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The outlets of a beat, found by web address. */
public record Sources(List<Source> all) implements Serializable {

  public Sources {
    all = List.copyOf(all);
  }

  public static Sources none() {
    return new Sources(List.of());
  }

  /** The outlet whose domain is the host of {@code url} or a parent of it; the longest wins. */
  public Optional<Source> findByUrl(String url) {
    String host = hostOf(url);
    Source best = null;
    for (Source source : all) {
      String domain = source.domain();
      if (!domain.isEmpty()
          && (host.equals(domain) || host.endsWith("." + domain))
          && (best == null || domain.length() > best.domain().length())) {
        best = source;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Lower-case host without {@code www.}; empty when the address has none. */
  public static String hostOf(String url) {
    try {
      String host = new URI(url.strip()).getHost();
      if (host == null) {
        return "";
      }
      String lower = host.toLowerCase(Locale.ROOT);
      return lower.startsWith("www.") ? lower.substring(4) : lower;
    } catch (URISyntaxException e) {
      return "";
    }
  }
}
