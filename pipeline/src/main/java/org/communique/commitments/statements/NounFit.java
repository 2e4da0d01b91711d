package org.communique.commitments.statements;

import java.util.Locale;
import org.communique.beat.Actor;
import org.communique.commitments.cast.Mention;
import org.communique.commitments.cast.Roles;
import org.communique.commitments.words.Countries;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.WordClass;

/** Whether a noun such as "the ministry" or "the firm" may stand for somebody named before. */
final class NounFit {

  private NounFit() {}

  static boolean isListedAs(Mention mention, String noun) {
    Actor actor = mention.actor();
    return actor != null && Roles.kindOf(actor).equals(noun);
  }

  /** No country and no headline. */
  static boolean isBody(Mention mention) {
    String name = mention.name();
    boolean shouted = name.indexOf(' ') > 0 && name.equals(name.toUpperCase(Locale.ROOT));
    return !shouted && !Countries.isNamed(name);
  }

  /** {@code The department} after "the Trade Department": what its name says it is. */
  static boolean isCalled(Mention mention, String noun) {
    Actor actor = mention.actor();
    boolean spelled = actor != null && actor.spellings().anyMatch(name -> hasWord(name, noun));
    return !mention.person() && (spelled || hasWord(mention.name(), noun));
  }

  private static boolean hasWord(String name, String noun) {
    return (" " + name.toLowerCase(Locale.ROOT) + " ").contains(" " + noun + " ");
  }

  static boolean standsFor(Mention mention, String noun) {
    String last = mention.name().toLowerCase(Locale.ROOT);
    return switch (noun) {
      case "company", "firm", "group", "maker", "retailer" ->
          !mention.person() && !isSide(mention) && mayBe(mention.name(), noun);
      case "agency",
          "ministry",
          "bank",
          "organisation",
          "organization",
          "union",
          "department",
          "commission",
          "body" ->
          mention.actor() != null
              && !mention.person()
              && !isSide(mention)
              && mayBe(mention.name(), noun);
      case "minister", "senator", "governor", "mayor", "chairman", "secretary" -> mention.person();
      default -> last.endsWith(" " + noun);
    };
  }

  /** A country is no company and no ministry. */
  private static boolean isSide(Mention mention) {
    Actor actor = mention.actor();
    return actor != null && actor.name().equals(actor.party()) && isState(actor);
  }

  private static boolean isState(Actor actor) {
    return Roles.kindOf(actor).equals("government");
  }

  /** A court is no group and a ministry no bank: what a name says it is, it is. */
  private static boolean mayBe(String name, String noun) {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean paper = Lexicon.is(last, WordClass.INSTRUMENT) || Lexicon.is(last, WordClass.PACT);
    if (paper) {
      return false;
    }
    return last.equals(noun)
        || !Lexicon.is(last, WordClass.AGENT)
        || Lexicon.is(last, WordClass.CORPORATE)
        || noun.equals("body");
  }
}
