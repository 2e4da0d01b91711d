package org.communique.commitments;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.communique.article.Article;
import org.communique.article.Sentence;
import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.Subjects.Kind;
import org.jspecify.annotations.Nullable;

/** Makes the statements of a sentence that a rule has taken: one for each deadline it sets. */
final class StatementMaker {

  /** Content words below which "we will ..." says nothing: "we will work together". */
  private static final int MIN_SUBSTANCE = 2;

  private final ArticleReader reader;
  private final CommitmentSettings settings;

  StatementMaker(ArticleReader reader, CommitmentSettings settings) {
    this.reader = reader;
    this.settings = settings;
  }

  List<Statement> make(int index, Reading reading, Finding finding) {
    Words words = reading.words;
    Sentence sentence = reader.sentence(index);
    String text = sentence.in(reader.article().body());
    int from = Math.min(actionFrom(reading, finding), words.size() - 1);
    int end = Details.clauseEnd(words, reading.speech, from);
    int actionAt = words.start(from) - sentence.start();
    List<Deadline> deadlines = new Deadlines(text, reader.article().published()).all(actionAt);
    int breakAt = breakOffset(words, from) - sentence.start();
    if (!isDueClause(text, breakAt)) {
      deadlines.removeIf(deadline -> deadline.at() > breakAt);
    }
    List<Statement> statements = new ArrayList<>();
    Who who = who(index, reading, finding);
    if (who.isEmpty() || who.parties().isEmpty() && Details.isNobody(who.actors())) {
      return List.of();
    }
    int substance = Terms.of(words, from, Math.max(end, from + 1)).size();
    boolean empty =
        substance < (finding.rule().equals("we-will") ? MIN_SUBSTANCE : 1)
            && finding.verdict() == Verdict.COMMITMENT
            && objectBefore(reading, finding) == null;
    if (empty) {
      return List.of();
    }
    reader.note(index, who);
    int begin = from;
    for (int rank = 0; rank < Math.max(1, deadlines.size()); rank++) {
      Deadline deadline = deadlines.isEmpty() ? Deadline.NONE : deadlines.get(rank);
      boolean last = rank + 1 >= deadlines.size();
      int stop = last ? Math.max(end, begin + 1) : wordAt(words, sentence, deadlines.get(rank));
      stop = Math.min(Math.max(stop, begin + 1), words.size());
      statements.add(statement(index, reading, finding, who, deadline, begin, stop, rank));
      begin = Math.min(startAfter(words, stop), words.size() - 1);
    }
    return statements;
  }

  /** Of what is to be done, what it is done to comes first: "half of the fleet is to be sold". */
  private static int actionFrom(Reading reading, Finding finding) {
    boolean done =
        switch (finding.rule()) {
          case "is-to-be", "decreed", "passive-said", "passive-by", "vow-by" -> true;
          default -> false;
        };
    NounPhrase object = done ? reading.phrases.subjectOf(finding.cue()) : null;
    boolean names = object != null && reading.words.tag(object.head()) != Tag.PRON;
    return names && object != null ? object.from() : finding.actionFrom();
  }

  /** What a sentence adds to the undertaking of the one before it: same actors, wider substance. */
  static Statement continued(
      Article article, Sentence sentence, Statement first, CommitmentSettings settings) {
    Words words = Words.of(article.body(), sentence.start(), sentence.end());
    String text = sentence.in(article.body());
    int from = Math.min(2, words.size() - 1);
    TreeSet<String> terms = Terms.of(words, from, words.size());
    terms.addAll(first.terms());
    List<Deadline> deadlines = new Deadlines(text, article.published()).all(0);
    Deadline deadline = deadlines.isEmpty() ? Deadline.NONE : deadlines.get(0);
    return new Statement(
        Ids.statement(article.id(), sentence.number(), 0),
        article.id(),
        sentence.number(),
        sentence.start(),
        sentence.end(),
        text.replace('\n', ' '),
        first.actors(),
        first.parties(),
        "",
        Details.firstWords(words, from, words.size(), settings.actionWords()),
        first.firmness(),
        deadline.iso(),
        deadline.text(),
        Details.quantity(text, 0),
        Details.condition(text),
        false,
        article.published(),
        article.source(),
        List.copyOf(terms),
        "goes-on");
  }

  /** {@code ..., which is to be ready by June}: the turn tells when it is due. */
  private static boolean isDueClause(String text, int breakAt) {
    return breakAt >= 0
        && breakAt < text.length()
        && (text.startsWith("which is to be ", breakAt)
            || text.startsWith("which will be ", breakAt));
  }

  /** Where the sentence turns to something else: a date behind "which" or "while" is not meant. */
  private static int breakOffset(Words words, int from) {
    for (int i = from + 1; i < words.size(); i++) {
      boolean turns =
          words.isLower(i, "while", "whereas", "although", "though")
              || words.isLower(i, "which", "who", "but") && words.isLower(i - 1, ",");
      if (turns) {
        return words.start(i);
      }
    }
    return Integer.MAX_VALUE;
  }

  /** The word after a deadline's last. */
  private static int wordAt(Words words, Sentence sentence, Deadline deadline) {
    int offset = sentence.start() + deadline.at() + deadline.text().length();
    int i = 0;
    while (i < words.size() && words.start(i) < offset) {
      i++;
    }
    return i;
  }

  private static int startAfter(Words words, int i) {
    int j = i;
    while (j < words.size() - 1 && (words.isLower(j, "and", ",", "to", "then", "then to"))) {
      j++;
    }
    return j;
  }

  private Statement statement(
      int index,
      Reading reading,
      Finding finding,
      Who who,
      Deadline deadline,
      int from,
      int end,
      int rank) {
    Words words = reading.words;
    Sentence sentence = reader.sentence(index);
    Article article = reader.article();
    String text = sentence.in(article.body());
    int actionAt = words.start(from) - sentence.start();
    Who speaker = finding.speaks() ? reader.speaker(index) : reader.namedSpeaker(index);
    return new Statement(
        Ids.statement(article.id(), sentence.number(), rank),
        article.id(),
        sentence.number(),
        sentence.start(),
        sentence.end(),
        text.replace('\n', ' '),
        who.actors(),
        who.parties(),
        speaker.isEmpty() ? "" : speaker.actors().get(0),
        action(reading, finding, from, end),
        finding.firmness(),
        deadline.iso(),
        deadline.text(),
        Details.quantity(text, actionAt),
        Details.condition(text),
        finding.verdict() == Verdict.WITHDRAWAL,
        article.published(),
        article.source(),
        List.copyOf(terms(words, reading, finding, from, end)),
        finding.rule());
  }

  /** {@code a fund they agreed to form}: the object stands before the subject. */
  private static @Nullable NounPhrase objectBefore(Reading reading, Finding finding) {
    NounPhrase subject = finding.subject();
    if (subject == null
        || subject.from() == 0
        || reading.words.tag(subject.head()) != Tag.PRON
        || reading.words.isLower(subject.head(), "them", "him", "her", "us", "me")
        || !reading.chunks.isNominal(subject.from() - 1)
        || reading.words.tag(subject.from() - 1) == Tag.PRON) {
      return null;
    }
    NounPhrase object = reading.chunks.endingAt(subject.from() - 1);
    boolean addressed =
        reading.words.is(object.from() - 1, WordClass.SAY) || reading.isPerson(object.from());
    if (reading.words.tag(object.from() - 1) == Tag.VERB && addressed) {
      return null;
    }
    return object.from() > 0 && reading.words.is(object.head(), WordClass.WEEKDAY) ? null : object;
  }

  private String action(Reading reading, Finding finding, int from, int end) {
    Words words = reading.words;
    NounPhrase object = objectBefore(reading, finding);
    if (object == null) {
      int first = words.isLower(from, "that", "to") && from + 1 < end ? from + 1 : from;
      return Details.action(words, first, end, settings.actionWords());
    }
    String done = words.text(from) + " " + words.between(object.from(), object.to());
    String rest =
        from + 1 < end ? Details.action(words, from + 1, end, settings.actionWords() / 2) : "";
    return (done + " " + rest).strip();
  }

  private static TreeSet<String> terms(
      Words words, Reading reading, Finding finding, int from, int end) {
    TreeSet<String> terms = Terms.of(words, from, end);
    terms.addAll(Terms.topic(words));
    NounPhrase object = objectBefore(reading, finding);
    if (object != null) {
      terms.addAll(Terms.of(words, object.from(), object.to()));
    }
    return terms;
  }

  private Who who(int index, Reading reading, Finding finding) {
    NounPhrase subject = finding.subject();
    Kind kind = reading.kindOf(subject);
    boolean self = kind == Kind.SELF || isOwn(reading.words, subject);
    if (subject != null && kind == Kind.INSTRUMENT) {
      return maker(index, reading, finding, subject);
    }
    if (subject != null && !self && !finding.speaks()) {
      Who alone = reader.who(index, subject);
      boolean agrees = finding.firmness() == Firmness.AGREEMENT;
      boolean they = reading.words.isLower(subject.head(), "they", "both", "pair", "two");
      Who who =
          agrees || they && alone.isEmpty() ? reader.withPartner(index, alone, finding) : alone;
      boolean known = !finding.rule().equals("dated-target") || !who.parties().isEmpty();
      if (known) {
        return who;
      }
    }
    if (finding.rule().equals("is-to-be") || finding.rule().equals("dated-target")) {
      Who said = reader.namedSpeaker(index);
      return said.isEmpty() ? reader.lastSide(index, reading, finding.cue()) : reader.sideOf(said);
    }
    Who speaker = reader.speaker(index);
    boolean we = subject != null && reading.words.isLower(subject.head(), "we", "our");
    return we || subject == null ? reader.sideOf(speaker) : speaker;
  }

  /**
   * Who made a rule or plan: the agent named behind "by" or the subject of the verb before it; else
   * the side the article is about; else the rule as written.
   */
  private Who maker(int index, Reading reading, Finding finding, NounPhrase rule) {
    Words words = reading.words;
    for (int i = rule.from(); i < finding.cue(); i++) {
      boolean by = words.isLower(i, "by") || words.isLower(i, "from", "of") && i < rule.to();
      NounPhrase agent = by ? reading.chunks.listFrom(i + 1, finding.cue()) : null;
      if (reading.kindOf(agent) == Kind.AGENT && agent != null) {
        return reader.who(index, agent);
      }
    }
    NounPhrase issuer = rule.from() == 0 ? null : reading.phrases.subjectOf(rule.from() - 1);
    if (issuer != null
        && words.tag(rule.from() - 1) == Tag.VERB
        && reading.kindOf(issuer) == Kind.AGENT) {
      return reader.who(index, issuer);
    }
    Who written = reader.who(index, rule);
    if (!written.parties().isEmpty()) {
      return written;
    }
    Who side = reader.lastSide(index, reading, finding.cue());
    return side.isEmpty() ? written : side;
  }

  private static boolean isOwn(Words words, @Nullable NounPhrase subject) {
    return subject != null && words.isLower(subject.head(), "our", "my");
  }
}
