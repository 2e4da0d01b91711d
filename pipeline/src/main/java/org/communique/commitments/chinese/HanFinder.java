package org.communique.commitments.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.communique.article.Article;
import org.communique.article.Sentence;
import org.communique.beat.Actor;
import org.communique.commitments.CommitmentSettings;
import org.communique.commitments.Ids;
import org.communique.commitments.Judgement;
import org.communique.commitments.Statement;
import org.communique.commitments.cast.ActorBook;
import org.communique.commitments.cast.Who;
import org.communique.commitments.deadlines.Deadline;
import org.communique.commitments.words.HanAmounts;
import org.communique.commitments.words.Terms;

/**
 * Finds the sentences of a Chinese article in which an actor undertakes something, by lists of
 * words and who stands before them: Chinese puts the subject before its verb, and the noun that
 * counts at the end of its phrase.
 */
public final class HanFinder {

  /** Longer rows of characters between two full stops are lists and tables, not sentences. */
  private static final int LONGEST_SENTENCE = 500;

  /** Characters that say as much as an English word. */
  private static final int CHARACTERS_A_WORD = 2;

  private final HanCast cast;
  private final ActorBook book;
  private final CommitmentSettings settings;

  /**
   * @param actors the desk's actors as listed; the book holds the same by name
   */
  public HanFinder(List<Actor> actors, ActorBook book, CommitmentSettings settings) {
    this.cast = new HanCast(actors);
    this.book = book;
    this.settings = settings;
  }

  /** Every sentence that carries a cue, with the rule that took or rejected it. */
  public List<Judgement> judge(Article article, List<Sentence> sentences) {
    List<Judgement> judgements = new ArrayList<>();
    HanMemory memory = new HanMemory(book);
    memory.note(new HanSentence(article.title(), cast, article.published()));
    for (Sentence sentence : sentences) {
      if (sentence.end() - sentence.start() > LONGEST_SENTENCE) {
        judgements.add(new Judgement(sentence, Judgement.Verdict.NONE, "too-long", "", List.of()));
        continue;
      }
      HanSentence read = new HanSentence(sentence.in(article.body()), cast, article.published());
      memory.note(read);
      HanFinding finding = new HanRules(read, memory).read();
      if (finding != null) {
        String cue = read.written.substring(finding.cue().from(), finding.cue().to());
        List<Statement> made =
            finding.taken()
                ? List.of(statement(article, sentence, read, finding, memory))
                : List.of();
        judgements.add(new Judgement(sentence, finding.verdict(), finding.rule(), cue, made));
      }
    }
    return judgements;
  }

  private Statement statement(
      Article article, Sentence sentence, HanSentence read, HanFinding finding, HanMemory memory) {
    String deed = read.text.substring(finding.from(), finding.to());
    Deadline deadline = new HanDeadlines(read.text, article.published()).near(finding.from());
    TreeSet<String> terms = HanTerms.of(deed);
    HanTerms.of(read.text.substring(0, finding.cue().from())).stream()
        .filter(term -> !terms.contains(term))
        .map(term -> Terms.AROUND + term)
        .toList()
        .forEach(terms::add);
    Who speaker = finding.rule().equals("will") ? memory.speaker() : Who.NOBODY;
    return new Statement(
        Ids.statement(article.id(), sentence.number(), 0),
        article.id(),
        sentence.number(),
        sentence.start(),
        sentence.end(),
        sentence.in(article.body()).replace('\n', ' '),
        finding.who().actors(),
        finding.who().parties(),
        speaker.isEmpty() ? "" : speaker.actors().get(0),
        action(read, finding),
        finding.firmness(),
        deadline.iso(),
        deadline.text(),
        HanAmounts.quantity(deed),
        HanAmounts.condition(read.text),
        finding.verdict() == Judgement.Verdict.WITHDRAWAL,
        article.published(),
        article.source(),
        List.copyOf(terms),
        finding.rule());
  }

  /** As written, at most as long as an English action, to a comma where there is one. */
  private String action(HanSentence read, HanFinding finding) {
    int longest = settings.actionWords() * CHARACTERS_A_WORD;
    int to = finding.to();
    while (to - finding.from() > longest) {
      int comma = read.text.lastIndexOf('，', to - 1);
      to = comma > finding.from() ? comma : finding.from() + longest;
    }
    return read.written.substring(finding.from(), to);
  }
}
