package org.communique.commitments.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.communique.commitments.words.Gender;
import org.communique.commitments.words.QuoteMarks;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun means: of those named before it, the one the text has most in view. A subject is
 * more in view than an object, and that more than an owner; who is named often more than others;
 * each sentence since takes some of it; a pronoun renews it (after centering theory, Grosz, Joshi
 * and Weinstein, 1995).
 */
final class Salience {

  /** Sentences back within which somebody is still in view. */
  private static final int REACH_SENTENCES = 8;

  private static final double PER_SENTENCE = 1;
  private static final double PER_DOUBLING = 0.25;
  private static final double KNOWN_WOMAN = 1;
  private static final double SPEAKS = 1;

  private final List<Mention> mentions;

  private final List<Words> sentences;

  /** Mentions by a pronoun: who it means, where it stands; null until a person is asked for. */
  private @Nullable List<Mention> echoes;

  private final Map<String, Integer> counts = new HashMap<>();

  private final NameSigns signs;

  Salience(List<Mention> mentions, List<Words> sentences, NameSigns signs) {
    this.mentions = mentions;
    this.sentences = sentences;
    this.signs = signs;
    mentions.forEach(mention -> counts.merge(mention.name(), 1, Integer::sum));
  }

  private List<Mention> echoes() {
    if (echoes == null) {
      List<Mention> noted = new ArrayList<>();
      echoes = noted;
      boolean quoted = false;
      for (int i = 0; i < sentences.size(); i++) {
        quoted = note(sentences.get(i), i + 1, quoted, noted);
      }
    }
    return echoes;
  }

  /** Notes whom the first pronoun of a sentence means; tells whether a quotation stays open. */
  private boolean note(Words words, int sentence, boolean quotedBefore, List<Mention> echoes) {
    boolean quoted = quotedBefore;
    boolean noted = false;
    for (int i = 0; i < words.size(); i++) {
      int mark = words.quoteMark(i);
      quoted = mark == QuoteMarks.NONE ? quoted : mark == QuoteMarks.OPEN;
      boolean personal = !noted && words.is(i, WordList.PERSONAL);
      if (personal && !quoted && words.isLower(i, "he", "she")) {
        noted = true;
        Gender gender = Gender.ofPronoun(words.lower(i));
        Mention meant = person(words.start(i), sentence, gender, mention -> true);
        if (meant != null) {
          echoes.add(meant.again(sentence, words.start(i)));
        }
      }
    }
    return quoted;
  }

  /** The person most in view before offset {@code at}; null when nobody is. */
  @Nullable Mention person(int at, int sentence, Gender gender, Predicate<Mention> fits) {
    Mention best = null;
    double most = 0;
    for (List<Mention> some : List.of(echoes(), mentions)) {
      // From the end: of two equally in view the later one is meant, and nobody far is looked at.
      for (int i = some.size() - 1; i >= 0; i--) {
        Mention mention = some.get(i);
        if (sentence - mention.sentence() > REACH_SENTENCES) {
          break;
        }
        boolean before = mention.start() < at && mention.person() && mention.mayBe(gender);
        if (before && fits.test(mention)) {
          double view = view(mention, sentence, gender);
          if (best == null || view > most) {
            best = mention;
            most = view;
          }
        }
      }
    }
    return best;
  }

  /** The body most in view before offset {@code at}, of those that fit; null when none is. */
  @Nullable Mention body(int at, int sentence, Predicate<Mention> fits) {
    Mention best = null;
    double most = 0;
    for (Mention mention : mentions) {
      if (mention.start() >= at) {
        break;
      }
      boolean near = sentence - mention.sentence() <= REACH_SENTENCES;
      if (near && !mention.person() && fits.test(mention)) {
        double speaks = signs.isSpeaker(lastWord(mention)) ? SPEAKS : 0;
        double view = speaks + view(mention, sentence, Gender.UNKNOWN);
        if (best == null || view > most) {
          best = mention;
          most = view;
        }
      }
    }
    return best;
  }

  /** Who gives an administration its name: the last one named before offset {@code at}. */
  @Nullable Mention president(int at) {
    Mention last = null;
    for (Mention mention : mentions) {
      boolean before = mention.start() < at || last == null;
      if (before && mention.person() && signs.rules(lastWord(mention))) {
        last = mention;
      }
    }
    return last;
  }

  private static String lastWord(Mention mention) {
    String name = mention.name();
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private double view(Mention mention, int sentence, Gender gender) {
    double place =
        switch (mention.place()) {
          case SUBJECT -> 2;
          case OBJECT -> 1;
          case BEHIND -> 0.5;
          case OWNER -> 0.5;
        };
    double known = gender == Gender.WOMAN && mention.gender() == gender ? KNOWN_WOMAN : 0;
    int count = counts.getOrDefault(mention.name(), 1);
    double often = PER_DOUBLING * Math.log(count) / Math.log(2);
    return place + known + often - PER_SENTENCE * (sentence - mention.sentence());
  }
}
