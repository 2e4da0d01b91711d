package org.communique.article;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An article sent by mail: subject, day and text; what is attached is not read. */
final class MailFile {

  /** Deeper than any mailer nests. */
  private static final int DEPTH = 12;

  private static final int MOST_PARTS = 500;

  /** A shorter plain text says that the letter needs a reader of HTML. */
  private static final int TRIVIAL = 200;

  private static final Pattern REPLY =
      Pattern.compile(
          "^(?:re|fwd?|aw|wg|tr|转发|答复)(?:\\[\\d{1,3}])? ?[:：] ?",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int MOST_REPLIES = 6;

  private final RecordSink sink;
  private String plain = "";
  private String html = "";
  private int parts;

  MailFile(RecordSink sink) {
    this.sink = sink;
  }

  void read(byte[] bytes) throws IOException {
    RawRecord record;
    try {
      record = record(bytes);
    } catch (MessagingException e) {
      sink.reject(0, RejectionReason.MALFORMED_RECORD, "no letter: " + Snippets.cut(e + ""));
      return;
    }
    sink.accept(record, 0);
  }

  private RawRecord record(byte[] bytes) throws IOException, MessagingException {
    Properties settings = new Properties();
    settings.setProperty("mail.mime.allowutf8", "true");
    settings.setProperty("mail.mime.address.strict", "false");
    MimeMessage mail =
        new MimeMessage(Session.getInstance(settings), new ByteArrayInputStream(bytes));
    if (header(mail, "From").isEmpty()
        && header(mail, "Date").isEmpty()
        && header(mail, "Subject").isEmpty()) {
      throw new MessagingException("neither sender, date nor subject");
    }
    walk(mail, 0);
    RawRecord record = new RawRecord();
    String subject = CleanText.line(decoded(header(mail, "Subject")));
    record.put(Field.TITLE, 0, withoutReply(subject));
    // The day as the sender's own calendar shows it: the header is read as it is written.
    record.put(Field.PUBLISHED, 0, header(mail, "Date"));
    record.put(Field.SENDER, 0, sender(mail));
    putBody(record);
    return record;
  }

  private void putBody(RawRecord record) {
    boolean trivial = plain.strip().length() < TRIVIAL && !html.isBlank();
    if (!trivial) {
      record.put(Field.BODY, 0, plain);
      return;
    }
    RawRecord page = HtmlFile.record(html);
    record.put(Field.BODY, 0, page.get(Field.BODY));
    record.put(Field.BODY, 1, HtmlText.plain(html));
  }

  /** Takes the first text of each kind. */
  private void walk(Part part, int depth) throws IOException, MessagingException {
    parts++;
    if (depth > DEPTH || parts > MOST_PARTS) {
      throw new MessagingException("more parts in parts than any letter has");
    }
    if (part.isMimeType("multipart/*")) {
      if (part.getContent() instanceof Multipart several) {
        for (int i = 0; i < several.getCount(); i++) {
          BodyPart inner = several.getBodyPart(i);
          if (!isAttached(inner)) {
            walk(inner, depth + 1);
          }
        }
      }
    } else if (part.isMimeType("text/html")) {
      html = html.isBlank() ? text(part) : html;
    } else if (part.isMimeType("text/plain")) {
      plain = plain.strip().length() < TRIVIAL ? longer(plain, flowing(part)) : plain;
    }
  }

  private static String longer(String one, String other) {
    return other.strip().length() > one.strip().length() ? other : one;
  }

  private static boolean isAttached(BodyPart part) throws MessagingException {
    return Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) || part.getFileName() != null;
  }

  private static String text(Part part) throws IOException, MessagingException {
    byte[] bytes = part.getInputStream().readAllBytes();
    String name = parameter(part, "charset");
    Charset charset = name.isEmpty() ? null : TextDecoder.charset(MimeUtility.javaCharset(name));
    // Encodings of seven bits look like ASCII: nothing but their name tells them.
    boolean sevenBits = charset != null && name.toLowerCase(Locale.ROOT).startsWith("iso-2022");
    return sevenBits && charset != null
        ? new String(bytes, charset)
        : TextDecoder.decode(bytes, charset == null ? null : charset.name());
  }

  /** Lines that a mailer broke with a blank at their end go on (RFC 3676). */
  private static String flowing(Part part) throws IOException, MessagingException {
    String text = CleanText.of(text(part));
    if (!parameter(part, "format").equalsIgnoreCase("flowed")) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (String line : text.split("\n", -1)) {
      boolean goesOn = line.endsWith(" ") && !line.equals("-- ");
      out.append(line).append(goesOn ? "" : "\n");
    }
    return out.toString();
  }

  private static String parameter(Part part, String name) throws MessagingException {
    try {
      String value = new ContentType(part.getContentType()).getParameter(name);
      return value == null ? "" : value;
    } catch (ParseException e) {
      return "";
    }
  }

  private static String sender(MimeMessage mail) throws MessagingException {
    try {
      InternetAddress[] from = InternetAddress.parseHeader(header(mail, "From"), false);
      String name = from.length == 0 ? null : from[0].getPersonal();
      return name == null ? "" : CleanText.line(name);
    } catch (ParseException e) {
      return "";
    }
  }

  private static String withoutReply(String subject) {
    String rest = subject;
    for (int i = 0; i < MOST_REPLIES; i++) {
      rest = REPLY.matcher(rest).replaceFirst("");
    }
    return rest;
  }

  private static String decoded(String header) {
    try {
      return MimeUtility.decodeText(MimeUtility.unfold(header));
    } catch (UnsupportedEncodingException e) {
      return header;
    }
  }

  private static String header(Part part, String name) throws MessagingException {
    String @Nullable [] values = part.getHeader(name);
    return values == null || values.length == 0 || values[0] == null ? "" : values[0];
  }
}
