package org.communique.reports.briefing.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The fonts of a document, or of several made one after the other. A font file is read when the
 * first character needs it, so that a briefing without Chinese does not pay for the Chinese family.
 */
public final class FontSet {

  /** Shown for a character that no font has. */
  static final int REPLACEMENT = 0x25A1;

  private final Map<String, BaseFont> loaded = new HashMap<>();

  /**
   * A stretch of text that one font can show.
   *
   * @param replaced how many of its characters stand for one that no font has
   */
  record Run(BaseFont font, String text, float widthPoints, int replaced) {}

  /** Cuts text into stretches by font, with a visible mark for each character no font has. */
  List<Run> runs(String text, Type type) {
    List<Run> runs = new ArrayList<>();
    StringBuilder pending = new StringBuilder();
    @Nullable BaseFont current = null;
    int replaced = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      BaseFont found = find(point, type.face());
      BaseFont font = found == null ? font(type.face().chineseFile()) : found;
      if (current != null && font != current) {
        runs.add(run(current, pending, type, replaced));
        replaced = 0;
      }
      current = font;
      replaced += found == null ? 1 : 0;
      pending.appendCodePoint(found == null ? REPLACEMENT : point);
    }
    if (current != null) {
      runs.add(run(current, pending, type, replaced));
    }
    return runs;
  }

  float widthPoints(String text, Type type) {
    float width = 0;
    for (Run run : runs(text, type)) {
      width += run.widthPoints();
    }
    return width;
  }

  private static Run run(BaseFont font, StringBuilder pending, Type type, int replaced) {
    String text = pending.toString();
    pending.setLength(0);
    int characters = text.codePointCount(0, text.length());
    float width = font.getWidthPoint(text, type.sizePoints()) + characters * type.trackingPoints();
    return new Run(font, text, width, replaced);
  }

  private @Nullable BaseFont find(int point, Face face) {
    BaseFont latin = font(face.latinFile());
    if (latin.charExists(point)) {
      return latin;
    }
    BaseFont upright = font(Face.REGULAR.latinFile());
    if (point < 0x2E80 && upright.charExists(point)) {
      return upright;
    }
    BaseFont chinese = font(face.chineseFile());
    return chinese.charExists(point) ? chinese : null;
  }

  /** Begins a document: subsets get the same names in every document that uses the same fonts. */
  void beginDocument() {
    loaded.forEach((file, font) -> font.setSecureRandom(new FixedRandom(file.hashCode())));
  }

  private BaseFont font(String file) {
    return loaded.computeIfAbsent(file, FontSet::load);
  }

  private static BaseFont load(String file) {
    try (InputStream in = FontSet.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing on the class path: " + file);
      }
      BaseFont font =
          BaseFont.createFont(
              file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
      font.setSecureRandom(new FixedRandom(file.hashCode()));
      font.setIncludeCidSet(false);
      return font;
    } catch (IOException | DocumentException e) {
      throw new UncheckedIOException("cannot read font " + file, new IOException(e));
    }
  }

  /** Gives the subset prefix of a font name, which must not differ from run to run. */
  private static final class FixedRandom extends SecureRandom {
    private int state;

    FixedRandom(int seed) {
      this.state = seed;
    }

    @Override
    public double nextDouble() {
      state = state * 1_103_515_245 + 12_345;
      return (state >>> 8) / (double) (1 << 24);
    }
  }
}
