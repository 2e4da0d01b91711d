package org.communique.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/**
 * Tells a text's language: by its script where that is enough, by English function words, else by
 * OpenNLP's model. Not thread-safe.
 */
final class Language {

  /** The model's answer does not change beyond; its time does. */
  private static final int SAMPLE_CHARS = 500;

  /** Fewer letters could be a name in any language. */
  private static final int LEAST_LETTERS = 40;

  /** English prose has 35 to 50 % of these; other Latin scripts under 10 %. */
  private static final double ENGLISH_SHARE = 0.2;

  private static final Set<String> ENGLISH =
      Set.of(
          ("the of and to that for is was with as by at from are be this have has had were been which"
                  + " their would will they its it he she who said on his her but not an or after about"
                  + " when there could more than into what we you i if so up out can our your")
              .split(" ", -1));

  private static final Map<String, String> TWO_LETTERS = twoLetters();

  private @Nullable LanguageDetectorME detector;

  /** Loaded when the first text needs it: most runs never do. */
  private static final class Model {
    private static final LanguageDetectorModel LOADED = load();

    private static LanguageDetectorModel load() {
      String path = "/langdetect-183.bin";
      try (InputStream in = Language.class.getResourceAsStream(path)) {
        if (in == null) {
          throw new IllegalStateException("missing on the class path: " + path);
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(path, e);
      }
    }
  }

  /** ISO 639-1 code; empty when the text is too short to tell. */
  String of(String title, String body) {
    String text = body.length() >= SAMPLE_CHARS ? body : title + "\n" + body;
    String sample = text.substring(0, Math.min(text.length(), SAMPLE_CHARS));
    Map<UnicodeScript, Integer> scripts = new HashMap<>();
    int letters = 0;
    for (int i = 0; i < sample.length(); i++) {
      char c = sample.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
        letters++;
      } else if (Character.isLetter(c)) {
        letters++;
        scripts.merge(UnicodeScript.of(c), 1, Integer::sum);
      }
    }
    String byScript = byScript(scripts, letters);
    if (!byScript.isEmpty() || letters < LEAST_LETTERS) {
      return byScript;
    }
    if (isEnglish(sample)) {
      return "en";
    }
    // A start full of names is followed by prose.
    String later = text.substring(sample.length(), Math.min(text.length(), 2 * SAMPLE_CHARS));
    return later.length() > SAMPLE_CHARS / 2 && isEnglish(later) ? "en" : byModel(sample);
  }

  private static String byScript(Map<UnicodeScript, Integer> scripts, int letters) {
    int kana =
        scripts.getOrDefault(UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(UnicodeScript.KATAKANA, 0);
    int han = scripts.getOrDefault(UnicodeScript.HAN, 0);
    if (letters < 8) {
      return "";
    }
    if (kana * 10 > letters) {
      return "ja";
    }
    if (scripts.getOrDefault(UnicodeScript.HANGUL, 0) * 3 > letters) {
      return "ko";
    }
    return han * 3 > letters ? "zh" : "";
  }

  private static boolean isEnglish(String sample) {
    int words = 0;
    int english = 0;
    String text = sample.toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 0; i <= text.length(); ) {
      int c = i < text.length() ? text.codePointAt(i) : ' ';
      if (!Character.isLetter(c)) {
        words += i > start ? 1 : 0;
        english += i > start && ENGLISH.contains(text.substring(start, i)) ? 1 : 0;
        start = i + Character.charCount(c);
      }
      i += Character.charCount(c);
    }
    return english > ENGLISH_SHARE * words;
  }

  private String byModel(String sample) {
    if (detector == null) {
      detector = new LanguageDetectorME(Model.LOADED);
    }
    opennlp.tools.langdetect.Language best = detector.predictLanguage(sample);
    return TWO_LETTERS.getOrDefault(best.getLang(), "");
  }

  /** The model speaks ISO 639-3. */
  private static Map<String, String> twoLetters() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      codes.put(Locale.forLanguageTag(code).getISO3Language(), code);
    }
    codes.put("cmn", "zh");
    codes.put("nob", "no");
    codes.put("nno", "no");
    codes.put("pes", "fa");
    codes.put("ekk", "et");
    codes.put("lvs", "lv");
    codes.put("zlm", "ms");
    // Java lists these three under codes that ISO withdrew in 1989 as well.
    codes.put("ind", "id");
    codes.put("heb", "he");
    codes.put("yid", "yi");
    return codes;
  }
}
