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
import org.communique.commitments.words.Gender;
import org.communique.commitments.words.GivenNames;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** Everyone named in an article, in order: what its pronouns and titles may mean. */
public final class Scene {

  /** Sentences back within which a pronoun still finds whom it means. */
  private static final int REACH_SENTENCES = 6;

  /**
   * A name in the text.
   *
   * @param start offset in the body
   * @param office what a person is called before the name; empty when nothing
   * @param actor the desk's actor; null for a name nobody has listed
   */
  public record Mention(
      int sentence, int start, String name, boolean person, String office, @Nullable Actor actor) {

    public static Mention of(int sentence, int start, Actor actor) {
      boolean person = Roles.isPerson(actor);
      String office = person ? Roles.kindOf(actor) : "";
      return new Mention(sentence, start, actor.name(), person, office, actor);
    }

    /** Whether {@code he} or {@code she} may mean the one named. */
    public boolean mayBe(Gender gender) {
      return gender.mayBe(gender());
    }

    public Gender gender() {
      return Gender.of(office, name);
    }

    public String party() {
      return actor == null ? "" : actor.party();
    }

    public boolean hasParty() {
      return !party().isEmpty();
    }

    public Who who() {
      if (actor == null) {
        return new Who(List.of(name), List.of());
      }
      List<String> party = actor.party().isEmpty() ? List.of() : List.of(actor.party());
      return new Who(List.of(actor.name()), party);
    }
  }

  private final List<Mention> mentions = new ArrayList<>();
  private final ActorBook book;
  private final Focus focus;

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
    Set<String> alone = new HashSet<>();
    Set<String> once = new HashSet<>();
    for (Words words : all) {
      noteLoneNames(words, alone, once);
    }
    for (int i = 0; i < all.size(); i++) {
      note(all.get(i), sentences.get(i).number(), book, article.published(), alone);
    }
    mentions.sort(Comparator.comparingInt(Mention::start));
  }

  /**
   * A capitalised word between small ones: a surname used by itself, twice, tells the full name
   * apart.
   */
  private static void noteLoneNames(Words words, Set<String> alone, Set<String> once) {
    for (int i = 1; i < words.size(); i++) {
      if (words.isCapitalised(i) && !words.isCapitalised(i - 1) && !words.isCapitalised(i + 1)) {
        if (!once.add(words.text(i))) {
          alone.add(words.text(i));
        }
      }
    }
  }

  private void note(
      Words words, int sentence, ActorBook book, @Nullable LocalDate day, Set<String> alone) {
    List<ActorBook.Named> named = book.namedIn(words, 0, words.size(), day);
    for (ActorBook.Named one : named) {
      add(Mention.of(sentence, words.start(one.from()), one.actor()));
    }
    int i = 0;
    while (i < words.size()) {
      int end = NameRuns.end(words, i);
      if (end > i && !overlaps(named, i, end)) {
        noteName(words, i, end, sentence, alone);
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
    Mention full = fullName(words.text(at), words.start(at));
    if (full == null || !full.person()) {
      return false;
    }
    add(new Mention(sentence, words.start(at), full.name(), true, full.office(), full.actor()));
    return true;
  }

  private void noteName(Words words, int from, int to, int sentence, Set<String> alone) {
    if (to - from == 1 && noteSurname(words, from, sentence)) {
      return;
    }
    NamePlate plate = NamePlate.of(words, from, to, alone);
    boolean listed =
        plate.person()
            || to - from >= 2
            || words.is(from, WordClass.AGENT)
            || sentence > 0 && isSubject(words, to);
    if (to - plate.first() == 1) {
      bare.putIfAbsent(words.text(plate.first()), words.start(plate.first()));
    }
    if (listed) {
      String name = words.between(plate.first(), to);
      add(new Mention(sentence, words.start(from), name, plate.person(), plate.office(), null));
    }
  }

  private static boolean isSubject(Words words, int to) {
    return words.is(to, WordClass.SAY) || words.is(to, WordClass.MODAL);
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
