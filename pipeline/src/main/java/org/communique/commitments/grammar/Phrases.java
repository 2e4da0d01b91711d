package org.communique.commitments.grammar;

import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** Finds verb groups and their subjects in tagged words, looking from right to left. */
public final class Phrases {

  /** Longest way back to the verb whose subject a coordinated verb shares, in words. */
  private static final int COORDINATION_WORDS = 40;

  /** Longest relative clause between a subject and its verb, in words. */
  private static final int RELATIVE_WORDS = 10;

  /** Longest object of a gerund that is a subject, in words. */
  private static final int GERUND_WORDS = 6;

  /** Longest name in square brackets, in words. */
  private static final int BRACKET_WORDS = 6;

  private static final int MAX_STEPS = 8;

  private final Words words;
  private final Chunks chunks;
  private final Asides asides;

  public Phrases(Words words, Chunks chunks) {
    this.words = words;
    this.chunks = chunks;
    asides = new Asides(words);
  }

  /** First word of the verb group that ends at {@code verb}: auxiliaries, adverbs, negation. */
  public int groupStart(int verb) {
    int i = verb;
    while (i > 0 && (isGroupPart(i - 1) || i > 1 && isMark(i - 1) && isAuxiliary(i - 2))) {
      i--;
    }
    while (i < verb && words.tag(i) == Tag.ADV && !words.is(i, WordClass.NEGATION)) {
      i++;
    }
    return i;
  }

  private boolean isAuxiliary(int i) {
    return words.isLower(i, "has", "have", "had");
  }

  private boolean isMark(int i) {
    return words.isLower(i, "\"", "\u201c");
  }

  private boolean isGroupPart(int i) {
    return words.tag(i) == Tag.AUX
        || words.is(i, WordClass.MODAL)
        || words.isLower(i, "not", "n't", "have", "has", "had", "be", "been", "being", "also")
        || words.isLower(i, "is", "are", "was", "were", "am", "'re", "'ve", "'m", "do", "does")
        || (words.tag(i) == Tag.ADV && !words.isLower(i, "when", "where", "why", "how"));
  }

  /** Whether the group before {@code verb} or its subject is negated. */
  public boolean negated(int verb) {
    int from = groupStart(verb);
    for (int i = Math.max(0, from - 1); i < verb; i++) {
      if (words.is(i, WordClass.NEGATION) && !words.isLower(i + 1, "only")) {
        return true;
      }
    }
    NounPhrase subject = subjectOf(verb);
    return subject != null
        && words.isLower(subject.from(), "no", "neither", "nobody", "none", "nothing");
  }

  /** The subject of the verb group at {@code verb}; null when the sentence shows none. */
  public @Nullable NounPhrase subjectOf(int verb) {
    return subjectBefore(groupStart(verb), 0);
  }

  private @Nullable NounPhrase subjectBefore(int group, int depth) {
    int i = group - 1;
    boolean relative = false;
    for (int step = 0; step < MAX_STEPS && i >= 0; step++) {
      boolean formEnds = words.isLower(i, ",") && words.is(i - 1, WordClass.CORPORATE);
      if (words.isLower(i, "]")) {
        if (!isBracketedName(i)) {
          return null;
        }
        i--;
      } else if (!formEnds && words.isLower(i, ",", ")", "\u2014", "\u2013", "-", "--")) {
        int open = asides.opener(i);
        if (open < 0) {
          return null;
        }
        i = open - 1;
      } else if (isSeat(i)) {
        i -= words.isLower(i - 1, ",") ? 2 : 1;
      } else if (isRelative(i)) {
        relative = true;
        i--;
        if (words.tag(i) == Tag.PUNCT) {
          i--;
        }
      } else if (words.tag(i) == Tag.CCONJ
          && words.tag(i - 1) == Tag.ADV
          && words.tag(i + 1) == Tag.ADV) {
        i--;
      } else if (words.tag(i) == Tag.CCONJ && depth < 3) {
        int verb = verbBefore(i);
        return verb < 0 ? null : subjectBefore(groupStart(verb), depth + 1);
      } else if (isSkipped(i)) {
        i--;
      } else {
        boolean near = relative && !words.is(group, WordClass.MODAL);
        return chunks.isNominal(i) ? beyondRelative(nearest(i, near)) : null;
      }
    }
    return null;
  }

  /** {@code [the ministry] will}: put in for a pronoun. */
  private boolean isBracketedName(int close) {
    for (int i = close - 1; i >= Math.max(0, close - BRACKET_WORDS); i--) {
      if (words.isLower(i, "[")) {
        return words.tag(i + 1) != Tag.ADP;
      }
    }
    return false;
  }

  /** Before "which" and "who" the last of several phrases is meant, where that is someone. */
  private NounPhrase nearest(int end, boolean relative) {
    NounPhrase whole = chunks.endingAt(end);
    if (!relative || Subjects.kindOf(words, whole).isSomeone()) {
      return whole;
    }
    NounPhrase alone = chunks.aloneEndingAt(end);
    return Subjects.kindOf(words, alone) == Subjects.Kind.AGENT ? alone : whole;
  }

  /**
   * Of "firms that sell the oil" and "goods sold by the firms", before a verb of the main clause:
   * the firms, the goods.
   */
  private NounPhrase beyondRelative(NounPhrase last) {
    int before = last.from() - 1;
    int gerund = gerundBefore(before);
    if (gerund >= 0) {
      return new NounPhrase(gerund, last.to(), gerund);
    }
    boolean meant =
        words.isLower(before, "to")
            && words.isAny(
                before - 1,
                Lexicon.bits(
                    WordClass.INSTRUMENT, WordClass.PACT, WordClass.INTENT, WordClass.UNDERTAKING));
    if (meant) {
      return chunks.endingAt(before - 1);
    }
    boolean infinitive =
        words.tag(before) == Tag.VERB
            && words.isLower(before - 1, "to")
            && words.tag(before - 2) == Tag.NOUN;
    if (infinitive) {
      return chunks.endingAt(before - 2);
    }
    boolean agent = words.isLower(before, "by") && words.tag(before - 1) == Tag.VERB;
    if (agent && words.lower(before - 1).endsWith("ed") && chunks.isNominal(before - 2)) {
      NounPhrase first = chunks.endingAt(before - 2);
      return new NounPhrase(first.from(), last.to(), first.head());
    }
    if (words.tag(last.head()) == Tag.PRON) {
      return last;
    }
    int verbs = 0;
    for (int i = before; i > Math.max(0, before - RELATIVE_WORDS); i--) {
      if (words.tag(i) == Tag.PUNCT || words.tag(i) == Tag.CCONJ) {
        return last;
      }
      if (words.isLower(i, "who", "which", "that") && chunks.isNominal(i - 1) && verbs == 1) {
        return chunks.endingAt(i - 1);
      }
      verbs += words.tag(i) == Tag.VERB ? 1 : 0;
    }
    return last;
  }

  /** The first word of "cutting back on guards"; -1 where no gerund opens the clause. */
  private int gerundBefore(int end) {
    int i = end;
    while (i > 0 && end - i < GERUND_WORDS && isObjectPart(i)) {
      i--;
    }
    boolean named = i == end && words.isCapitalised(end) && words.tag(end + 1) == Tag.NOUN;
    boolean says = words.isAny(i, Lexicon.bits(WordClass.SAY, WordClass.ATTITUDE));
    boolean gerund = words.tag(i) == Tag.VERB && words.lower(i).endsWith("ing") && !named && !says;
    boolean opens =
        i == 0
            || words.isLower(i - 1, ",", "that", "and", "but", "if")
            || words.is(i - 1, WordClass.SAY)
            || words.tag(i - 1) == Tag.PUNCT;
    return gerund && opens ? i : -1;
  }

  private boolean isObjectPart(int i) {
    return switch (words.tag(i)) {
      case ADP, ADV, NOUN, ADJ, DET -> true;
      default -> false;
    };
  }

  /** {@code D-Ohio}: a member's party and seat behind the name. */
  private boolean isSeat(int i) {
    String word = words.text(i);
    return word.length() > 3
        && word.charAt(1) == '-'
        && Character.isUpperCase(word.charAt(0))
        && Character.isUpperCase(word.charAt(2));
  }

  private boolean isRelative(int i) {
    return words.isLower(i, "which", "who")
        || (words.isLower(i, "that") && i > 0 && chunks.isNominal(i - 1) && !isReporting(i - 1));
  }

  private boolean isReporting(int i) {
    return words.is(i, WordClass.SAY) && words.tag(i) == Tag.VERB;
  }

  private boolean isSkipped(int i) {
    boolean aside =
        words.tag(i) == Tag.ADV
                && !(i > 0 && chunks.isUnknownName(i) && !words.lower(i).endsWith("ly"))
            || words.isLower(i, "himself", "herself", "itself", "themselves", "likely")
            || words.isLower(i, "\"", "\u201c", "\u201d", "*", "+", "\u00ae", "\u2122")
            || words.isLower(i, ",") && words.is(i - 1, WordClass.CORPORATE);
    boolean day =
        words.is(i, WordClass.WEEKDAY)
            && i > 0
            && (chunks.isNominal(i - 1)
                || words.isLower(i - 1, ",")
                || words.isLower(i - 1, "last", "this", "on", "in", "earlier"));
    boolean span =
        i > 1
            && words.is(i, WordClass.OCCASION)
            && words.isLower(i - 1, "for", "within", "over")
            && (chunks.isNominal(i - 2) || isRelative(i - 2));
    boolean spanLead =
        words.isLower(i, "for", "within", "over") && words.is(i + 1, WordClass.OCCASION);
    if (span || spanLead) {
      return true;
    }
    boolean dayLead =
        words.isLower(i, "last", "this", "on", "in", "earlier", "next")
            && words.is(i + 1, WordClass.WEEKDAY);
    return aside || day || dayLead;
  }

  private int verbBefore(int i) {
    for (int j = i - 1; j >= Math.max(0, i - COORDINATION_WORDS); j--) {
      boolean progressive =
          words.isLower(j, "is", "are", "was", "were", "has", "have", "had")
              && !words.isLower(j - 1, "that", "which", "who");
      boolean finite = progressive || words.tag(j) == Tag.VERB && !words.lower(j).endsWith("ing");
      boolean to = words.isLower(j - 1, "to") || isMark(j - 1) && words.isLower(j - 2, "to");
      if (finite && !to || words.is(j, WordClass.MODAL)) {
        return j;
      }
    }
    return -1;
  }

  /** {@code After leaving the pact, Norland raised}: the subject of the clause behind a comma. */
  public @Nullable NounPhrase subjectBehind(int verb) {
    for (int i = verb + 2; i < words.size(); i++) {
      NounPhrase subject = words.tag(i) == Tag.VERB ? subjectOf(i) : null;
      if (subject != null && words.isLower(subject.from() - 1, ",")) {
        return subject;
      }
    }
    return null;
  }
}
