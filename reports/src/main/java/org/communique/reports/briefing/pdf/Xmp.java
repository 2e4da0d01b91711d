package org.communique.reports.briefing.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The metadata packet that names the document and claims PDF/UA-1 (ISO 14289-1, clause 5). */
final class Xmp {

  private Xmp() {}

  static byte[] of(DocumentFacts facts) {
    String packet =
        String.format(
            Locale.ROOT,
            """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/">
         <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
          <rdf:Description rdf:about=""
            xmlns:dc="http://purl.org/dc/elements/1.1/"
            xmlns:xmp="http://ns.adobe.com/xap/1.0/"
            xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
           <pdfuaid:part>1</pdfuaid:part>
           <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
           <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
           <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
           <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
           <xmp:CreateDate>%5$sT00:00:00Z</xmp:CreateDate>
           <xmp:ModifyDate>%5$sT00:00:00Z</xmp:ModifyDate>
          </rdf:Description>
         </rdf:RDF>
        </x:xmpmeta>
        <?xpacket end="w"?>
        """,
            escaped(facts.title()),
            escaped(facts.subject()),
            escaped(facts.author()),
            escaped(facts.language()),
            facts.date());
    return packet.getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    TextCleaner.clean(text)
        .codePoints()
        .filter(point -> Character.isDefined(point) && !isSurrogate(point))
        .forEach(point -> escape(point, escaped));
    return escaped.toString();
  }

  private static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  private static void escape(int point, StringBuilder escaped) {
    switch (point) {
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '&' -> escaped.append("&amp;");
      case '"' -> escaped.append("&quot;");
      default -> escaped.appendCodePoint(point);
    }
  }
}
