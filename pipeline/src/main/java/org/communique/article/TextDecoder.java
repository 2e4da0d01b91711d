package org.communique.article;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text: byte order mark, then UTF-16 by its pattern of zeros, then strict UTF-8, then the
 * charset the bytes declare, then a statistical guess.
 */
final class TextDecoder {

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  /** Guessing looks at this many bytes; more does not change the guess. */
  private static final int SAMPLE_BYTES = 1 << 14;

  /** Multi-byte encodings are told by structure, so a low confidence is still telling. */
  private static final int SURE_PERCENT = 30;

  /** What desks really receive; the detector's other guesses are mostly wrong on short texts. */
  private static final Set<String> TRUSTED =
      Set.of(
          "GB18030",
          "Big5",
          "Shift_JIS",
          "EUC-JP",
          "EUC-KR",
          "ISO-2022-JP",
          "KOI8-R",
          "windows-1251",
          "windows-1252",
          "windows-1250",
          "ISO-8859-1",
          "ISO-8859-2",
          "ISO-8859-5",
          "windows-1256",
          "windows-1253",
          "ISO-8859-7",
          "ISO-8859-9",
          "windows-1254");

  private TextDecoder() {}

  static String decode(byte[] bytes) throws BinaryException {
    return decode(bytes, null);
  }

  /**
   * The text of {@code bytes}.
   *
   * @param declared charset name the bytes claim for themselves; null when they claim none
   * @throws BinaryException when they are no text
   */
  static String decode(byte[] bytes, @Nullable String declared) throws BinaryException {
    String plain = plain(bytes, 0, bytes.length);
    if (plain != null) {
      return plain;
    }
    Charset wide = wideCharset(bytes);
    if (wide != null) {
      return text(bytes, wide);
    }
    String utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8 != null) {
      return checked(utf8);
    }
    if (looksBinary(bytes)) {
      throw new BinaryException("holds bytes that no text has");
    }
    String claimed = declared == null ? null : strict(bytes, charset(declared));
    return checked(claimed != null ? claimed : guessed(bytes));
  }

  /** The text of bytes that are plainly UTF-8; null when it takes more to tell. */
  static @Nullable String plain(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    if (text.indexOf('\uFFFD') >= 0 || text.indexOf('\0') >= 0) {
      return null;
    }
    return !text.isEmpty() && text.charAt(0) == '\uFEFF' ? text.substring(1) : text;
  }

  /** Whether bytes begin as UTF-8 does; a character cut off at their end is let pass. */
  static boolean startsAsUtf8(byte[] head) {
    for (int cut = 0; cut <= 3 && cut <= head.length; cut++) {
      byte[] part = Arrays.copyOf(head, head.length - cut);
      if (wideCharset(head) == null && strict(part, StandardCharsets.UTF_8) != null) {
        return true;
      }
    }
    return false;
  }

  /** UTF-16 by its mark or its zeros; null for a charset of single bytes. */
  static @Nullable Charset wideCharset(byte[] bytes) {
    if (bytes.length >= 2) {
      int first = bytes[0] & 0xff;
      int second = bytes[1] & 0xff;
      if (first == 0xff && second == 0xfe) {
        return StandardCharsets.UTF_16LE;
      }
      if (first == 0xfe && second == 0xff) {
        return StandardCharsets.UTF_16BE;
      }
    }
    return wideByZeros(bytes);
  }

  /** Unmarked UTF-16 of Western text has a zero in nearly every second byte, and few elsewhere. */
  private static @Nullable Charset wideByZeros(byte[] bytes) {
    int pairs = Math.min(bytes.length, SAMPLE_BYTES) / 2;
    int even = 0;
    int odd = 0;
    for (int i = 0; i < pairs; i++) {
      even += bytes[2 * i] == 0 ? 1 : 0;
      odd += bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (pairs < 4) {
      return null;
    }
    if (odd > pairs * 0.4 && even < pairs * 0.02) {
      return StandardCharsets.UTF_16LE;
    }
    return even > pairs * 0.4 && odd < pairs * 0.02 ? StandardCharsets.UTF_16BE : null;
  }

  private static String text(byte[] bytes, Charset charset) throws BinaryException {
    return checked(new String(bytes, charset));
  }

  private static String checked(String text) throws BinaryException {
    String plain = !text.isEmpty() && text.charAt(0) == '\uFEFF' ? text.substring(1) : text;
    int nul = plain.indexOf('\0');
    if (nul >= 0) {
      throw new BinaryException("holds a NUL at character " + (nul + 1));
    }
    return plain;
  }

  private static @Nullable String strict(byte[] bytes, @Nullable Charset charset) {
    if (charset == null) {
      return null;
    }
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return text.toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  static @Nullable Charset charset(String name) {
    try {
      Charset charset = Charset.forName(name.strip());
      // Browsers read a declared Latin-1 as windows-1252 (WHATWG Encoding, 'latin1'): so do we.
      return charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** Control characters are rare in text of any encoding: one in fifty is too many. */
  private static boolean looksBinary(byte[] bytes) {
    int controls = 0;
    int sample = Math.min(bytes.length, SAMPLE_BYTES);
    for (int i = 0; i < sample; i++) {
      int b = bytes[i];
      if (b == 0) {
        return true;
      }
      controls += b > 0 && b < 32 && b != '\n' && b != '\r' && b != '\t' && b != 27 ? 1 : 0;
    }
    return controls * 50 > sample;
  }

  private static String guessed(byte[] bytes) {
    byte[] sample = sample(bytes);
    for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
      if (match.getConfidence() < SURE_PERCENT) {
        break;
      }
      if (TRUSTED.contains(match.getName())) {
        String text = strict(bytes, charset(match.getName()));
        if (text != null) {
          return text;
        }
      }
    }
    return new String(bytes, WINDOWS);
  }

  /** Starts shortly before the first byte beyond ASCII: that is what there is to guess from. */
  private static byte[] sample(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0) {
      first++;
    }
    int from = Math.max(0, first - SAMPLE_BYTES / 4);
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE_BYTES));
  }
}
