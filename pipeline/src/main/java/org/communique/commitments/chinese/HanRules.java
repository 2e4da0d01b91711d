package org.communique.commitments.chinese;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.communique.commitments.Firmness;
import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.cast.Who;
import org.communique.commitments.chinese.HanSubjects.Subject;
import org.communique.commitments.deadlines.Deadline;
import org.jspecify.annotations.Nullable;

/** Reads one Chinese sentence from left to right: who speaks, who acts, and what binds him. */
final class HanRules {

  private static final int REPORTS = HanClass.SAY.bit() | HanClass.FIRM.bit();

  private static final List<HanClass> RULES =
      List.of(HanClass.VOW, HanClass.AGREE, HanClass.WILL, HanClass.TARGET);

  /** How the papers are named under which something is done. */
  private static final Set<String> UNDER = Set.of("按照", "根据", "依据", "依照", "据", "按");

  private static final String GOAL = "目标";
  private static final int LONGEST_DEED = 90;

  private final HanSentence sentence;
  private final HanSubjects subjects;
  private final HanMemory memory;
  private Who carried;
  private Who firm = Who.NOBODY;
  private boolean reported;
  private boolean outsider;
  private Who issuer = Who.NOBODY;
  private int start;

  HanRules(HanSentence sentence, HanMemory memory) {
    this.sentence = sentence;
    this.memory = memory;
    subjects = new HanSubjects(sentence, memory);
    carried = memory.last();
  }

  /** The first undertaking of the sentence, else why none is one; null when it has no cue. */
  @Nullable HanFinding read() {
    HanFinding rejected = null;
    int diaryEnd = 0;
    for (HanWord word : sentence.words) {
      moveTo(word);
      if (word.from() < diaryEnd) {
        continue;
      }
      if (word.is(HanClass.DOCUMENT) || word.is(HanClass.SETS)) {
        document(word);
      }
      if (word.isAny(REPORTS)) {
        speaks(word);
      }
      if (word.isAny(HanCue.CUES)) {
        HanFinding finding = judge(new HanCue(sentence, word));
        if (finding != null && finding.taken()) {
          carry(finding.who());
          return finding;
        }
        boolean diary = finding != null && finding.verdict() == Verdict.SCHEDULE;
        diaryEnd = diary ? sentence.clauseEnd(word.from()) : diaryEnd;
        rejected = rejected == null || diary ? finding : rejected;
      }
    }
    moveTo(new HanWord(sentence.text.length(), sentence.text.length(), 0));
    return rejected;
  }

  /** Comes to a word; clauses left behind tell who is spoken of. */
  private void moveTo(HanWord word) {
    int clause = word.from() == 0 ? 0 : sentence.clauseStart(word.from());
    while (start < clause) {
      int end = sentence.clauseEnd(start);
      carry(subjects.opening(start, end));
      start = end + 1;
    }
  }

  private void carry(Who who) {
    if (!who.isEmpty()) {
      carried = who;
      memory.setLast(who);
    }
  }

  /** Someone says something: he is who acts until another is named. */
  private void speaks(HanWord word) {
    Subject subject = subjects.of(start, word.from());
    outsider = subject.who().isEmpty() && sentence.has(HanClass.OUTSIDER.bit(), start, word.from());
    if (outsider) {
      return;
    }
    carry(subject.who());
    memory.setSpeaker(carried);
    reported = true;
    firm = word.is(HanClass.FIRM) ? carried : Who.NOBODY;
    start = word.to();
  }

  /** A plan or law sets something, or something is done under it: whoever issued it is bound. */
  private void document(HanWord word) {
    int title = sentence.text.indexOf(HanSentence.TITLE, start);
    boolean titled = title >= 0 && title < word.from();
    boolean paper = titled || sentence.has(HanClass.DOCUMENT.bit(), start, word.from());
    boolean names = titled || word.is(HanClass.DOCUMENT);
    boolean under = names && UNDER.contains(sentence.wordTextAt(start));
    boolean closes = word.is(HanClass.DOCUMENT) && sentence.clauseEnd(word.to()) == word.to();
    if (word.is(HanClass.SETS) && paper || under || closes) {
      Who named = subjects.of(start, word.from()).who();
      named = named.isEmpty() ? subjects.issuer(start, word.from()) : named;
      issuer = named.isEmpty() ? carried : named;
      memory.setIssuer(issuer);
    }
  }

  private @Nullable HanFinding judge(HanCue cue) {
    if (cue.isIdle()) {
      return null;
    }
    String doubt = outsider ? "others-claim" : cue.doubt();
    if (doubt != null) {
      return HanFinding.rejected(doubt, cue.word);
    }
    return cue.isGoal() ? goal(cue) : verb(cue);
  }

  private @Nullable HanFinding verb(HanCue cue) {
    Subject subject = subjects.of(start, cue.word.from());
    Who who = undertaker(cue, subject);
    if (who.isEmpty()) {
      return HanFinding.rejected("nobody-named", cue.word);
    }
    if (cue.word.isAny(HanCue.REFUSALS)) {
      return refusal(cue, who, subject.open());
    }
    if (cue.isDiary()) {
      return HanFinding.diary(cue.word);
    }
    if (!cue.word.is(HanClass.AGREE) && cue.isDone()) {
      return HanFinding.rejected("done", cue.word);
    }
    boolean told = reported || cue.isQuoted() || subject.self() || !issuer.isEmpty();
    if (cue.word.is(HanClass.WILL) && !told && (who.parties().isEmpty() || isBareWill(cue))) {
      return HanFinding.rejected("reporter-will", cue.word);
    }
    int from = cue.word.is(HanClass.TARGET) ? cue.word.from() : cue.word.to();
    return taken(Verdict.COMMITMENT, rule(cue.word), firmness(cue.word), cue.word, who, from);
  }

  private Who undertaker(HanCue cue, Subject subject) {
    Who who = subject.open() ? carried : subject.who();
    if (who.isEmpty() && sentence.text.startsWith(GOAL, cue.word.from())) {
      who = subjects.owner(start, cue.word.from());
    }
    if (who.isEmpty() && !cue.word.isAny(HanCue.REFUSALS)) {
      who = firm.isEmpty() ? issuer : firm;
    }
    boolean joint = cue.word.is(HanClass.AGREE) && !who.isEmpty();
    return joint ? who.and(subjects.partner(start, cue.word.from())) : who;
  }

  private @Nullable HanFinding refusal(HanCue cue, Who who, boolean open) {
    int from = cue.word.from();
    if (cue.holdsOn()) {
      return taken(Verdict.COMMITMENT, "holds-on", Firmness.PLEDGE, cue.word, who, from);
    }
    boolean meant = cue.refuses() && !(open && cue.isThought());
    return meant
        ? taken(Verdict.WITHDRAWAL, "refuses", Firmness.PLEDGE, cue.word, who, from)
        : null;
  }

  /** 会 foretells as often as it promises. */
  private boolean isBareWill(HanCue cue) {
    return sentence.charAt(cue.word.from()) == '会';
  }

  /** 到2030年…达到: a goal with its year, set by a paper or by an actor of the desk. */
  private @Nullable HanFinding goal(HanCue cue) {
    int from = issuer.isEmpty() ? start : 0;
    String before = sentence.text.substring(from, cue.word.from());
    Deadline due = new HanDeadlines(before, null).near(0);
    if (due.equals(Deadline.NONE) || cue.isDone()) {
      return null;
    }
    Who who = issuer.isEmpty() ? subjects.of(start, cue.word.from()).who() : issuer;
    who = who.isEmpty() && due.at() <= 1 ? memory.issuer() : who;
    return who.isEmpty()
        ? null
        : taken(Verdict.COMMITMENT, "goal", Firmness.TARGET, cue.word, who, start);
  }

  private HanFinding taken(
      Verdict verdict, String rule, Firmness firmness, HanWord cue, Who who, int from) {
    int begin = from;
    while (begin < sentence.text.length() - 1 && sentence.isBreak(begin)) {
      begin++;
    }
    return new HanFinding(verdict, rule, firmness, cue, who, begin, deedEnd(begin));
  }

  /** The deed goes on over commas until somebody else acts or speaks. */
  private int deedEnd(int from) {
    int end = sentence.clauseEnd(from);
    while (sentence.charAt(end) == '，') {
      int next = sentence.clauseEnd(end + 1);
      boolean other = !subjects.opening(end + 1, next).isEmpty();
      boolean turns = sentence.has(REPORTS | HanClass.DOUBT.bit(), end + 1, next);
      if (other || turns || next - from > LONGEST_DEED) {
        break;
      }
      end = next;
    }
    return Math.max(end, from + 1);
  }

  private static String rule(HanWord cue) {
    for (HanClass one : RULES) {
      if (cue.is(one)) {
        return one.name().toLowerCase(Locale.ROOT);
      }
    }
    return "plan";
  }

  private static Firmness firmness(HanWord cue) {
    if (cue.is(HanClass.AGREE)) {
      return Firmness.AGREEMENT;
    }
    if (cue.is(HanClass.TARGET)) {
      return Firmness.TARGET;
    }
    return cue.isAny(HanClass.PLAN.bit() | HanClass.DECIDE.bit()) ? Firmness.PLAN : Firmness.PLEDGE;
  }
}
