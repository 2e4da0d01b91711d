package org.communique.commitments.rules;

import org.communique.commitments.Firmness;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.grammar.Subjects.Kind;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.QuoteMarks;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** Plans told by what is set, put in or expected of oneself: {@code has set itself until May}. */
final class SettingRules {

  /** Lists of the words that an undertaking of this kind hangs on. */
  static final long CUES =
      Lexicon.bits(WordList.SET, WordList.GIVE, WordList.PROSPECT, WordList.DRAFT);

  /** How far behind its verb what is set may stand, in words. */
  private static final int OBJECT_WORDS = 9;

  private final Reading reading;
  private final Words words;
  private final Binding binding;

  SettingRules(Reading reading, Binding binding) {
    this.reading = reading;
    this.binding = binding;
    words = reading.words;
  }

  /** Null when the word sets nothing. */
  @Nullable Finding judge(int cue) {
    if (!words.isOnAny(cue, CUES) || words.tag(cue) != Tag.VERB) {
      return null;
    }
    if (setsItself(cue) || setsDate(cue) || setsSights(cue)) {
      int deed = deedBehind(cue);
      return binding.withSubject("sets-itself", Firmness.TARGET, cue, deed, false);
    }
    int word = givesWord(cue);
    if (word > 0) {
      return binding.withSubject("gives-word", Firmness.PLEDGE, cue, word + 2, false);
    }
    if (words.is(cue, WordList.DRAFT) && draftsText(cue)) {
      return binding.withSubject("drafts", Firmness.PLAN, cue, cue, false);
    }
    if (isUnderWay(cue)) {
      return binding.withSubject("under-way", Firmness.PLAN, cue, cue, false);
    }
    return words.is(cue, WordList.PROSPECT) ? prospect(cue) : null;
  }

  /** {@code Is drafting a new farm bill}, {@code are working on a proposal}. */
  private boolean draftsText(int cue) {
    boolean on = words.isLower(cue, "working");
    boolean ahead = words.isLower(cue + 1, "ahead", "forward") && words.isLower(cue + 2, "with");
    int group = reading.phrases.groupStart(cue);
    boolean now = words.isLower(group, "is", "are", "'re", "'s", "'m", "am", "were", "was");
    boolean text = words.tag(cue + 3) == Tag.DET || words.is(cue + 3, WordList.ITS_OWN);
    if (ahead || words.isLower(cue, "going", "moving", "pressing", "forging", "pushing")) {
      return now && group < cue && ahead && (text || words.is(cue + 3, WordClass.INTENT));
    }
    if (!now || group == cue || on != words.isLower(cue + 1, "on")) {
      return false;
    }
    long texts = Lexicon.bits(WordClass.MEASURE, WordClass.INSTRUMENT, WordClass.INTENT);
    for (int i = cue + 1; i < Math.min(words.size(), cue + OBJECT_WORDS); i++) {
      if (words.isAny(i, texts) && words.tag(i) == Tag.NOUN) {
        return !words.isLower(i, "campaign", "campaigns", "program", "programme", "fund", "deal");
      }
      boolean breaks = words.tag(i) == Tag.PUNCT && words.quoteMark(i) == QuoteMarks.NONE;
      if (breaks || words.tag(i) == Tag.VERB) {
        return false;
      }
    }
    return false;
  }

  /** {@code Has set itself 2025 for a code}, {@code gave itself until May to}. */
  private boolean setsItself(int cue) {
    boolean self = words.isLower(cue + 1, "itself", "themselves", "himself", "herself");
    boolean until = words.isLower(cue + 2, "until", "till");
    boolean date = words.tag(cue + 2) == Tag.NUM;
    return self && (until || date && words.is(cue, WordList.SET));
  }

  /** {@code Set 2030 as the date for closing}, {@code set a deadline of May for}. */
  private boolean setsDate(int cue) {
    if (!words.is(cue, WordList.SET)) {
      return false;
    }
    for (int i = cue + 1; i < cue + OBJECT_WORDS; i++) {
      boolean date = words.isLower(i, "date", "deadline", "goal", "target", "aim");
      if (date && words.isLower(i - 1, "a", "the", "its") && words.isLower(i - 2, "as")) {
        return true;
      }
      if (words.tag(i) == Tag.PUNCT || words.tag(i) == Tag.VERB) {
        return false;
      }
    }
    return false;
  }

  /** {@code Has set its sights on a railway}. */
  private boolean setsSights(int cue) {
    return words.is(cue, WordList.SET)
        && words.isLower(cue + 2, "sights")
        && words.isLower(cue + 3, "on");
  }

  /** {@code Is sending a ship}: decided, and not done yet. */
  private boolean isUnderWay(int cue) {
    boolean sends = words.isLower(cue, "sending", "deploying", "dispatching", "launching");
    boolean now = words.isLower(reading.phrases.groupStart(cue), "is", "are", "'re");
    int with = words.isLower(cue + 2, "with") ? cue + 2 : cue;
    boolean ahead = with > cue && words.isLower(cue + 1, "ahead", "forward");
    sends |= ahead && words.isLower(cue, "going", "moving", "pressing", "pushing");
    Tag object = words.tag(with + 1);
    boolean thing = object == Tag.DET || object == Tag.NUM || object == Tag.ADJ;
    NounPhrase subject = sends && now && thing ? reading.phrases.subjectOf(cue) : null;
    boolean spoken = words.isLower(cue + 2, "message", "signal", "messages", "signals");
    spoken |= words.isLower(cue + 3, "message", "signal", "messages", "signals");
    spoken |= words.isLower(reading.phrases.groupStart(cue) - 1, "which", "that", "who");
    boolean own = subject != null && words.isLower(subject.from(), "our", "my");
    spoken |= reading.speech.quoted(cue) && !own;
    return subject != null && !spoken && reading.kindOf(subject) == Kind.AGENT;
  }

  /** The deed behind "to" or "for"; else what is set. */
  private int deedBehind(int cue) {
    for (int i = cue + 1; i < cue + OBJECT_WORDS; i++) {
      if (reading.isToVerb(i) || words.isLower(i, "for") && words.lower(i + 1).endsWith("ing")) {
        return i + 1;
      }
      if (words.tag(i) == Tag.PUNCT) {
        break;
      }
    }
    return cue;
  }

  /** The word of {@code gave his word that the school would}; 0 when none is given. */
  private int givesWord(int cue) {
    boolean own = words.isLower(cue + 1, "its", "his", "her", "their", "my", "our");
    boolean word = own && words.isLower(cue + 2, "word") && words.is(cue, WordList.GIVE);
    boolean clause = words.isLower(cue + 3, "that", "to") || words.is(cue + 4, WordClass.MODAL);
    return word && clause ? cue + 2 : 0;
  }

  /** {@code Expects to open the line in 2026}: its own doing, by a date. */
  private @Nullable Finding prospect(int cue) {
    int to = reading.skipAdverbs(cue + 1);
    int verb = reading.skipAdverbs(to + 1);
    long idle =
        Lexicon.bits(WordClass.STATIVE, WordClass.ATTITUDE, WordClass.SAY, WordClass.REGARD);
    boolean progressive = words.isLower(cue, "looking", "working");
    boolean now = progressive && words.isLower(cue - 1, "is", "are", "'re", "'s", "also", "now");
    boolean mere = progressive ? !now : words.tag(cue - 1) == Tag.AUX;
    if (mere || !reading.isToVerb(to) || words.isAny(verb, idle) || reading.isDiary(verb)) {
      return null;
    }
    NounPhrase subject = reading.phrases.subjectOf(cue);
    Kind kind = reading.kindOf(subject);
    boolean own = kind == Kind.AGENT || kind == Kind.PRONOUN && !reading.speech.quoted(cue);
    boolean expects =
        words.isLower(cue, "expects", "expect")
            || words.isLower(cue, "expected") && words.tag(cue - 1) == Tag.PRON;
    if (expects && own && words.is(verb, WordList.ACT)) {
      return binding.withSubject("expects-to", Firmness.PLAN, cue, verb, false);
    }
    if (words.isLower(cue, "working") && (own || kind == Kind.SELF && reading.speech.quoted(cue))) {
      return binding.withSubject("works-to", Firmness.PLAN, cue, verb, false);
    }
    boolean spends = words.isLower(cue, "expect", "expects") && reading.hasNumberNear(verb + 1);
    return own && (words.hasYear(verb) || spends)
        ? binding.withSubject("prospect", Firmness.PLAN, cue, verb, false)
        : Finding.no("prospect-without-date", cue);
  }
}
