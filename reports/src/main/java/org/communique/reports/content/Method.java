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
    terms.add(new Term("Read", MethodWording.read(counts)));
    terms.add(new Term("Rejected", MethodWording.rejected(counts)));
    terms.add(new Term("Copy", MethodWording.COPY));
    terms.add(new Term("Event", MethodWording.EVENT));
    terms.add(new Term("Mention", MethodWording.MENTION));
    terms.add(new Term("Commitment", MethodWording.COMMITMENT));
    if (!manifest.languagesNotAnalysed().isEmpty()) {
      terms.add(new Term("Languages", MethodWording.notAnalysed(manifest.languagesNotAnalysed())));
    }
    if (!manifest.settings().isEmpty()) {
      terms.add(new Term("Settings", settings(manifest.settings())));
    }
    terms.add(new Term("Made by", MethodWording.madeBy(manifest.programVersion())));
    return new MethodPart(terms);
  }

  /** Groups settings by what stands before the dot of their names. */
  private static String settings(Map<String, String> settings) {
    Map<String, List<String>> groups = new TreeMap<>();
    settings.forEach(
        (name, value) -> {
          int dot = name.indexOf('.');
          String group = dot < 0 ? MethodWording.GENERAL : name.substring(0, dot);
          String words = name.substring(dot + 1).replace('_', ' ');
          groups
              .computeIfAbsent(group, key -> new ArrayList<>())
              .add(words + " " + Phrases.name(value));
        });
    List<String> sentences = new ArrayList<>();
    groups.forEach(
        (group, values) ->
            sentences.add(Phrases.capitalised(group) + ": " + String.join(", ", values) + "."));
    return String.join(" ", sentences);
  }
}
