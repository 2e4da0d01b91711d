package org.communique.commitments.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.communique.article.Article;
import org.communique.article.Sentence;
import org.communique.beat.Actor;
import org.communique.commitments.words.Gender;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** Everyone named in an article, in order: what its pronouns and titles may mean. */
public final class Scene {

  /** Sentences back within which a pronoun still finds whom it means. */
  private static final int REACH_SENTENCES = 6;

  private final List<Mention> mentions;
  private final ActorBook book;
  private final Focus focus;
  private final Namer namer;
  private final Salience salience;
  private final CountrySides countries;

  /**
   * @param all the words of each sentence
   */
  public Scene(Article article, List<Sentence> sentences, List<Words> all, ActorBook book) {
    this.book = book;
    focus = new Focus(all, this);
    countries = new CountrySides(all);
    NameSigns signs = new NameSigns(all);
    namer = new Namer(signs);
    for (int i = 0; i < all.size(); i++) {
      namer.note(all.get(i), sentences.get(i).number(), book, article.published());
    }
    mentions = namer.mentions();
    salience = new Salience(mentions, all, signs);
  }

  /**
   * The nearest name before offset {@code at} that fits: the last of the same sentence, else the
   * first of the latest sentence that has one; null when none is near.
   */
  public @Nullable Mention before(int at, int sentence, Predicate<Mention> fits) {
    Mention found = null;
    for (Mention mention : mentions) {
      if (mention.start() >= at) {
        break;
      }
      boolean near = sentence - mention.sentence() <= REACH_SENTENCES;
      boolean nearer =
          found == null || mention.sentence() > found.sentence() || mention.sentence() == sentence;
      if (near && fits.test(mention) && nearer) {
        found = mention;
      }
    }
    return found;
  }

  /** The latest name before {@code at} that ends in {@code surname} and says more; null if none. */
  public @Nullable Mention fullName(String surname, int at) {
    return namer.fullName(surname, at);
  }

  /** The person whom a pronoun at offset {@code at} means; null when nobody is in view. */
  public @Nullable Mention inView(int at, int sentence, Gender gender) {
    return salience.person(at, sentence, gender, mention -> true);
  }

  /** The person most in view who was called by one of these offices, where any are given. */
  public @Nullable Mention holderInView(int at, int sentence, Set<String> offices, Gender gender) {
    Set<String> holders = new HashSet<>();
    for (Mention mention : mentions) {
      if (mention.person() && offices.contains(mention.office())) {
        holders.add(mention.name());
      }
    }
    return salience.person(
        at, sentence, gender, m -> holders.isEmpty() || holders.contains(m.name()));
  }

  /** The people named in a sentence before offset {@code at}, each once. */
  public List<Mention> peopleIn(int sentence, int at) {
    List<Mention> people = new ArrayList<>();
    for (Mention mention : mentions) {
      boolean here = mention.sentence() == sentence && mention.start() < at && mention.person();
      if (here && people.stream().noneMatch(m -> m.name().equals(mention.name()))) {
        people.add(mention);
      }
    }
    return people;
  }

  /** The body most in view before offset {@code at} of those that fit; null when none is. */
  public @Nullable Mention bodyInView(int at, int sentence, Predicate<Mention> fits) {
    return salience.body(at, sentence, fits);
  }

  /** Whose administration is meant: {@code the Quist administration}, {@code President Quist}. */
  public @Nullable Mention president(int at) {
    Mention holder = holderOf("president", at);
    return holder == null ? salience.president(at) : holder;
  }

  /** The two countries an article is about, each named {@code least} times; nobody if not so. */
  public Who twoCountries(int sentence, int least) {
    return countries.two(sentence, least);
  }

  /** The sides of the article. */
  public MainSides sides() {
    return new MainSides(mentions, book);
  }

  /** Whom the article is mostly about. */
  public Focus focus() {
    return focus;
  }

  /** In the order of the text. */
  List<Mention> mentions() {
    return mentions;
  }

  /** Of the people called by an office, the one named most often up to {@code at}. */
  public @Nullable Mention holderOf(String office, int at) {
    Map<String, Integer> counts = new HashMap<>();
    Mention found = null;
    for (Mention mention : mentions) {
      if (mention.start() < at) {
        counts.merge(mention.name(), 1, Integer::sum);
      }
    }
    for (Mention mention : mentions) {
      boolean holds = holds(mention, office);
      int count = counts.getOrDefault(mention.name(), 0);
      if (holds && (found == null || count >= counts.getOrDefault(found.name(), 0))) {
        found = mention;
      }
    }
    return found;
  }

  /** A prime minister is not called "the minister". */
  private static boolean holds(Mention mention, String office) {
    boolean prime = mention.actor() != null && mention.actor().role().startsWith("prime");
    return !prime && mention.office().equals(office);
  }

  /** Whether the actor is named anywhere in the article. */
  public boolean names(Actor actor) {
    return mentions.stream().anyMatch(m -> m.name().equals(actor.name()));
  }

  /** The name of which {@code letters} are the initials; null when the article has none. */
  public @Nullable Mention spelledOut(String letters) {
    for (Mention mention : mentions) {
      if (!mention.person() && initials(mention.name()).equals(letters)) {
        return mention;
      }
    }
    return null;
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String part : name.split("[ -]")) {
      if (!part.isEmpty() && Character.isUpperCase(part.charAt(0))) {
        initials.append(part.charAt(0));
      }
    }
    return initials.toString();
  }
}
