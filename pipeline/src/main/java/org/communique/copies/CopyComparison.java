package org.communique.copies;

import java.util.Locale;
import java.util.Optional;

/** Decides whether two sketched texts are copies. */
public final class CopyComparison {

  private static final int SHORT_WORDS = 120;
  private static final double SHORT_ALLOWANCE = 0.8;

  /** From so many capitalised words on, their disagreement tells texts apart. */
  private static final int ENOUGH_CAPITALS = 4;

  /** A copy whose text is this whole may have corrected its only numbers. */
  private static final double NEARLY_WHOLE = 0.9;

  /** A text held by this much was cut or wrapped, wherever it begins. */
  private static final double NEARLY_ALL = 0.85;

  /**
   * Share of one text's opening that the other holds at least; pages of one outlet often share long
   * passages further down (picture captions, earlier reports) without being copies.
   */
  private static final double OPENING = 0.25;

  /** By this much a template's sequences agree better once numbers are masked. */
  private static final double TEMPLATE_GAIN = 0.1;

  /** Numbers that agree so far are the same numbers, a few corrected. */
  private static final double SAME_NUMBERS = 0.88;

  private final CopySettings settings;

  public CopyComparison(CopySettings settings) {
    this.settings = settings;
  }

  /** Everything measured of two texts. */
  private record Measured(
      int words,
      Overlap shingles,
      double opening,
      double masked,
      Overlap numbers,
      Overlap capitals) {

    static Measured of(CopySketch a, CopySketch b) {
      return new Measured(
          Math.min(a.head().words(), b.head().words()),
          Overlap.of(a.shingles(), b.shingles()),
          Math.max(
              Overlap.of(a.opening(), b.shingles()).leftInRight(),
              Overlap.of(b.opening(), a.shingles()).leftInRight()),
          Overlap.of(a.masked(), b.masked()).containment(),
          Overlap.of(a.numbers(), b.numbers()),
          Overlap.of(a.capitals(), b.capitals()));
    }

    double containment() {
      return shingles.containment();
    }

    double numbersAgree() {
      return numbers.smaller() == 0 ? 1 : numbers.containment();
    }

    double capitalsAgree() {
      return capitals.smaller() < ENOUGH_CAPITALS ? 1 : capitals.containment();
    }

    /** How much better the sequences agree when every number is any number. */
    double templateGain() {
      return masked - containment();
    }
  }

  /** A link when both are the same text; the order of the two does not matter. */
  public Optional<CopyLink> compare(CopySketch a, CopySketch b) {
    if (a.id() > b.id()) {
      return compare(b, a);
    }
    if (a.sameWordsAs(b)) {
      return Optional.of(new CopyLink(a.id(), b.id(), 1, 1, true));
    }
    Measured measured = Measured.of(a, b);
    if (!objection(measured).isEmpty()) {
      return Optional.empty();
    }
    Overlap shingles = measured.shingles();
    return Optional.of(
        new CopyLink(a.id(), b.id(), shingles.leftInRight(), shingles.rightInLeft(), false));
  }

  /** In words: every figure beside its threshold, and the verdict. */
  public String explain(CopySketch a, CopySketch b) {
    if (a.sameWordsAs(b)) {
      return "the same words in the same order: copies";
    }
    Measured m = Measured.of(a, b);
    String objection = objection(m);
    return String.format(
            Locale.ROOT,
            "words %d and %d (at least %d); of the shorter text the longer one holds %.2f of its"
                + " word sequences (at least %.2f; %.2f with numbers masked; of an opening %.2f), %.2f"
                + " of its numbers"
                + " (at least %.2f), %.2f of its capitalised words (at least %.2f)",
            a.head().words(),
            b.head().words(),
            settings.minWords(),
            m.containment(),
            required(m),
            m.masked(),
            m.opening(),
            m.numbersAgree(),
            settings.numbers(),
            m.capitalsAgree(),
            settings.names())
        + (objection.isEmpty() ? ": copies" : ": not copies, " + objection);
  }

  /** Why they are no copies; empty when they are. */
  private String objection(Measured m) {
    if (m.words() < settings.minWords()) {
      return "too short to tell";
    }
    if (m.containment() < required(m)) {
      return "too few words in common";
    }
    if (m.capitalsAgree() < settings.names()) {
      return "other names";
    }
    if (m.containment() < NEARLY_ALL && m.opening() < OPENING) {
      return "only background in common";
    }
    return otherNumbers(m) ? "the same words with other numbers" : "";
  }

  private double required(Measured m) {
    return settings.containment() * (m.words() < SHORT_WORDS ? SHORT_ALLOWANCE : 1);
  }

  private boolean otherNumbers(Measured m) {
    double agree = m.numbersAgree();
    if (m.templateGain() >= TEMPLATE_GAIN) {
      return agree < SAME_NUMBERS;
    }
    return agree < settings.numbers() && m.containment() < NEARLY_WHOLE;
  }
}
