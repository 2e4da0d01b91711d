package org.communique.commitments.rules;

import org.communique.commitments.grammar.NounPhrase;
import org.communique.commitments.grammar.Subjects.Kind;
import org.communique.commitments.words.Lexicon;
import org.communique.commitments.words.Tag;
import org.communique.commitments.words.WordClass;
import org.communique.commitments.words.WordList;
import org.communique.commitments.words.Words;
import org.jspecify.annotations.Nullable;

/** Whether a noun phrase can be what a pronoun of the same sentence stands for. */
public final class Antecedents {

  private Antecedents() {}

  /** Whether the phrase is nothing but a personal pronoun. */
  public static boolean isPronoun(Words words, NounPhrase phrase) {
    return phrase.to() - phrase.from() == 1 && words.is(phrase.head(), WordList.PERSONAL);
  }

  /** Whether the pronoun may stand for the candidate: number, gender, kind. */
  public static boolean fits(Reading reading, NounPhrase candidate, NounPhrase pronoun) {
    Words words = reading.words;
    Kind kind = reading.kindOf(candidate);
    if (isPronoun(words, candidate)) {
      return agree(words.lower(candidate.head()), words.lower(pronoun.head()))
          && candidate.from() != pronoun.from();
    }
    if (kind != Kind.AGENT && kind != Kind.FOLK) {
      return false;
    }
    boolean plural =
        words.lower(candidate.head()).endsWith("s") && words.tag(candidate.head()) == Tag.NOUN;
    return switch (words.lower(pronoun.head())) {
      case "it", "its" -> !plural && !isPersonNoun(words, candidate);
      case "they", "their", "them" -> plural || !isPersonNoun(words, candidate);
      default -> !plural && isPerson(words, candidate);
    };
  }

  /** {@code Licences}: a plural that has its capital from opening the sentence. */
  private static boolean opensAsPlural(Words words, NounPhrase phrase) {
    return phrase.from() == 0
        && phrase.to() == 1
        && words.lower(0).endsWith("s")
        && !words.isCapitalised(1)
        && words.lower(0).length() > 6;
  }

  /** Whether a phrase names a person, who is no "it". */
  static boolean isSomebody(Words words, NounPhrase phrase) {
    return words.isLower(phrase.head(), "he", "she", "i", "who") || isPersonNoun(words, phrase);
  }

  private static boolean isPerson(Words words, NounPhrase phrase) {
    boolean organisation =
        words.isAny(phrase.head(), Lexicon.bits(WordClass.AGENT, WordClass.INSTRUMENT));
    return isPersonNoun(words, phrase)
        || words.tag(phrase.head()) == Tag.PROPN
            && !organisation
            && !words.is(phrase.from(), WordClass.SIDES)
            && words.tag(phrase.from()) != Tag.DET;
  }

  private static boolean isPersonNoun(Words words, NounPhrase phrase) {
    return words.is(phrase.head(), WordList.OFFICIAL) || hasPersonName(words, phrase);
  }

  private static boolean hasPersonName(Words words, NounPhrase phrase) {
    for (int i = phrase.from(); i < phrase.to(); i++) {
      boolean given = words.isCapitalised(i) && words.isGivenName(i);
      if (given || words.is(i, WordClass.TITLE) && i + 1 < phrase.to()) {
        return true;
      }
    }
    return false;
  }

  private static boolean agree(String a, String b) {
    return group(a) == group(b);
  }

  private static int group(String pronoun) {
    return switch (pronoun) {
      case "he", "his" -> 1;
      case "she", "her" -> 2;
      case "it", "its" -> 3;
      case "they", "their", "them" -> 4;
      default -> 5;
    };
  }

  /** {@code "Rye is dear, and we shall buy," he said}: he is nobody inside the quotation. */
  private static boolean isQuotedOnly(Reading reading, NounPhrase subject, NounPhrase pronoun) {
    return reading.speech.quoted(subject.from()) && !reading.speech.quoted(pronoun.from());
  }

  /** The nearest subject before the pronoun, or after it in "In its statement, the bank ...". */
  public static @Nullable NounPhrase subjectInSentence(Reading reading, NounPhrase pronoun) {
    Words words = reading.words;
    for (int i = pronoun.from() - 1; i > 0; i--) {
      if (words.tag(i) == Tag.VERB || words.tag(i) == Tag.AUX) {
        NounPhrase subject = reading.phrases.subjectOf(i);
        if (subject != null
            && subject.to() <= pronoun.from()
            && !isQuotedOnly(reading, subject, pronoun)
            && !isPronoun(words, subject)
            && !opensAsPlural(words, subject)
            && fits(reading, subject, pronoun)) {
          return subject;
        }
      }
    }
    boolean own = words.isLower(pronoun.head(), "its", "his", "her", "their");
    boolean opening =
        own && (words.tag(0) == Tag.ADP || words.tag(1) == Tag.ADP && pronoun.from() < 6);
    for (int i = pronoun.to(); opening && i < words.size(); i++) {
      if (words.tag(i) == Tag.VERB) {
        NounPhrase subject = reading.phrases.subjectOf(i);
        if (subject != null
            && subject.from() > pronoun.to()
            && !isPronoun(words, subject)
            && fits(reading, subject, pronoun)) {
          return subject;
        }
      }
    }
    return null;
  }
}
