package org.communique.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.communique.reports.findings.Manifest;

/** What a run says at its end. */
final class RunReport {

  private static final ObjectMapper JSON = new ObjectMapper();

  private RunReport() {}

  static void print(Manifest manifest, Path published, boolean json, boolean quiet) {
    if (json) {
      Terminal.result(json(manifest, published));
    } else if (!quiet) {
      Terminal.error(words(manifest.counts()));
      manifest
          .counts()
          .rejected()
          .forEach((reason, count) -> Terminal.error("  rejected, " + reason + ": " + count));
      Terminal.result(published.toString());
    }
  }

  private static String words(Manifest.Counts counts) {
    return String.format(
        Locale.ROOT,
        "%,d read = %,d accepted (%,d unique, %,d copies) + %,d rejected; %,d events in %,d"
            + " storylines, %,d mentions, %,d commitments from %,d statements",
        counts.read(),
        counts.accepted(),
        counts.unique(),
        counts.allCopies(),
        counts.allRejected(),
        counts.events(),
        counts.storylines(),
        counts.mentions(),
        counts.allCommitments(),
        counts.statements());
  }

  private static String json(Manifest manifest, Path published) {
    Manifest.Counts counts = manifest.counts();
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("as_of", manifest.asOf());
    line.put("output", published.toString());
    line.put("read", counts.read());
    line.put("accepted", counts.accepted());
    line.put("rejected", counts.allRejected());
    line.put("unique", counts.unique());
    line.put("copies", counts.allCopies());
    line.put("events", counts.events());
    line.put("storylines", counts.storylines());
    line.put("mentions", counts.mentions());
    line.put("statements", counts.statements());
    line.put("commitments", counts.allCommitments());
    try {
      return JSON.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
