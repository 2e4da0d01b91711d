package org.communique.commitments.rules;

import java.util.List;
import java.util.Map;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;

/** Verbs that go back on an undertaking, most of them with a particle: {@code tore up the deal}. */
final class Retreats {

  /** How far behind its verb the undertaking may stand, in words. */
  private static final int OBJECT_WORDS = 12;

  /** By how a verb begins, what has to stand behind it; verbs not named here need nothing. */
  private static final Map<String, List<String>> PARTICLES =
      Map.ofEntries(
          Map.entry("wal", List.of("away", "back")),
          Map.entry("row", List.of("back")),
          Map.entry("rol", List.of("back")),
          Map.entry("sca", List.of("back", "down")),
          Map.entry("wat", List.of("down")),
          Map.entry("tea", List.of("up")),
          Map.entry("tor", List.of("up")),
          Map.entry("rip", List.of("up")),
          Map.entry("cal", List.of("off")),
          Map.entry("goe", List.of("back")),
          Map.entry("goi", List.of("back")),
          Map.entry("gon", List.of("back")),
          Map.entry("wen", List.of("back")),
          Map.entry("go", List.of("back")));

  private final Words words;

  Retreats(Words words) {
    this.words = words;
  }

  /** {@code A planned visit}: what was to be. */
  private boolean isPlannedBefore(int from) {
    for (int i = from; i < from + 4; i++) {
      if (words.isLower(i, "planned", "scheduled") && words.tag(i + 1) == Tag.NOUN) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word at {@code verb}, one of {@code retreat}, goes back on an undertaking. */
  boolean from(int verb) {
    String form = words.lower(verb);
    List<String> particles = PARTICLES.get(form.substring(0, Math.min(3, form.length())));
    boolean goes = form.startsWith("go") || form.equals("went");
    if (particles != null && !particles.contains(words.lower(verb + 1))
        || goes && !words.isLower(verb + 2, "on")) {
      return false;
    }
    boolean puts = form.startsWith("put");
    boolean keeps = form.startsWith("withh");
    boolean delays = form.startsWith("postpon") || form.startsWith("delay");
    if (words.isLower(verb + 1, "off") && isPlannedBefore(verb + 2)) {
      return true;
    }
    boolean bound = false;
    for (int i = verb + 1; i < Math.min(words.size(), verb + OBJECT_WORDS); i++) {
      bound |= !keeps && words.isAny(i, Lexicon.UNDERTAKINGS) || puts && words.is(i, WordClass.TIE);
      if (keeps && words.isLower(i, "support", "backing", "vote", "endorsement", "consent")) {
        return words.is(i - 1, WordList.ITS_OWN);
      }
      bound |= words.isLower(i, "word") && words.isLower(i - 1, "its", "his", "her", "their");
      boolean held = puts && words.isLower(i, "hold", "ice") && words.isLower(i - 1, "on");
      boolean endless = delays && words.isLower(i, "indefinitely");
      if (bound && (held || endless || !puts && !delays)) {
        return true;
      }
      if (words.isLower(i, ".", ";") || words.tag(i) == Tag.VERB && i > verb + 1 && !bound) {
        return false;
      }
    }
    return false;
  }
}
