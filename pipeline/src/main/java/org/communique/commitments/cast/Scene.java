package org.communique.commitments.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.communique.article.Article;
import org.communique.article.Sentence;
import org.communique.beat.Actor;
import org.communique.commitments.cast.Mention.Place;
import org.communique.commitments.words.Gender;
import org.communique.commitments.words.GivenNames;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** Everyone named in an article, in order: what its pronouns and titles may mean. */
public final class Scene {

  /** Sentences back within which a pronoun still finds whom it means. */
  private static final int REACH_SENTENCES = 6;

  private static final String[] PREPOSITIONS = {
    "of",
    "to",
    "in",
    "on",
    "for",
    "at",
    "with",
    "from",
    "by",
    "against",
    "like",
    "than",
    "about",
    "between",
    "among",
    "under",
    "behind",
    "including"
  };

  private final List<Mention> mentions = new ArrayList<>();
  private final ActorBook book;
  private final Focus focus;
  private final NameSigns signs;
  private final Salience salience;
  private final CountrySides countries;

  /** First and last words of the names: no other word can be short for one. */
  private final Set<String> edges = new HashSet<>();

  /** Where a name first stands without a given name: whoever is named in full later is another. */
  private final Map<String, Integer> bare = new HashMap<>();

  /**
   * @param all the words of each sentence
   */
  public Scene(Article article, List<Sentence> sentences, List<Words> all, ActorBook book) {
    this.book = book;
    focus = new Focus(all, this);
    countries = new CountrySides(all);
    signs = new NameSigns(all);
    for (int i = 0; i < all.size(); i++) {
      note(all.get(i), sentences.get(i).number(), book, article.published());
    }
    mentions.sort(Comparator.comparingInt(Mention::start));
    mentions.replaceAll(this::inFull);
    salience = new Salience(mentions, all, signs);
  }

  private void note(Words words, int sentence, ActorBook book, @Nullable LocalDate day) {
    List<ActorBook.Named> named = book.namedIn(words, 0, words.size(), day);
    for (ActorBook.Named one : named) {
      String name = one.actor().name();
      Place place = placeOf(words, one.from(), one.to());
      int start = words.start(one.from());
      add(Mention.of(sentence, start, one.actor(), signs.genderOf(name), place));
    }
    int i = 0;
    while (i < words.size()) {
      int end = NameRuns.end(words, i);
      if (end > i && !overlaps(named, i, end)) {
        noteName(words, i, end, sentence);
      }
      i = Math.max(end, i + 1);
    }
  }

  private void add(Mention mention) {
    String name = mention.name();
    int space = name.indexOf(' ');
    if (space >= 0) {
      edges.add(name.substring(0, space));
      edges.add(name.substring(name.lastIndexOf(' ') + 1));
    }
    mentions.add(mention);
  }

  private static boolean overlaps(List<ActorBook.Named> named, int from, int to) {
    for (ActorBook.Named one : named) {
      if (one.from() < to && one.to() > from) {
        return true;
      }
    }
    return false;
  }

  /** A surname by itself means the person last named in full. */
  private boolean noteSurname(Words words, int at, int sentence) {
    String surname = words.text(at);
    Mention full = fullName(surname, words.start(at));
    boolean known = full != null && full.person();
    if (!known && !signs.isSurname(surname)) {
      return false;
    }
    Place place = placeOf(words, at, at + 1);
    Gender told = signs.genderOf(surname);
    add(
        full == null || !known
            ? new Mention(sentence, words.start(at), surname, true, "", told, place, null)
            : new Mention(
                sentence,
                words.start(at),
                full.name(),
                true,
                full.office(),
                told,
                place,
                full.actor()));
    return true;
  }

  private void noteName(Words words, int from, int to, int sentence) {
    if (to - from == 1 && noteSurname(words, from, sentence)) {
      return;
    }
    NamePlate plate = NamePlate.of(words, from, to, signs.alone());
    boolean listed =
        plate.person()
            || to - from >= 2
            || words.is(from, WordClass.AGENT)
            || words.closedTag(from) == null && signs.isSpeaker(words.text(from));
    if (to - plate.first() == 1) {
      bare.putIfAbsent(words.text(plate.first()), words.start(plate.first()));
    }
    if (listed) {
      String name = words.between(plate.first(), to);
      add(
          new Mention(
              sentence,
              words.start(from),
              name,
              plate.person(),
              plate.office(),
              signs.genderOf(name),
              placeOf(words, from, to),
              null));
    }
  }

  /**
   * {@code Quist} with the one full name of the article that may be hers, also where it follows.
   */
  private Mention inFull(Mention mention) {
    String surname = mention.name();
    boolean alone = mention.person() && mention.actor() == null && surname.indexOf(' ') < 0;
    if (!alone || !edges.contains(surname)) {
      return mention;
    }
    String behind = " " + surname;
    Mention full = null;
    for (Mention other : mentions) {
      boolean woman = other.gender() == Gender.WOMAN && mention.told() != Gender.WOMAN;
      boolean same = other.person() && other.name().endsWith(behind) && !woman;
      if (same && other.gender().mayBe(mention.told())) {
        if (full != null && !full.name().equals(other.name())) {
          return mention;
        }
        full = other;
      }
    }
    return full == null ? mention : full.namedAt(mention);
  }

  private static Place placeOf(Words words, int from, int to) {
    if (words.isLower(to, "'s", "\u2019s", "'", "\u2019")) {
      return Place.OWNER;
    }
    if (words.isLower(to, ",") && words.isLower(to + 1, "who")) {
      return Place.SUBJECT;
    }
    boolean the = words.isLower(from - 1, "the", "a", "an");
    boolean behind = words.isLower(the ? from - 2 : from - 1, PREPOSITIONS);
    return behind ? Place.BEHIND : Place.SUBJECT;
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
    if (!edges.contains(surname)) {
      return null;
    }
    String behind = " " + surname;
    String before = GivenNames.contains(surname) ? null : surname + " ";
    int alone = bare.getOrDefault(surname, Integer.MAX_VALUE);
    Mention found = null;
    for (Mention mention : mentions) {
      if (mention.start() >= at) {
        break;
      }
      boolean listed = mention.actor() != null;
      boolean first = listed && before != null && mention.name().startsWith(before);
      boolean introduced = listed || mention.start() <= alone;
      if (first || introduced && mention.name().endsWith(behind)) {
        found = mention;
      }
    }
    return found;
  }

  /** The sides of the article. */
  /** The person whom a pronoun at offset {@code at} means; null when nobody is in view. */
  public @Nullable Mention inView(int at, int sentence, Gender gender) {
    return salience.person(at, sentence, gender);
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
