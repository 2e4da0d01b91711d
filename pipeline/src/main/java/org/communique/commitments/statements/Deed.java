package org.communique.commitments.statements;

import java.util.Set;
import java.util.TreeSet;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.grammar.Subjects.Kind;
import org.communique.commitments.rules.Finding;
import org.communique.commitments.rules.Reading;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.Terms;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** What a sentence says will be done: where it begins and ends, its substance, its wording. */
final class Deed {

  /** Content words below which "we will ..." says nothing: "we will work together". */
  private static final int MIN_SUBSTANCE = 2;

  /** How far behind its verb the plan that is announced may stand, in words. */
  private static final int MEASURE_WORDS = 9;

  /** Words of a deed before which a comma parts nothing from it. */
  private static final int BRIEF_WORDS = 3;

  private static final Set<String> PLAIN = Set.of("plan", "vow", "refuses", "owner-noun");

  /** Stems of words that promise effort and no deed. */
  private static final Set<String> VAGUE =
      Set.of(
          "go", "fight", "work", "stand", "act", "tri", "move", "forward", "respond", "job",
          "strong", "togeth", "everyth", "anyth", "noth", "thing", "best", "hard", "win", "rest",
          "jointly", "justic", "serv", "someth", "happen", "oppos");

  private final Reading reading;
  private final Words words;
  private final Finding finding;
  private final Wording wording;
  private final Denial denial;
  private final int from;
  private final int end;

  Deed(Reading reading, Finding finding) {
    this.reading = reading;
    this.finding = finding;
    words = reading.words;
    wording = new Wording(reading);
    denial = new Denial(reading, finding);
    from = Math.min(new DeedStart(reading).of(firstWord()), words.size() - 1);
    ClauseEnd clause = new ClauseEnd(reading);
    int whole = clause.of(isDone() ? Math.max(from, finding.cue()) : from, finding.cue());
    end = isNoun() ? clause.ofNoun(from, whole) : isVowed() ? groupBefore(whole) : whole;
  }

  Finding finding() {
    return finding;
  }

  int from() {
    return from;
  }

  int end() {
    return end;
  }

  private boolean isNoun() {
    return switch (finding.rule()) {
      case "owner-noun", "dated-target", "target-of", "given-noun", "chooses-not" -> true;
      default -> false;
    };
  }

  /** Of "a billion was promised by donors", the billion. */
  private boolean isVowed() {
    return finding.rule().equals("vow-by") && from < finding.cue();
  }

  private int groupBefore(int whole) {
    int group = reading.phrases.groupStart(finding.cue());
    return group > from ? group : whole;
  }

  private boolean isDone() {
    return switch (finding.rule()) {
      case "is-to-be", "starts-by", "decreed", "passive-said", "passive-by", "vow-by" -> true;
      default -> false;
    };
  }

  /** Of what is to be done, what it is done to comes first: "half of the fleet is to be sold". */
  private int firstWord() {
    if (finding.rule().equals("announces-measure")) {
      return measureFrom(finding.cue());
    }
    NounPhrase object = isDone() ? reading.phrases.subjectOf(finding.cue()) : null;
    boolean there = object != null && words.isLower(object.head(), "there");
    boolean year =
        object != null && words.tag(object.head()) == Tag.NUM && object.to() - object.from() == 1;
    if (year) {
      return finding.actionFrom();
    }
    boolean names = there || object != null && words.tag(object.head()) != Tag.PRON;
    return names && object != null ? standInBefore(object.from()) : finding.actionFrom();
  }

  /** Of "that on solar cells", the "that". */
  private int standInBefore(int object) {
    boolean standIn =
        words.isLower(object - 2, "that", "those")
            && words.isLower(object - 1, "on", "of", "for", "in");
    return standIn ? object - 2 : object;
  }

  /** Of "announced plans to cut jobs", the cut; of "announced rules that would", the rules. */
  private int measureFrom(int cue) {
    for (int i = cue + 1; i < Math.min(words.size(), cue + MEASURE_WORDS); i++) {
      if (words.is(i, WordClass.INTENT) && reading.isToVerb(i + 1)) {
        return i + 2;
      }
    }
    return words.isLower(cue + 1, "that") ? cue : cue + 1;
  }

  /** {@code He promised the people}: to whom, and no more. */
  private boolean isListenerOnly() {
    boolean determined =
        words.tag(from) == Tag.DET
            || words.isLower(from, "his", "her", "its", "their", "our", "my");
    if (!finding.rule().equals("vow") || !determined) {
      return false;
    }
    NounPhrase phrase = reading.chunks.startingAt(from, words.size());
    Kind kind = reading.kindOf(phrase);
    return phrase != null && phrase.to() >= end && (kind == Kind.FOLK || kind == Kind.AGENT);
  }

  /** {@code the ministry vowed in a statement}: where, and no more. */
  private boolean isOccasionOnly() {
    if (!finding.rule().equals("vow") || !words.isLower(from, "in", "at", "during")) {
      return false;
    }
    NounPhrase phrase = reading.chunks.startingAt(from + 1, words.size());
    return phrase != null && phrase.from() == from + 1 && phrase.to() >= end;
  }

  /** Whether no reader could say what is to be done. */
  boolean saysNothing() {
    if (fronted() != null) {
      return false;
    }
    if (isListenerOnly() || isOccasionOnly()) {
      return true;
    }
    if (isPutOnRecord()) {
      return false;
    }
    TreeSet<String> stems = Terms.of(words, from, Math.max(end, from + 1));
    boolean bare = words.is(finding.cue(), WordClass.MODAL) || PLAIN.contains(finding.rule());
    if (bare && !words.hasNumber(from)) {
      stems.removeAll(VAGUE);
    }
    return stems.size() < (finding.rule().equals("we-will") ? MIN_SUBSTANCE : 1);
  }

  /** {@code Agreed to do so}, {@code vowed to fight on}: binding words, whatever is meant. */
  private boolean isPutOnRecord() {
    return switch (finding.rule()) {
      case "we-will" -> !words.isLower(from, "leave", "answer", "go", "take", "disappear", "wear");
      case "vow", "agree", "agree-that", "says-will", "signed", "known-promise" -> true;
      default -> false;
    };
  }

  private @Nullable NounPhrase fronted() {
    return new FrontedObject(reading).of(finding.subject(), from);
  }

  /** What is undertaken, of words {@code begin} to before {@code stop}. */
  String wording(int begin, int stop, int limit) {
    NounPhrase object = fronted();
    if (object == null) {
      int first =
          words.isLower(begin, "that", "to") && !isDone() && begin + 1 < stop ? begin + 1 : begin;
      if (finding.rule().equals("refuses") && begin == from) {
        return wording.between(finding.cue(), stop, limit);
      }
      if (finding.rule().equals("breaks-promise") && begin == from) {
        return wording.between(first - denial.brokenBefore(first), stop, limit);
      }
      String not = begin == from ? denial.of(first) : "";
      String be = begin == from && isBereft(first) ? "be " : "";
      return wording.topic(first) + not + be + wording.between(first, stop, limit);
    }
    int verb = words.isLower(begin, "to") && begin + 1 < stop ? begin + 1 : begin;
    String done = words.text(verb) + " " + words.between(object.from(), object.to());
    boolean more = verb + 1 < stop && !words.isLower(verb + 1, ",");
    String rest = more ? wording.between(verb + 1, stop, limit / 2) : "";
    return (done + " " + rest).strip();
  }

  /** {@code will be represented by}: a participle whose "be" the rule has left behind. */
  private boolean isBereft(int first) {
    return words.isLower(first - 1, "be")
        && words.tag(first) == Tag.VERB
        && !words.lower(first).endsWith("ing");
  }

  /** Of "set up a fund, with a board of experts", what stands before "with". */
  private int withoutAside(int begin, int stop) {
    for (int i = begin + BRIEF_WORDS; i < stop; i++) {
      if (words.isLower(i, ",") && words.isLower(i + 1, "with")) {
        return i;
      }
    }
    return stop;
  }

  TreeSet<String> terms(int begin, int stop) {
    TreeSet<String> terms = Terms.substance(words, begin, withoutAside(begin, stop));
    terms.addAll(Terms.topic(words));
    NounPhrase object = fronted();
    if (object != null) {
      terms.addAll(Terms.substance(words, object.from(), object.to()));
    }
    terms.addAll(Terms.around(words, terms));
    return terms;
  }

  /** Who is said to do it where the clause behind {@code that} names him; null when it does not. */
  @Nullable NounPhrase innerSubject() {
    NounPhrase inner = reading.phrases.subjectOf(from);
    boolean named =
        inner != null
            && inner.from() > finding.cue()
            && inner.to() <= from
            && reading.kindOf(inner) == Kind.AGENT;
    return named ? inner : null;
  }
}
