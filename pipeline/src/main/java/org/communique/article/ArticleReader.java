package org.communique.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Reads the articles of one input file after another. Opens no files and asks no clock; not
 * thread-safe.
 */
public final class ArticleReader {

  private static final int HEAD_BYTES = 1 << 16;

  /** A zip may hold zips, those none. */
  private static final int DEEPEST_ZIP = 1;

  /** No editor leaves more white space behind; a longer text is read to see. */
  private static final int LONGEST_BLANK = 1 << 16;

  private final ReadingSettings settings;
  private final Language languages = new Language();

  public ArticleReader(ReadingSettings settings) {
    this.settings = settings;
  }

  /**
   * Gives every record of a file to {@code sink}, as an article or as a rejection, in file order.
   *
   * @param file path relative to the input folder, with {@code /}; its ending tells the format
   * @param bytes the file's content, packed when the name ends in {@code .gz}; left open
   */
  public void read(String file, InputStream bytes, ArticleSink sink) {
    read(file, bytes, sink, 0);
  }

  /** Whether a file's ending lets it consist of lines, which several can read at once. */
  public static boolean isCuttable(String file) {
    return !Format.isPacked(file) && Format.of(file).filter(Format::mayBeLines).isPresent();
  }

  /**
   * What the columns or keys of a file of lines mean; empty when its first line tells none.
   *
   * @param bytes the file's content, of which only the beginning is read
   */
  public Optional<Columns> columns(String file, InputStream bytes) throws IOException {
    return LineFile.columns(file, bytes, settings.maxBytes());
  }

  /**
   * The ranges that a file falls into, in order: read one by one they give what the whole file
   * gives. None when it has to be read as a whole.
   *
   * @param bytes the file's content, which is read to the end where there are ranges
   * @param rangeBytes a range is about as long; a record is in one range
   * @throws IOException when the content breaks off
   */
  public List<FileRange> ranges(String file, InputStream bytes, long rangeBytes)
      throws IOException {
    return LineFile.ranges(file, bytes, settings.maxBytes(), rangeBytes);
  }

  /**
   * Gives every record of a range to {@code sink}, as {@link #read(String, InputStream,
   * ArticleSink)} does for a file.
   *
   * @param range one of those that {@link #ranges} gave for the same content
   */
  public void read(String file, FileRange range, Seekable bytes, ArticleSink sink) {
    ArticleMaker maker = new ArticleMaker(file, settings, languages, sink);
    try {
      LineFile.read(file, range, bytes, settings.maxBytes(), maker);
    } catch (IOException e) {
      maker.reject(0, RejectionReason.UNREADABLE, "breaks off: " + e.getMessage());
    }
  }

  /**
   * @param zips how many zips the file lies in
   */
  private void read(String file, InputStream bytes, ArticleSink sink, int zips) {
    ArticleMaker maker = new ArticleMaker(file, settings, languages, sink);
    Optional<Format> format = Format.of(file);
    if (format.isEmpty()) {
      maker.reject(0, RejectionReason.UNSUPPORTED_FORMAT, "no reader for this ending");
      return;
    }
    try {
      InputStream plain =
          Format.isPacked(file) ? Unpacking.of(bytes, settings.maxPackedRatio()) : bytes;
      if (format.get() == Format.ZIP) {
        readZip(file, plain, sink, zips);
      } else {
        read(format.get(), plain, maker);
      }
    } catch (TooLargeException e) {
      maker.reject(0, RejectionReason.TOO_LARGE, e.getMessage() + "");
    } catch (BinaryException e) {
      maker.reject(0, RejectionReason.BINARY, e.getMessage() + "");
    } catch (ZipException e) {
      maker.reject(0, RejectionReason.UNREADABLE, "cannot be unpacked: " + e.getMessage());
    } catch (IOException e) {
      maker.reject(0, RejectionReason.UNREADABLE, "breaks off: " + e.getMessage());
    }
  }

  /** Files in a zip are called {@code folder.zip!/name.txt}. */
  private void readZip(String file, InputStream bytes, ArticleSink sink, int zips)
      throws IOException {
    ArticleMaker maker = new ArticleMaker(file, settings, languages, sink);
    if (zips > DEEPEST_ZIP) {
      maker.reject(0, RejectionReason.UNSUPPORTED_FORMAT, "a zip in a zip in a zip");
      return;
    }
    int files =
        new ZipFolder(settings)
            .read(bytes, (name, in) -> read(file + "!/" + name, in, sink, zips + 1));
    if (files == 0) {
      maker.reject(0, RejectionReason.EMPTY, "a zip without files");
    }
  }

  private void read(Format format, InputStream in, ArticleMaker maker) throws IOException {
    switch (format) {
      case TEXT -> readText(whole(in), maker);
      case HTML -> readHtml(whole(in), maker);
      case JSON -> readJson(in, maker);
      case JSON_LINES ->
          new JsonLinesFile(settings.maxBytes(), maker)
              .read(new TextLines(in, settings.maxBytes()));
      case CSV -> readTable(in, Delimiters.COMMA, maker);
      case TSV -> readTable(in, Delimiters.TAB, maker);
      case FEED -> readFeed(in, maker);
      case MAIL -> readMail(whole(in), maker);
      case WORD -> new WordFile(settings, maker).read(whole(in));
      case PDF -> new PdfFile(maker).read(whole(in));
      case WEB_ARCHIVE -> new WebArchive(settings, maker).read(in);
      case ZIP -> throw new IllegalArgumentException("a zip holds files, not records");
    }
  }

  private void readText(byte[] bytes, ArticleMaker maker) throws IOException {
    String text = TextDecoder.decode(bytes);
    if (isEmpty(text, maker)) {
      return;
    }
    Optional<String> several = SeveralArticles.mark(text);
    if (several.isPresent()) {
      maker.reject(0, RejectionReason.SEVERAL_ARTICLES, several.get());
    } else if (HtmlText.isPage(text)) {
      maker.accept(HtmlFile.record(text), 0);
    } else {
      RawRecord record = new RawRecord();
      record.put(Field.BODY, 0, text);
      maker.accept(record, 0);
    }
  }

  private void readHtml(byte[] bytes, ArticleMaker maker) throws IOException {
    String html = TextDecoder.decode(bytes, DeclaredCharset.of(bytes));
    if (!isEmpty(html, maker)) {
      maker.accept(HtmlFile.record(html), 0);
    }
  }

  /** A long list streams by; what is no UTF-8 is held to tell its encoding. */
  private void readJson(InputStream in, ArticleMaker maker) throws IOException {
    byte[] head = in.readNBytes(HEAD_BYTES);
    InputStream all = LineFile.rejoin(head, in);
    if (JsonLinesFile.opens(head, settings.maxBytes())) {
      new JsonLinesFile(settings.maxBytes(), maker).read(new TextLines(all, settings.maxBytes()));
      return;
    }
    JsonFile json = new JsonFile(settings.maxBytes(), maker);
    if (head.length == HEAD_BYTES && TextDecoder.startsAsUtf8(head)) {
      json.read(new InputStreamReader(all, StandardCharsets.UTF_8));
      return;
    }
    String text = TextDecoder.decode(whole(all));
    if (!isEmpty(text, maker)) {
      json.read(new StringReader(text));
    }
  }

  /** A feed of many years streams by as well. */
  private void readFeed(InputStream in, ArticleMaker maker) throws IOException {
    byte[] head = in.readNBytes(HEAD_BYTES);
    InputStream all = LineFile.rejoin(head, in);
    FeedFile feed = new FeedFile(settings.sources(), settings.maxBytes(), maker);
    if (head.length == HEAD_BYTES && TextDecoder.startsAsUtf8(head)) {
      feed.read(new InputStreamReader(all, StandardCharsets.UTF_8));
      return;
    }
    byte[] bytes = whole(all);
    String text = TextDecoder.decode(bytes, DeclaredCharset.of(bytes));
    if (!isEmpty(text, maker)) {
      feed.read(new StringReader(text));
    }
  }

  private void readMail(byte[] bytes, ArticleMaker maker) throws IOException {
    if (bytes.length == 0) {
      maker.reject(0, RejectionReason.EMPTY, "nothing but white space");
    } else {
      new MailFile(maker).read(bytes);
    }
  }

  private void readTable(InputStream in, char delimiter, ArticleMaker maker) throws IOException {
    new DelimitedFile(settings.maxBytes(), maker)
        .read(new TextLines(in, settings.maxBytes()), delimiter);
  }

  private static boolean isEmpty(String text, ArticleMaker maker) {
    boolean empty = text.length() < LONGEST_BLANK && CleanText.of(text).isBlank();
    if (empty) {
      maker.reject(0, RejectionReason.EMPTY, "nothing but white space");
    }
    return empty;
  }

  /** A file of one record. */
  private byte[] whole(InputStream in) throws IOException {
    int limit = (int) settings.maxBytes();
    byte[] bytes = in.readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw new TooLargeException("larger than " + limit + " bytes");
    }
    return bytes;
  }
}
