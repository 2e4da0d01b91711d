package org.communique.commitments.grammar;

import org.communique.commitments.words.GivenNames;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** Finds noun phrases in tagged words, by their last word or from left to right. */
public final class Chunks {

  /** Most members of a list that is read as one phrase. */
  private static final int MAX_MEMBERS = 8;

  /** What someone undertakes or drops, in "a measure Aldova has promised". */
  private static final long OBJECTS =
      Lexicon.bits(WordClass.MEASURE, WordClass.INTENT, WordClass.UNDERTAKING, WordClass.TIE);

  private final Words words;
  private final Asides asides;

  public Chunks(Words words) {
    this.words = words;
    asides = new Asides(words);
  }

  /** Whether the word may be part of a noun phrase. */
  public boolean isNominal(int i) {
    return switch (words.tag(i)) {
      case NOUN, PROPN, PRON, NUM, SYM -> true;
      case ADJ, DET ->
          words.isCapitalised(i)
              || isPerson(i)
              || words.isLower(i, "both", "two", "all", "many", "some", "each");
      case CCONJ -> words.isLower(i, "both");
      case VERB, X, ADV -> isUnknownName(i) || isNamePart(i);
      default -> false;
    };
  }

  /** What the model takes for an adjective: "an official, who", "the inspector general". */
  private boolean isPerson(int i) {
    boolean ends = words.tag(i + 1) != Tag.NOUN && words.tag(i + 1) != Tag.ADJ;
    return words.tag(i) == Tag.ADJ
        && ends
        && (words.isLower(i, "general")
                && words.isLower(
                    i - 1, "inspector", "attorney", "surgeon", "solicitor", "secretary", "auditor")
            || words.isLower(i, "official", "representative", "executive")
                && words.tag(i - 1) != Tag.AUX
                && words.tag(i - 1) != Tag.VERB);
  }

  /** {@code Ltd} and the like behind a capital; the middle of {@code Ambria Power Holdings}. */
  private boolean isNamePart(int i) {
    boolean behindName = words.isCapitalised(i - 1) && words.tag(i - 1) != Tag.PRON;
    boolean form =
        words.is(i, WordClass.CORPORATE) && (behindName || words.isLower(i - 1, ",", "&"));
    boolean inside =
        i > 0
            && words.isCapitalised(i)
            && behindName
            && words.closedTag(i) == null
            && (words.isCapitalised(i + 1) || words.is(i + 1, WordClass.CORPORATE));
    return form || inside;
  }

  /** A capital in a place where the model, which has never met the name, sees a verb. */
  boolean isUnknownName(int i) {
    return words.isCapitalised(i)
        && words.classes(i) == 0
        && words.closedTag(i) == null
        && words.text(i).length() > 2
        && (i == 0 || words.tag(i - 1) != Tag.PART);
  }

  /** The noun phrase whose last word is {@code end}, with what it is of and joined to. */
  public NounPhrase endingAt(int end) {
    int from = beforeCorporate(chunkStart(end), end);
    int head = end;
    if (words.tag(end) == Tag.PRON) {
      return new NounPhrase(end, end + 1, end);
    }
    for (int step = 0; step < 4 && from > 1; step++) {
      boolean ofWhat =
          words.tag(from - 1) == Tag.ADP
              && words.isLower(
                  from - 1, "of", "for", "at", "from", "in", "between", "with", "over", "against",
                  "on", "by")
              && isNominal(from - 2)
              && words.tag(from) != Tag.VERB
              && (words.tag(from - 2) != Tag.PRON || words.isLower(from - 2, "one", "none", "each"))
              && !words.is(from - 2, WordClass.WEEKDAY)
              && !words.is(from, WordClass.WEEKDAY);
      boolean alike =
          words.isCapitalised(from - 2)
              || words.tag(from - 2) != Tag.NOUN
              || words.tag(from) != Tag.PROPN;
      boolean joined = words.isLower(from - 1, "and", "or", "&") && isNominal(from - 2) && alike;
      boolean listed =
          words.isLower(from - 1, ",")
              && step > 0
              && words.tag(from - 2) == Tag.PROPN
              && !words.is(from - 2, WordClass.WEEKDAY)
              && !closesOpening(chunkStart(from - 2));
      if (isSeat(from)) {
        from = chunkStart(from - 5);
        continue;
      }
      if (!ofWhat && !joined && !listed) {
        break;
      }
      if (ofWhat) {
        head = from - 2;
      }
      from = chunkStart(from - 2);
    }
    return new NounPhrase(from, end + 1, Math.max(head, from));
  }

  /**
   * "In the hall, where Ruiz had waited for Adams, Brandt and Costa agreed": whether the name at
   * {@code from} belongs to what the sentence opens with, and the list begins behind it.
   */
  private boolean closesOpening(int from) {
    if (words.tag(0) != Tag.ADP && words.tag(0) != Tag.SCONJ || words.tag(from - 1) != Tag.ADP) {
      return false;
    }
    for (int i = 1; i < from - 1; i++) {
      if (words.tag(i) == Tag.VERB) {
        return true;
      }
    }
    return false;
  }

  /** {@code (D) of Michigan}: the state behind the party of a member. */
  private boolean isSeat(int from) {
    return words.isLower(from - 1, "of")
        && words.isLower(from - 2, ")")
        && words.text(from - 3).length() == 1
        && words.isLower(from - 4, "(")
        && isNominal(from - 5);
  }

  /** The noun phrase whose last word is {@code end}, without what stands before it. */
  NounPhrase aloneEndingAt(int end) {
    return new NounPhrase(chunkStart(end), end + 1, end);
  }

  /** {@code Acme (Asia) Co., Ltd}: a company's name goes on before its legal form. */
  private int beforeCorporate(int from, int end) {
    int i = from;
    for (int step = 0; step < 3 && i > 1; step++) {
      boolean form = words.is(end, WordClass.CORPORATE) && words.is(i, WordClass.CORPORATE);
      if (words.isLower(i - 1, ",") && form && isNominal(i - 2)) {
        i = chunkStart(i - 2);
      } else if (words.isLower(i - 1, ")") && words.is(end, WordClass.CORPORATE)) {
        int open = asides.opener(i - 1);
        i = open > 0 && isNominal(open - 1) ? chunkStart(open - 1) : i;
      } else {
        break;
      }
    }
    return i;
  }

  private int chunkStart(int end) {
    int i = end;
    while (i > 0
        && isChunkPart(i - 1)
        && !startsChunk(i)
        && !isDayBoundary(i - 1)
        && !isObjectBefore(i)) {
      i--;
    }
    return i;
  }

  /** {@code promises Aldova has made}: a small plural before a name is no part of it. */
  private boolean isObjectBefore(int i) {
    boolean thinks =
        words.is(i - 1, WordClass.ATTITUDE)
            && words.lower(i - 2).endsWith("s")
            && words.isCapitalised(i)
            && !words.isCapitalised(i - 1);
    boolean owned =
        words.isLower(i + 1, "'s")
            && words.isCapitalised(i)
            && words.tag(i - 1) == Tag.NOUN
            && !words.isCapitalised(i - 1)
            && !words.isAny(i - 1, Lexicon.bits(WordClass.TITLE, WordClass.AGENT));
    boolean object =
        words.tag(i) == Tag.PROPN
            && words.isAny(i - 1, OBJECTS)
            && !words.isAny(i - 1, Lexicon.bits(WordClass.AGENT, WordClass.TITLE))
            && !words.isCapitalised(i - 1)
            && words.tag(i - 2) == Tag.DET;
    return thinks
        || object
        || owned
        || words.tag(i) == Tag.PROPN
            && words.tag(i - 1) == Tag.NOUN
            && words.lower(i - 1).endsWith("s")
            && !words.isCapitalised(i - 1)
            && !words.is(i - 1, WordClass.TITLE);
  }

  private boolean startsChunk(int i) {
    return words.isLower(
            i, "the", "a", "an", "his", "her", "its", "their", "our", "my", "some", "many", "these",
            "those")
        && !words.isLower(i - 1, "both", "all", "half");
  }

  private boolean isDayBoundary(int i) {
    boolean surname =
        words.isCapitalised(i)
            && (words.is(i - 1, WordClass.TITLE) || GivenNames.contains(words.text(i - 1)));
    return !surname
        && words.is(i, WordClass.WEEKDAY)
        && words.tag(i) != Tag.DET
        && words.tag(i) != Tag.ADJ;
  }

  private boolean isChunkPart(int i) {
    Tag known = words.closedTag(i);
    if (known == Tag.ADV || known == Tag.SCONJ || known == Tag.AUX || known == Tag.ADP) {
      return false;
    }
    return switch (words.tag(i)) {
      case NOUN, PROPN, NUM, SYM, ADJ, DET -> true;
      case PRON -> words.isLower(i, "his", "her", "its", "their", "our", "my", "your", "whose");
      case PART -> words.isLower(i, "'s", "'");
      case PUNCT -> words.isLower(i, "'s", "'", "-", "/", "$", "%");
      case X -> true;
      case VERB ->
          isParticiple(i)
              || isNamePart(i)
              || isUnknownName(i) && (i > 0 || words.is(1, WordClass.CORPORATE))
              || i == 0 && words.lower(0).endsWith("ed") && words.is(1, WordClass.SIDES);
      default -> words.isLower(i, "'s");
    };
  }

  /** The middle of "a joint working group". */
  private boolean isParticiple(int i) {
    boolean form = words.lower(i).endsWith("ing") || words.lower(i).endsWith("ed");
    boolean inside =
        switch (words.tag(i - 1)) {
          case DET, ADJ, NUM -> true;
          case NOUN -> words.lower(i).endsWith("ing") && words.tag(i - 2) == Tag.DET;
          default -> words.isLower(i - 1, "'s", "its", "their", "his", "her");
        };
    return form && inside && (words.tag(i + 1) == Tag.NOUN || words.tag(i + 1) == Tag.PROPN);
  }

  /** The first noun phrase with what it is of and joined to: "the state of Aldova and Norland". */
  public @Nullable NounPhrase listFrom(int from, int limit) {
    NounPhrase first = startingAt(from, limit);
    int to = first == null ? from : first.to();
    for (int step = 0; first != null && step < MAX_MEMBERS; step++) {
      boolean of = words.isLower(to, "of");
      boolean comma = words.isLower(to, ",") && words.tag(to + 1) == Tag.PROPN;
      boolean joined = words.isLower(to, "and") || comma || of;
      NounPhrase next = joined && to + 1 < limit ? startingAt(to + 1, limit) : null;
      if (next == null || next.from() != to + 1) {
        break;
      }
      to = next.to();
    }
    return first == null ? null : new NounPhrase(first.from(), to, first.head());
  }

  /** The first noun phrase at or after {@code from} that ends before {@code limit}. */
  public @Nullable NounPhrase startingAt(int from, int limit) {
    int i = from;
    while (i < limit && !isNominal(i) && isChunkPart(i)) {
      i++;
    }
    int end = i;
    while (end < limit && (isChunkPart(end) || isNominal(end)) && !isDayBoundary(end)) {
      end++;
    }
    while (end > from && !isNominal(end - 1)) {
      end--;
    }
    return end > from ? new NounPhrase(from, end, end - 1) : null;
  }
}
