package org.communique.commitments.statements;

import org.communique.beat.Actor;
import org.communique.commitments.cast.ActorBook;
import org.communique.commitments.cast.Mention;
import org.communique.commitments.cast.Scene;
import org.communique.commitments.cast.Who;
import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.rules.Reading;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.Words;

/** Whose officials speak where nothing is said but that they are officials. */
final class Officials {

  private final Scene scene;
  private final ActorBook book;

  Officials(Scene scene, ActorBook book) {
    this.scene = scene;
    this.book = book;
  }

  /** {@code Officials}, {@code two senior officials}: nothing tells whose. */
  static boolean areMeant(Words words, NounPhrase phrase) {
    boolean plain = words.isLower(phrase.head(), "officials", "official");
    for (int i = phrase.from(); plain && i < phrase.to(); i++) {
      boolean small =
          words.tag(i) == Tag.NUM || words.isLower(i, "an", "another", "senior", "some");
      plain = i == phrase.head() || small && (i == 0 || !words.isCapitalised(i));
    }
    return plain;
  }

  /** Officials without a name: of the body last named on the side that the report is from. */
  Who of(Reading reading, NounPhrase phrase, int sentence) {
    int at = reading.words.start(phrase.from());
    Mention written = scene.sides().dateline();
    String from = written == null ? "" : written.party();
    Mention body =
        scene.before(at, sentence, m -> isOffice(m) && (from.isEmpty() || m.party().equals(from)));
    if (body != null) {
      return body.who();
    }
    Mention home = written == null ? scene.sides().mostNamed() : written;
    Actor itself = home == null ? null : book.partyItself(home.party());
    return itself == null ? Who.NOBODY : Mention.of(sentence, 0, itself).who();
  }

  /** A ministry or the like of a country. */
  private boolean isOffice(Mention mention) {
    Actor actor = mention.actor();
    return actor != null
        && !mention.person()
        && book.isCountry(actor.party())
        && !actor.name().equals(actor.party());
  }
}
