package org.communique.commitments.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.commitments.cast.Mention.Place;
import org.communique.commitments.words.Gender;
import org.communique.commitments.words.GivenNames;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** Lists the names of an article: who bears each of them, and what it does in its sentence. */
final class Namer {

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
  private final NameSigns signs;

  /** First and last words of the names: no other word can be short for one. */
  private final Set<String> edges = new HashSet<>();

  /** Where a name first stands without a given name: whoever is named in full later is another. */
  private final Map<String, Integer> bare = new HashMap<>();

  Namer(NameSigns signs) {
    this.signs = signs;
  }

  /** All that was noted, in the order of the text, surnames in full where the article tells. */
  List<Mention> mentions() {
    mentions.sort(Comparator.comparingInt(Mention::start));
    mentions.replaceAll(this::inFull);
    return mentions;
  }

  /** Notes who is named in a sentence; to be called in the order of the text. */
  void note(Words words, int sentence, ActorBook book, @Nullable LocalDate day) {
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
            ? Mention.of(sentence, words.start(at), surname, true, "", told, place, null)
            : Mention.of(
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
          Mention.of(
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
      if (!other.person() || !other.name().endsWith(behind)) {
        continue;
      }
      boolean woman = other.gender() == Gender.WOMAN && mention.told() != Gender.WOMAN;
      if (!woman && other.gender().mayBe(mention.told())) {
        if (full != null && !full.name().equals(other.name())) {
          return mention;
        }
        full = other;
      }
    }
    return full == null ? mention : full.namedAt(mention);
  }

  /** Whether no other name is the subject before this one. */
  private boolean isFirst(Words words, int from) {
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention before = mentions.get(i);
      if (before.start() < words.start(0)) {
        return true;
      }
      if (before.start() < words.start(from) && before.place() == Place.SUBJECT) {
        return words.isLower(from - 1, "and");
      }
    }
    return true;
  }

  private Place placeOf(Words words, int from, int to) {
    if (words.isLower(to, "'s", "\u2019s", "'", "\u2019")) {
      return Place.OWNER;
    }
    if (words.isLower(to, ",") && words.isLower(to + 1, "who")) {
      return Place.SUBJECT;
    }
    boolean the = words.isLower(from - 1, "the", "a", "an");
    boolean behind = words.isLower(the ? from - 2 : from - 1, PREPOSITIONS);
    if (behind) {
      return Place.BEHIND;
    }
    boolean acts =
        words.is(to, WordClass.SAY)
            || words.closedTag(to) == Tag.AUX
            || words.lower(to).endsWith("ed");
    return acts || isFirst(words, from) ? Place.SUBJECT : Place.OBJECT;
  }

  /** The latest name before {@code at} that ends in {@code surname} and says more; null if none. */
  @Nullable Mention fullName(String surname, int at) {
    if (!edges.contains(surname)) {
      return null;
    }
    String behind = " " + surname;
    String before = GivenNames.contains(surname) ? null : surname + " ";
    int alone = bare.getOrDefault(surname, Integer.MAX_VALUE);
    for (int i = mentions.size() - 1; i >= 0; i--) {
      Mention mention = mentions.get(i);
      boolean listed = mention.actor() != null;
      boolean first = listed && before != null && mention.name().startsWith(before);
      boolean introduced = listed || mention.start() <= alone;
      boolean called = first || introduced && mention.name().endsWith(behind);
      if (called && mention.start() < at) {
        return mention;
      }
    }
    return null;
  }
}
