package org.communique.commitments.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.commitments.words.Countries;
import org.communique.commitments.words.Words;

/** The countries an article names, where no desk has listed them. */
final class CountrySides {

  private final List<Words> sentences;

  CountrySides(List<Words> sentences) {
    this.sentences = sentences;
  }

  /**
   * The two countries named most often up to a sentence, in the order of the alphabet.
   *
   * @param least how often each of them is named
   */
  Who two(int sentence, int least) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < Math.min(sentence, sentences.size()); i++) {
      Words words = sentences.get(i);
      for (int k = 0; k < words.size(); k++) {
        String country = Countries.at(words, k);
        if (country != null) {
          counts.merge(country, 1, Integer::sum);
        }
      }
    }
    List<String> most = new ArrayList<>(counts.keySet());
    most.sort((a, b) -> Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0)));
    if (most.size() < 2 || counts.getOrDefault(most.get(1), 0) < least) {
      return Who.NOBODY;
    }
    return new Who(most.subList(0, 2).stream().sorted().toList(), List.of());
  }
}
