package org.communique.commitments.rules;

import org.communique.commitments.Firmness;
import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** {@code Announced that it was creating a fund}: what is just begun is still to be done. */
final class DoingRules {

  /** Classes of the verbs by which it is told. */
  private static final long TELLING = Lexicon.bits(WordClass.SAY, WordClass.ANNOUNCE);

  /** How far behind the announcement its verb may stand, in words. */
  private static final int CLAUSE_WORDS = 11;

  /** What goes on and is not begun by being said. */
  private static final String[] ONGOING = {
    "reviewing",
    "evaluating",
    "examining",
    "investigating",
    "studying",
    "cooperating",
    "building",
    "training",
    "working",
    "monitoring",
    "testing",
    "consulting",
    "coordinating",
    "developing",
    "screening",
    "probing",
    "exploring",
    "pursuing",
    "seeking",
    "pushing",
    "pressing",
    "asking",
    "using",
    "selling",
    "producing",
    "keeping",
    "treating",
    "supporting",
    "opposing",
    "defending"
  };

  /** And what is merely said, so that it is about the sayer. */
  private static final int NEAR_WORDS = 3;

  /** A gerund has at least so many letters. */
  private static final int SHORTEST = 6;

  /** What one does no more once it is announced. */
  private static final String[] ENDINGS = {"suspending", "ending", "dropping", "quitting"};

  private final Reading reading;
  private final Words words;
  private final Binding binding;

  DoingRules(Reading reading, Binding binding) {
    this.reading = reading;
    this.binding = binding;
    words = reading.words;
  }

  /** Whether somebody tells what he is doing. */
  static boolean passes(Words words) {
    for (int i = 0; words.hasAny(TELLING) && i < words.size(); i++) {
      if (words.isAny(i, TELLING) && couldBegin(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an announcement of a doing may begin at {@code i}. */
  private static boolean couldBegin(Words words, int i) {
    boolean announces = words.isLower(i, "announced", "announces", "announce", "announcing");
    boolean says = words.isLower(i, "said", "says", "confirmed", "tweeted", "revealed");
    int who = announces || says ? being(words, i) : 0;
    boolean own = who > 0 && words.isLower(who - 1, "that", words.lower(i));
    own |= who > 0 && (who == i + 1 || words.is(who - 1, WordClass.WEEKDAY));
    return who > 0 && (announces || own && who <= i + NEAR_WORDS && isDeed(words, who + 2));
  }

  /** {@code Releasing}: a form of what an office, a country or a company decides. */
  private static boolean isDeed(Words words, int verb) {
    String form = words.lower(verb);
    if (!form.endsWith("ing") || form.length() < SHORTEST || words.isLower(verb, ONGOING)) {
      return false;
    }
    String stem = form.substring(0, form.length() - 3);
    return isAct(stem)
        || isAct(stem + "e")
        || stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)
            && isAct(stem.substring(0, stem.length() - 1));
  }

  private static boolean isAct(String stem) {
    return (Lexicon.lists(stem) & 1L << WordList.ACT.ordinal()) != 0;
  }

  /** The pronoun of {@code announced on Monday that it was}; 0 when none follows. */
  private static int being(Words words, int cue) {
    for (int i = cue + 1; i < Math.min(words.size() - 2, cue + CLAUSE_WORDS); i++) {
      if (words.isLower(i, "he", "she", "it", "they")) {
        boolean be = words.isLower(i + 1, "is", "was", "are", "were", "'s", "'re");
        return be ? i : 0;
      }
      if (words.isLower(i, ".", ";", ":", "\"", "\u201c")) {
        return 0;
      }
    }
    return 0;
  }

  /** Null when nothing is being done. */
  @Nullable Finding judge(int cue) {
    boolean tells = words.isAny(cue, TELLING) && words.tag(cue) == Tag.VERB;
    if (!tells || !couldBegin(words, cue) || reading.speech.quoted(cue)) {
      return null;
    }
    int verb = reading.skipAdverbs(being(words, cue) + 2);
    long idle =
        Lexicon.bits(
            WordClass.STATIVE,
            WordClass.SAY,
            WordClass.ATTITUDE,
            WordClass.REGARD,
            WordClass.PLAN,
            WordClass.GOING);
    boolean doing = words.lower(verb).endsWith("ing") && !words.isLower(verb, "going", "looking");
    if (!doing || words.isAny(verb, idle) || words.is(verb, WordList.WEIGH)) {
      return null;
    }
    boolean ends = words.isLower(verb, ENDINGS) && endsOwn(verb + 1);
    if (ends || words.is(verb, WordList.CANCEL)) {
      NounPhrase subject = reading.phrases.subjectOf(cue);
      return reading.kindOf(subject).isSomeone() && !reading.phrases.negated(cue)
          ? new Finding(
              Verdict.WITHDRAWAL, "announces-end", Firmness.PLEDGE, cue, subject, verb, false)
          : null;
    }
    return binding.withSubject("announces-doing", Firmness.PLAN, cue, verb, false);
  }

  /** {@code Her campaign}, {@code out of the race}. */
  private boolean endsOwn(int from) {
    boolean out = words.isLower(from, "out");
    return out || words.is(from, WordList.ITS_OWN);
  }
}
