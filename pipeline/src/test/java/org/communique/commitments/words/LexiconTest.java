package org.communique.commitments.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class LexiconTest {

  @ParameterizedTest
  @EnumSource(WordList.class)
  void holdsEveryListOnceWithItsWords(WordList list) throws IOException {
    String name = list.name().toLowerCase(Locale.ROOT) + ":";
    List<String> lines =
        lines("word-lists.txt").stream().filter(line -> line.startsWith(name)).toList();

    assertThat(lines).hasSize(1);
    List<String> words = Arrays.asList(lines.get(0).substring(name.length()).trim().split(" "));
    assertThat(words).doesNotHaveDuplicates().allMatch(word -> !word.isEmpty());
    for (String word : words) {
      assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT));
      assertThat(Lexicon.lists(word) & 1L << list.ordinal()).as(word).isNotZero();
    }
  }

  @ParameterizedTest
  @CsvSource({"Cancelled,CANCEL,true", "cancellation,CANCEL,false", "rumours,RUMOUR,true"})
  void knowsAWordByTheListsItStandsOn(String text, WordList list, boolean listed) {
    assertThat(Words.of(text, 0, text.length()).is(0, list)).isEqualTo(listed);
  }

  @ParameterizedTest
  @CsvSource({"lexicon.txt,47", "word-lists.txt,40"})
  void fitsItsNamesIntoOneNumber(String resource, int names) throws IOException {
    assertThat(lines(resource)).hasSizeBetween(names, Long.SIZE);
  }

  private static List<String> lines(String resource) throws IOException {
    try (InputStream in = Lexicon.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }
}
