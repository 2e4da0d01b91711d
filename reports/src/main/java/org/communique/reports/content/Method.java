package org.communique.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communique.reports.content.MethodPart.Term;
import org.communique.reports.findings.Manifest;

/** Composes the page on how the numbers came about. */
final class Method {

  private Method() {}

  static MethodPart compose(Gathered gathered) {
    Manifest manifest = gathered.manifest();
    Manifest.Counts counts = manifest.counts();
    List<Term> terms = new ArrayList<>();
    terms.add(new Term("Read", BriefingWording.read(counts)));
    terms.add(new Term("Rejected", BriefingWording.rejected(counts)));
    terms.add(new Term("Copy", BriefingWording.COPY));
    terms.add(new Term("Event", BriefingWording.EVENT));
    terms.add(new Term("Mention", BriefingWording.MENTION));
    terms.add(new Term("Commitment", BriefingWording.COMMITMENT));
    if (!manifest.languagesNotAnalysed().isEmpty()) {
      terms.add(
          new Term("Languages", BriefingWording.notAnalysed(manifest.languagesNotAnalysed())));
    }
    if (!manifest.settings().isEmpty()) {
      terms.add(new Term("Settings", settings(manifest.settings())));
    }
    return new MethodPart(terms);
  }

  private static String settings(Map<String, String> settings) {
    List<String> pairs = new ArrayList<>();
    settings.forEach((name, value) -> pairs.add(name.replace('_', ' ') + " " + value));
    return String.join("; ", pairs) + ".";
  }
}
