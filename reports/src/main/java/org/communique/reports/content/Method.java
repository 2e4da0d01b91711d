package org.communique.reports.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    terms.add(new Term("Made by", BriefingWording.madeBy(manifest.programVersion())));
    return new MethodPart(terms);
  }

  /** Groups settings by what stands before the dot of their names. */
  private static String settings(Map<String, String> settings) {
    Map<String, List<String>> groups = new TreeMap<>();
    settings.forEach(
        (name, value) -> {
          int dot = name.indexOf('.');
          String group = dot < 0 ? BriefingWording.GENERAL : name.substring(0, dot);
          String words = name.substring(dot + 1).replace('_', ' ');
          groups
              .computeIfAbsent(group, key -> new ArrayList<>())
              .add(words + " " + BriefingWording.name(value));
        });
    List<String> sentences = new ArrayList<>();
    groups.forEach(
        (group, values) ->
            sentences.add(
                BriefingWording.capitalised(group) + ": " + String.join(", ", values) + "."));
    return String.join(" ", sentences);
  }
}
