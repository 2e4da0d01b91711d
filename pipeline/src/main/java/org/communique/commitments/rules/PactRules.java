package org.communique.commitments.rules;

import org.communique.commitments.Firmness;
import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.grammar.Subjects.Kind;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** Pacts that someone signs or announces: {@code signed an accord to share}. */
final class PactRules {

  /** How far behind a pact what is agreed may stand, in words. */
  private static final int PACT_WORDS = 7;

  private final Reading reading;
  private final Words words;

  PactRules(Reading reading) {
    this.reading = reading;
    words = reading.words;
  }

  Finding judge(int cue) {
    int i = cue - 1;
    while (i > 0 && words.tag(i) != Tag.VERB && cue - i < 6 && words.tag(i) != Tag.PUNCT) {
      if (words.isLower(i, "has", "have", "had")) {
        break;
      }
      i--;
    }
    boolean none =
        words.isLower(cue - 1, "no")
            && words.isLower(cue + 1, "had", "has", "was")
            && !words.isLower(cue + 2, "reached", "signed");
    if (none) {
      return new Finding(Verdict.WITHDRAWAL, "no-pact", Firmness.AGREEMENT, cue, null, cue, true);
    }
    Finding reached = reached(cue);
    if (reached != null) {
      return reached;
    }
    boolean within = words.isLower(i, "joined") && words.tag(i + 1) == Tag.ADP;
    boolean signs =
        words.is(i, WordClass.SIGN) && !within
            || words.isLower(i, "announced", "announce", "passed", "negotiated");
    boolean has = words.isLower(i, "has", "have", "had") && words.isLower(i + 1, "a", "an");
    has &= !words.isLower(cue - 1, "great", "good", "big") && isToDoBehind(cue);
    signs |= has;
    boolean bound =
        has
            || reading.isToVerbWithin(cue + 1, 5)
            || words.isLower(cue + 1, "aimed") && words.isLower(cue + 2, "at")
            || words.isLower(cue + 1, "to", "that", "which", "under")
            || words.isLower(cue + 1, "on") && !words.is(cue + 2, WordClass.WEEKDAY)
            || words.isLower(cue + 1, "with") && isSigner(cue + 2);
    if (words.tag(i) != Tag.VERB && !has || !signs || !bound) {
      return Finding.no("bare-noun", cue);
    }
    NounPhrase subject = reading.phrases.subjectOf(i);
    Kind kind = reading.kindOf(subject);
    if (reading.phrases.negated(i)) {
      return Finding.no("negated", cue);
    }
    boolean someone = kind == Kind.AGENT || kind == Kind.PRONOUN || kind == Kind.SELF;
    int clause = subject == null ? i : subject.from();
    if (!someone || reading.hypothetical(clause, i)) {
      return Finding.no("pact-of-nobody", cue);
    }
    int action = deedOfPact(cue, i);
    return reading.taken("signed", Firmness.AGREEMENT, cue, subject, action);
  }

  /** {@code A deal with the Harbour Fund to lend}: what follows with nothing but its partner. */
  private boolean isToDoBehind(int cue) {
    int to = cue + 1;
    NounPhrase partner =
        words.isLower(to, "with") ? reading.chunks.startingAt(to + 1, words.size()) : null;
    return reading.isToVerb(partner == null ? to : partner.to());
  }

  /** {@code An agreement was reached between Norland and Aldova on}: theirs. */
  private @Nullable Finding reached(int cue) {
    int verb = reading.skipAdverbs(cue + 1);
    while (words.isLower(verb, "was", "has", "had", "have", "been", "were")) {
      verb++;
    }
    boolean passive = words.isLower(verb - 1, "was", "were", "been") && verb > cue + 1;
    boolean signed = words.isLower(verb, "reached", "struck", "signed", "concluded", "agreed");
    if (!passive || !signed || words.isLower(cue - 1, "no")) {
      return null;
    }
    for (int i = verb + 1; i < verb + PACT_WORDS; i++) {
      boolean link = words.isLower(i, "between", "by");
      NounPhrase signers = link ? reading.chunks.listFrom(i + 1, words.size()) : null;
      if (signers != null && reading.kindOf(signers) == Kind.AGENT) {
        int to = signers.to();
        boolean what = words.isLower(to, "on", "to", "that", "under");
        return what ? reading.taken("signed", Firmness.AGREEMENT, cue, signers, to + 1) : null;
      }
    }
    return null;
  }

  /** {@code an accord late on Friday to share}, {@code a pact under which they will share}. */
  private int deedOfPact(int cue, int verb) {
    for (int i = cue + 1; i < Math.min(words.size(), cue + PACT_WORDS); i++) {
      if (reading.isToVerb(i)) {
        return i + 1;
      }
      boolean clause = words.isLower(i, "which", "that");
      for (int k = i + 1; clause && k < Math.min(words.size(), i + PACT_WORDS); k++) {
        if (words.isLower(k, "will", "would", "shall")) {
          return reading.skipAdverbs(k + 1);
        }
      }
      if (words.tag(i) == Tag.VERB || words.isLower(i, ".", ";") || clause) {
        return behindArticle(verb);
      }
    }
    return behindArticle(verb);
  }

  private int behindArticle(int verb) {
    return words.isLower(verb + 1, "a", "an") ? verb + 2 : verb + 1;
  }

  private boolean isSigner(int from) {
    NounPhrase partner = reading.chunks.startingAt(from, words.size());
    return reading.kindOf(partner) == Kind.AGENT;
  }
}
