package org.communique.commitments.statements;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.article.Article;
import org.communique.article.Sentence;
import org.communique.beat.Actor;
import org.communique.commitments.cast.ActorBook;
import org.communique.commitments.cast.Mention;
import org.communique.commitments.cast.Scene;
import org.communique.commitments.cast.Who;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.grammar.Sides;
import org.communique.commitments.grammar.Subjects.Kind;
import org.communique.commitments.rules.Author;
import org.communique.commitments.rules.CueScreen;
import org.communique.commitments.rules.Finding;
import org.communique.commitments.rules.Reading;
import org.communique.commitments.words.Headings;
import org.communique.commitments.words.QuoteMarks;
import org.communique.commitments.words.Tagger;
import org.communique.commitments.words.WordCutter;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** Reads one article: open quotation marks, who speaks, who was named. */
final class ArticleReader {

  /** How far from a quotation its speaker may be named, in sentences. */
  private static final int SPEAKER_REACH = 5;

  /** Before anyone asks for them. */
  private static final int UNKNOWN = -1;

  private final Article article;
  private final List<Sentence> sentences;
  private final ActorBook book;
  private final Tagger tagger;
  private final Map<Integer, Reading> readings = new HashMap<>();
  private final Quotations quotations;
  private final WordCutter cutter;
  private final @Nullable Words[] words;
  private int promises = UNKNOWN;
  private @Nullable Resolver resolver;

  ArticleReader(Article article, List<Sentence> sentences, ActorBook book, Tagger tagger) {
    this.article = article;
    this.sentences = sentences;
    this.book = book;
    this.tagger = tagger;
    this.quotations = new Quotations(article.body(), sentences);
    this.cutter = new WordCutter(article.body());
    this.words = new Words[sentences.size()];
  }

  Sentence sentence(int index) {
    return sentences.get(index);
  }

  Article article() {
    return article;
  }

  /** Null when the sentence carries no cue. */
  @Nullable Reading readIfCued(int index) {
    Words words = words(index);
    return CueScreen.passes(words) ? read(index, words) : null;
  }

  private Words words(int index) {
    Words kept = words[index];
    if (kept == null) {
      Sentence sentence = sentences.get(index);
      kept = cutter.cut(sentence.start(), sentence.end());
      Headings.calm(kept);
      words[index] = kept;
    }
    return kept;
  }

  private List<Words> allWords() {
    List<Words> all = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      all.add(words(i));
    }
    return all;
  }

  private Reading read(int index, Words words) {
    words.tag(tagger);
    Reading reading =
        new Reading(words, quotations.openAt(index, SPEAKER_REACH), this::isProgramme);
    readings.put(index, reading);
    return reading;
  }

  /** Whether the author himself says in several sentences what he will do. */
  private boolean isProgramme() {
    if (promises == UNKNOWN) {
      promises = 0;
      for (int i = 0; i < sentences.size(); i++) {
        promises += Author.promises(words(i), quotations.openAt(i, SPEAKER_REACH));
      }
    }
    return promises >= Author.PROGRAMME;
  }

  private Resolver resolver() {
    if (resolver == null) {
      Scene scene = new Scene(article, sentences, allWords(), book);
      resolver = new Resolver(scene, book, article.published(), this::numbered);
    }
    return resolver;
  }

  /** The sentence of that number; null where the article has none. */
  private @Nullable Reading numbered(int number) {
    int index = number - 1;
    if (index < 0 || index >= sentences.size()) {
      return null;
    }
    Reading known = readings.get(index);
    return known == null ? read(index, words(index)) : known;
  }

  Who who(int index, NounPhrase phrase) {
    Reading reading = readings.get(index);
    if (reading == null) {
      return Who.NOBODY;
    }
    return resolver().resolve(reading, phrase, sentences.get(index).number());
  }

  /** Notes who undertook something in a sentence. */
  void note(int index, Who who) {
    resolver().note(who, sentences.get(index).number());
  }

  /** Who undertook something in the sentences just before. */
  Who theme(int index) {
    return resolver().theme(sentences.get(index).number());
  }

  /** Adds to those who agree whom they agree with. */
  Who withPartner(int index, Who who, Finding finding) {
    Reading reading = readings.get(index);
    NounPhrase subject = finding.subject();
    if (reading == null || subject == null) {
      return who;
    }
    boolean quoted = reading.speech.quoted(subject.from());
    boolean unnamed =
        !quoted && who.isEmpty() && Sides.areMeant(reading.words, subject)
            || !quoted && reading.words.isLower(subject.head(), "they");
    int sentence = sentences.get(index).number();
    return resolver().withPartner(reading, who, finding.cue() + 1, sentence, unnamed);
  }

  /** The side last spoken of before word {@code cue} of a sentence. */
  Who lastSide(int index, Reading reading, int cue) {
    Who main = resolver().mainSide();
    if (!main.isEmpty()) {
      return main;
    }
    Words title = Words.of(article.title(), 0, article.title().length());
    for (ActorBook.Named named : book.namedIn(title, 0, title.size(), article.published())) {
      Actor side = book.partyItself(named.actor().party());
      if (side != null) {
        return Mention.of(0, 0, side).who();
      }
    }
    return resolver().lastSide(reading.words.start(cue), sentences.get(index).number());
  }

  /** Who is quoted in a sentence, named in it or near it. */
  Who speaker(int index) {
    Who own = namedSpeaker(index);
    if (!own.isEmpty()) {
      return own;
    }
    boolean goesOn = quotations.last(index) == QuoteMarks.OPEN;
    for (int i = index + 1; goesOn && i < Math.min(sentences.size(), index + 4); i++) {
      Who next = namedSpeaker(i);
      if (!next.isEmpty()) {
        return next;
      }
      int mark = quotations.last(i);
      goesOn = mark == QuoteMarks.NONE || mark == QuoteMarks.OPEN;
    }
    for (int i = index - 1; i >= Math.max(0, index - SPEAKER_REACH); i--) {
      Who before = namedSpeaker(i);
      if (!before.isEmpty()) {
        return before;
      }
    }
    return Who.NOBODY;
  }

  /** The speaker as the sentence itself names him. */
  Who namedSpeaker(int index) {
    Reading reading = readings.get(index);
    if (reading == null) {
      Words words = words(index);
      if (!CueScreen.hasSpeaker(words)) {
        return Who.NOBODY;
      }
      reading = read(index, words);
    }
    NounPhrase speaker = reading.speech.speaker();
    Kind kind = reading.kindOf(speaker);
    return speaker == null || kind == Kind.INSTRUMENT || kind == Kind.THING
        ? Who.NOBODY
        : resolver().resolve(reading, speaker, sentences.get(index).number());
  }

  /** Whether these are sides themselves, not one who belongs to them. */
  boolean isSide(Who who) {
    return who.actors().equals(who.parties());
  }

  /** Whether somebody listed by name is among them. */
  boolean isPerson(Who who) {
    return who.actors().stream().anyMatch(book::isPerson);
  }

  /** Officials of several sides who agree bind their sides. */
  Who sidesOfPeople(Who who) {
    boolean several = who.parties().size() > 1 && who.actors().size() > 1;
    return several && who.actors().stream().allMatch(book::isOfficial) ? sideOf(who) : who;
  }

  /** For whom a speaker says "we": an official for his side, anyone else for himself. */
  Who sideOf(Who speaker) {
    List<String> actors = new ArrayList<>();
    for (String party : speaker.parties()) {
      Actor side = book.partyItself(party);
      if (side != null) {
        actors.add(side.name());
      }
    }
    return actors.isEmpty() ? speaker : new Who(actors, speaker.parties());
  }
}
