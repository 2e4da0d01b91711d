package org.communique.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rarest terms two articles share, as words. */
final class SharedTerms {

  private static final int SHOWN = 12;

  private record Shared(String word, double idf) {}

  private SharedTerms() {}

  static String of(
      EventFeatures a,
      EventFeatures b,
      CorpusStatistics statistics,
      Map<Integer, String> vocabulary) {
    List<Shared> shared = new ArrayList<>();
    int j = 0;
    for (int i = 0; i < a.terms().size(); i++) {
      int hash = a.terms().hash(i);
      while (j < b.terms().size() && b.terms().hash(j) < hash) {
        j++;
      }
      if (j < b.terms().size() && b.terms().hash(j) == hash) {
        shared.add(
            new Shared(
                vocabulary.getOrDefault(hash, Integer.toHexString(hash)), statistics.idf(hash)));
      }
    }
    Comparator<Shared> rarest = Comparator.comparingDouble(s -> -s.idf);
    return shared.stream()
        .sorted(rarest.thenComparing(Shared::word))
        .limit(SHOWN)
        .map(Shared::word)
        .collect(Collectors.joining(", "));
  }
}
