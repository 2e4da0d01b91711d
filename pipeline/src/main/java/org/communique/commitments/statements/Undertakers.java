package org.communique.commitments.statements;

import java.util.List;
import org.communique.commitments.Firmness;
import org.communique.commitments.cast.Who;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.grammar.Subjects.Kind;
import org.communique.commitments.rules.Finding;
import org.communique.commitments.rules.Reading;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** Tells who undertakes what a sentence says. */
final class Undertakers {

  /** Who writes what he himself will do and is named nowhere in his text. */
  private static final Who AUTHOR = new Who(List.of("the author"), List.of());

  private final ArticleReader reader;

  Undertakers(ArticleReader reader) {
    this.reader = reader;
  }

  /** Nobody when the sentence and its article do not name him. */
  Who of(int index, Reading reading, Finding finding, Deed deed) {
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
        return agrees
            ? reader.sidesOfPeople(who)
            : inner(index, who, deed, finding.rule().equals("restates"));
      }
    }
    boolean decided =
        switch (finding.rule()) {
          case "is-to-be", "text-says", "dated-target", "aim-is", "starts-by" -> true;
          default -> false;
        };
    if (decided) {
      Who said = reader.namedSpeaker(index);
      return said.isEmpty() ? decidedBefore(index, reading, finding) : reader.sideOf(said);
    }
    if (subject != null && reading.isAuthor(subject.head())) {
      return AUTHOR;
    }
    Who speaker = reader.speaker(index);
    boolean we = subject != null && reading.words.isLower(subject.head(), "we", "our");
    return we || subject == null ? reader.sideOf(speaker) : speaker;
  }

  /** Of a goal that nobody is said to have: who undertook something just before, else the side. */
  private Who decidedBefore(int index, Reading reading, Finding finding) {
    Who before = reader.theme(index);
    if (!before.parties().isEmpty()) {
      return before;
    }
    return reader.lastSide(index, reading, finding.cue());
  }

  /** {@code The envoy promised that Norland will}: Norland, where he speaks for it. */
  private Who inner(int index, Who outer, Deed deed, boolean restates) {
    NounPhrase inner = deed.innerSubject();
    Who named = inner == null ? Who.NOBODY : reader.who(index, inner);
    boolean same = !named.parties().isEmpty() && named.parties().equals(outer.parties());
    boolean body = !named.parties().isEmpty() && !reader.isPerson(named) && restates;
    return same && reader.isSide(named) || body ? named : outer;
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
    Who before = side.isEmpty() && isSmall(written) ? reader.theme(index) : side;
    return before.isEmpty() ? written : before;
  }

  /** {@code The plan}, {@code the deal}: a thing without a name. */
  private static boolean isSmall(Who who) {
    return who.actors().stream().noneMatch(name -> name.chars().anyMatch(Character::isUpperCase));
  }

  private static boolean isOwn(Words words, @Nullable NounPhrase subject) {
    return subject != null
        && (words.isLower(subject.head(), "our", "my")
            || words.isLower(subject.from(), "my") && words.tag(subject.from()) != Tag.PROPN);
  }
}
