package org.communique.copies;

import java.util.Locale;
import java.util.Optional;

/** Decides whether two sketched texts are copies. */
public final class CopyComparison {

  private final CopySettings settings;

  public CopyComparison(CopySettings settings) {
    this.settings = settings;
  }

  /** A link when both are the same text; the order of the two does not matter. */
  public Optional<CopyLink> compare(CopySketch a, CopySketch b) {
    if (a.id() > b.id()) {
      return compare(b, a);
    }
    if (a.sameWordsAs(b)) {
      return Optional.of(new CopyLink(a.id(), b.id(), 1, 1, true));
    }
    Overlap shingles = a.shingleOverlap(b);
    if (!longEnough(a, b)
        || shingles.containment() < settings.containment()
        || agreement(a, b) < settings.specifics()) {
      return Optional.empty();
    }
    return Optional.of(
        new CopyLink(a.id(), b.id(), shingles.leftInRight(), shingles.rightInLeft(), false));
  }

  /** In words: every figure beside its threshold, and the verdict. */
  public String explain(CopySketch a, CopySketch b) {
    if (a.sameWordsAs(b)) {
      return "the same words in the same order: copies";
    }
    String figures =
        String.format(
            Locale.ROOT,
            "words %d and %d (at least %d); word sequences of the shorter found in the longer %.2f"
                + " (at least %.2f); its numbers and names found there %.2f (at least %.2f)",
            a.head().words(),
            b.head().words(),
            settings.minWords(),
            a.shingleOverlap(b).containment(),
            settings.containment(),
            agreement(a, b),
            settings.specifics());
    return figures + (compare(a, b).isPresent() ? ": copies" : ": not copies");
  }

  private boolean longEnough(CopySketch a, CopySketch b) {
    return Math.min(a.head().words(), b.head().words()) >= settings.minWords();
  }

  /** Numbers and names of the one found in the other; texts without any cannot disagree. */
  private static double agreement(CopySketch a, CopySketch b) {
    Overlap specifics = a.specificsOverlap(b);
    return Math.min(specifics.left(), specifics.right()) == 0 ? 1 : specifics.containment();
  }
}
