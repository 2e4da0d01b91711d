package org.communique.commitments.rules;

import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Refusals said of a will that is not there: {@code is not prepared to pay}, {@code has no interest
 * in joining}, {@code cannot accept the text}.
 */
final class Reluctance {

  /** Lists of the words that a refusal of this kind hangs on. */
  static final long CUES = Lexicon.bits(WordList.UNWILLING, WordList.UNABLE);

  /** What one says no to stands within so many words. */
  private static final int OBJECT_WORDS = 7;

  /** Verbs of a promise, whose denial is a refusal. */
  private static final String[] PROMISES = {
    "commit", "promise", "pledge", "guarantee", "undertake"
  };

  private static final String[] WISHES = {"interest", "desire", "wish", "appetite", "part"};

  private static final String[] CHOICES = {
    "opted", "opts", "chose", "chosen", "chooses", "decided", "elected"
  };

  private final Reading reading;
  private final Words words;
  private final Blame blame;

  Reluctance(Reading reading) {
    this.reading = reading;
    words = reading.words;
    blame = new Blame(reading);
  }

  /** Null when the word refuses nothing. */
  @Nullable Finding judge(int cue) {
    if (!words.isOnAny(cue, CUES) && !words.is(cue, WordClass.SAY)) {
      return null;
    }
    if (words.isLower(cue, "acceptable", "unacceptable")) {
      return unacceptable(cue);
    }
    int deed = words.isLower(cue, "bound") ? unbound(cue) : unwilling(cue);
    deed = words.isLower(cue, CHOICES) ? choosesNot(cue) : deed;
    if (deed > 0) {
      return blame.withdrawal("unwilling", reading.phrases.groupStart(cue), deed);
    }
    deed = unable(cue);
    if (deed > 0) {
      return blame.withdrawal("cannot", cue, deed);
    }
    deed = noWish(cue);
    if (deed > 0) {
      return blame.withdrawal("no-wish", verbOfNo(cue), verbOfNo(cue) + 1);
    }
    boolean no =
        words.isLower(cue, "say", "says", "said", "saying") && words.isLower(cue + 1, "no");
    if (no && words.isLower(cue + 2, "to") && isAsked(cue + 3)) {
      return blame.withdrawal("says-no", cue, cue);
    }
    if (no || words.is(cue, WordClass.SAY) && saysNoTo(cue)) {
      return saysNoTo(cue) ? blame.withdrawal("says-no", cue, cue) : null;
    }
    return null;
  }

  /** {@code Said "no" when asked if he would sign}. */
  private boolean saysNoTo(int cue) {
    int no = words.tag(cue + 1) == Tag.PUNCT ? cue + 2 : cue + 1;
    int when = words.tag(no + 1) == Tag.PUNCT ? no + 2 : no + 1;
    return words.isLower(no, "no")
        && words.isLower(when, "when")
        && words.isLower(when + 1, "asked");
  }

  /** The verb of {@code not prepared to pay}, {@code unwilling to pay}; 0 when there is none. */
  private int unwilling(int cue) {
    if (!words.is(cue, WordList.UNWILLING)) {
      return 0;
    }
    boolean unwilling = words.isLower(cue, "unwilling");
    int group = reading.phrases.groupStart(cue);
    if (!unwilling && !isNegated(group, cue)) {
      return 0;
    }
    boolean past =
        words.isLower(group, "did", "had")
            || words.isLower(group, "was", "were", "is", "are")
                && words.lower(cue).endsWith("ended");
    int to = reading.skipAdverbs(cue + 1);
    boolean in = words.isLower(to, "in", "on") && words.lower(to + 1).endsWith("ing");
    int verb = in ? to + 1 : reading.isToVerb(to) ? reading.skipAdverbs(to + 1) : 0;
    boolean yet = words.isLower(verb + 1, "yet") || words.isLower(verb + 2, "yet");
    if (past || yet || verb == 0 || !isDeed(verb)) {
      return 0;
    }
    return unwilling ? cue : verb;
  }

  /** {@code Opted not to defend it}: the verb; 0 where nothing is left undone that is asked for. */
  private int choosesNot(int cue) {
    boolean not = words.isLower(cue + 1, "not") && words.isLower(cue + 2, "to");
    int verb = reading.skipAdverbs(cue + 3);
    boolean asked = words.is(verb, WordClass.COMPLY) || words.isLower(verb, "accept", "take");
    boolean now = words.isLower(cue - 1, "has", "have") && words.tag(verb) == Tag.VERB;
    return not && (asked || now && isDeed(verb)) ? cue : 0;
  }

  /** {@code Is no longer bound by the pact}, {@code was not bound by consensus}. */
  private int unbound(int cue) {
    boolean not = isNegated(reading.phrases.groupStart(cue), cue);
    return not && words.isLower(cue + 1, "by") && isAsked(cue + 2) ? cue : 0;
  }

  /** {@code The draft is not acceptable to it, its envoy said}: what is asked, of who says so. */
  private @Nullable Finding unacceptable(int cue) {
    boolean not =
        words.isLower(cue, "unacceptable") || isNegated(reading.phrases.groupStart(cue), cue);
    NounPhrase subject = reading.phrases.subjectOf(cue);
    boolean asked =
        subject != null
            && (words.is(subject.head(), WordList.ASKED)
                || words.isAny(subject.head(), Refusals.TURNED_DOWN));
    if (!not || !asked || subject == null) {
      return null;
    }
    Report report = reading.speech.of(subject.from(), cue);
    NounPhrase reporter = report.reporter();
    return report.kind() == Report.Kind.SAYS && reporter != null
        ? blame.withdrawal("unacceptable", cue, subject.from(), reporter)
        : Finding.no("unacceptable-to-nobody", cue);
  }

  private boolean isSaid(int clause, int cue) {
    NounPhrase subject = reading.phrases.subjectOf(cue);
    int from = subject == null ? clause : subject.from();
    return reading.speech.of(from, cue).kind() == Report.Kind.SAYS;
  }

  private boolean isNegated(int from, int cue) {
    for (int i = from; i < cue; i++) {
      boolean only = words.isLower(i + 1, "only", "just", "merely", "simply", "yet");
      if (words.isLower(i, "not", "n't") && !only
          || words.isLower(i, "longer") && words.isLower(i - 1, "no")) {
        return true;
      }
    }
    return words.isLower(from - 1, "longer") && words.isLower(from - 2, "no");
  }

  /** Something one does, not says, thinks or is. */
  private boolean isDeed(int verb) {
    long idle =
        Lexicon.bits(WordClass.STATIVE, WordClass.ATTITUDE, WordClass.REGARD, WordClass.COMMENT);
    boolean so = words.isLower(verb, "do", "doing") && words.isLower(verb + 1, "so", "that", "it");
    if (isHarm(verb)) {
      return false;
    }
    boolean idleVerb = words.isAny(verb, idle) && !words.isLower(verb, "accept", "see");
    return so || !idleVerb && !words.is(verb, WordClass.SAY) && !reading.dropsUndertaking(verb);
  }

  /** {@code No interest in meddling}: what nobody asks for, so that a denial refuses nothing. */
  private boolean isHarm(int verb) {
    String form = words.lower(verb);
    return words.is(verb, WordList.HARM)
        || words.isLower(verb, "replace", "replacing", "dominate", "dominating", "resort")
        || words.isLower(verb, "escalate", "escalating", "provoke", "provoking", "stopping")
        || form.startsWith("interfer")
        || form.startsWith("meddl")
        || form.startsWith("attack")
        || form.startsWith("invad")
        || form.startsWith("harm")
        || form.startsWith("threaten")
        || form.startsWith("undermin");
  }

  /** {@code cannot accept the text}, {@code would not commit to a date}: the verb; 0 if none. */
  private int unable(int cue) {
    if (!words.is(cue, WordList.UNABLE) || !isGranted(cue)) {
      return 0;
    }
    int not = words.lower(cue - 1).endsWith("ly") ? cue - 2 : cue - 1;
    if (words.isLower(not, "longer") && words.isLower(not - 1, "no")) {
      boolean able = words.isLower(not - 2, "can", "could", "will", "would");
      return able && !words.isLower(cue, "put") ? cue : 0;
    }
    if (!words.isLower(not, "not", "n't")) {
      return 0;
    }
    if (words.isLower(cue, "agree") && words.isLower(cue + 1, "on", "upon", "about")) {
      return 0;
    }
    boolean can = words.isLower(not - 1, "can", "ca", "could");
    boolean promises = words.isLower(cue, PROMISES);
    if (promises) {
      boolean speaks = can || words.isLower(not - 1, "would");
      return speaks && !words.is(cue + 1, WordClass.CRIME) ? cue : 0;
    }
    boolean signs = words.isLower(cue, "put") && words.isLower(cue + 2, "name");
    boolean fails = words.isLower(cue, "agree") && words.isLower(cue + 1, "on", "about");
    boolean object = words.tag(cue + 1) != Tag.PUNCT && !reading.isPerson(cue + 1) && !fails;
    boolean put = words.isLower(cue, "put");
    return can && object && (signs || !put) && isSaid(not - 1, cue) ? cue : 0;
  }

  /** {@code Make the payments}, {@code stand behind it}: of common verbs, where they grant it. */
  private boolean isGranted(int verb) {
    if (words.isLower(verb, "stand")) {
      return words.isLower(verb + 1, "behind", "by");
    }
    if (words.isLower(verb, "vote")) {
      return words.isLower(verb + 1, "for");
    }
    boolean makes = words.isLower(verb, "make");
    for (int i = verb + 1; makes && i < verb + OBJECT_WORDS; i++) {
      if (words.isLower(i, "payment", "payments", "concession", "concessions")) {
        return true;
      }
    }
    return !makes;
  }

  /** What is behind {@code no interest in joining}; 0 when nothing. */
  private int noWish(int cue) {
    if (!words.isLower(cue, WISHES) || words.tag(cue) == Tag.VERB) {
      return 0;
    }
    int no = words.isLower(cue - 1, "no") ? cue - 1 : cue - 2;
    if (!words.isLower(no, "no") || words.isLower(no + 1, "such")) {
      return 0;
    }
    if (words.isLower(cue, "part")) {
      boolean wants = words.isLower(no - 1, "want", "wants", "wanted", "have", "having");
      return wants && words.isLower(cue + 1, "of", "in") ? cue + 1 : 0;
    }
    boolean has = words.isLower(no - 1, "has", "have", "had", "'ve");
    boolean in = words.isLower(cue + 1, "in", "of") && words.lower(cue + 2).endsWith("ing");
    boolean to = reading.isToVerb(cue + 1);
    return has && (in || to) && isDeed(cue + 2) ? cue + 2 : 0;
  }

  /** The verb before {@code no}. */
  private int verbOfNo(int cue) {
    return words.isLower(cue - 1, "no") ? cue - 2 : cue - 3;
  }

  private boolean isAsked(int from) {
    for (int i = from; i < from + OBJECT_WORDS; i++) {
      if (words.is(i, WordList.ASKED) || words.isAny(i, Refusals.TURNED_DOWN)) {
        return true;
      }
      if (words.tag(i) == Tag.PUNCT || words.tag(i) == Tag.VERB) {
        return false;
      }
    }
    return false;
  }
}
