package org.communique.commitments.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.communique.article.Article;
import org.communique.article.Sentence;
import org.communique.commitments.CommitmentSettings;
import org.communique.commitments.Ids;
import org.communique.commitments.Judgement.Verdict;
import org.communique.commitments.Statement;
import org.communique.commitments.cast.Who;
import org.communique.commitments.deadlines.Deadline;
import org.communique.commitments.deadlines.Deadlines;
import org.communique.commitments.rules.Finding;
import org.communique.commitments.rules.Reading;
import org.communique.commitments.words.Terms;
import org.communique.commitments.words.Words;

/** Makes the statements of a sentence that a rule has taken: one for each deadline it sets. */
final class StatementMaker {

  /** How far before a sum what it is for may be named, in sentences. */
  private static final int PURPOSE_SENTENCES = 2;

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
    Deed deed = new Deed(reading, finding);
    int from = deed.from();
    int end = deed.end();
    Who who = new Undertakers(reader).of(index, reading, finding, deed);
    if (who.isEmpty() || who.parties().isEmpty() && Details.isNobody(who.actors())) {
      return List.of();
    }
    if (finding.rule().equals("will") && who.parties().isEmpty()) {
      return List.of();
    }
    boolean withdraws = finding.verdict() == Verdict.WITHDRAWAL;
    if (!withdraws && deed.saysNothing()) {
      return List.of();
    }
    reader.note(index, who);
    int actionAt = words.start(from) - sentence.start();
    List<Deadline> deadlines = new Deadlines(text, reader.article().published()).all(actionAt);
    int breakAt = breakOffset(words, from) - sentence.start();
    if (!isDueClause(text, breakAt)) {
      deadlines.removeIf(deadline -> deadline.at() > breakAt);
    }
    List<Statement> statements = new ArrayList<>();
    int begin = from;
    for (int rank = 0; rank < Math.max(1, deadlines.size()); rank++) {
      Deadline deadline = deadlines.isEmpty() ? Deadline.NONE : deadlines.get(rank);
      boolean last = rank + 1 >= deadlines.size();
      int stop = last ? Math.max(end, begin + 1) : wordAt(words, sentence, deadlines.get(rank));
      stop = Math.min(Math.max(stop, begin + 1), words.size());
      statements.add(statement(index, reading, deed, who, deadline, begin, stop, rank));
      begin = Math.min(startAfter(words, stop), words.size() - 1);
    }
    return statements;
  }

  /** What a sentence adds to the undertaking of the one before it: same actors, wider substance. */
  static Statement continued(
      Article article, Sentence sentence, Statement first, CommitmentSettings settings) {
    Words words = Words.of(article.body(), sentence.start(), sentence.end());
    String text = sentence.in(article.body());
    int from = Math.min(2, words.size() - 1);
    TreeSet<String> terms = Terms.substance(words, from, words.size());
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
              || words.isLower(i, "which", "who", "whose", "but") && words.isLower(i - 1, ",");
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
      Deed deed,
      Who who,
      Deadline deadline,
      int from,
      int end,
      int rank) {
    Words words = reading.words;
    Finding finding = deed.finding();
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
        withPurpose(deed.wording(from, end, settings.actionWords()), sentence),
        finding.firmness(),
        deadline.iso(),
        deadline.text(),
        Details.quantity(text, actionAt),
        Details.condition(text),
        finding.verdict() == Verdict.WITHDRAWAL,
        article.published(),
        article.source(),
        List.copyOf(deed.terms(from, end)),
        finding.rule());
  }

  /** A bare sum with the fund it is for, named in its sentence or shortly before. */
  private String withPurpose(String action, Sentence sentence) {
    if (!Purse.isBareSum(action)) {
      return action;
    }
    int first = Math.max(0, sentence.number() - 1 - PURPOSE_SENTENCES);
    String body = reader.article().body();
    String purpose =
        Purse.lastNamed(body.substring(reader.sentence(first).start(), sentence.end()));
    return (action + " " + purpose).strip();
  }
}
