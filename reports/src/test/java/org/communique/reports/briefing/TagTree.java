package org.communique.reports.briefing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a tagged PDF as a screen reader does: elements in order, each with its text. */
final class TagTree {

  private final PDDocument document;
  private final Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
  private final List<String> lines = new ArrayList<>();

  private TagTree(PDDocument document) throws IOException {
    this.document = document;
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      Map<Integer, String> byMark = new HashMap<>();
      for (PDMarkedContent content : extractor.getMarkedContents()) {
        byMark.put(content.getMCID(), text(content));
      }
      texts.put(page.getCOSObject(), byMark);
    }
  }

  /** Returns one line an element, two spaces deeper for each level. */
  static String of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      TagTree tree = new TagTree(document);
      tree.walk(document.getDocumentCatalog().getStructureTreeRoot(), 0);
      return String.join("\n", tree.lines) + "\n";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(PDMarkedContent content) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition position) {
        text.append(position.getUnicode());
      }
    }
    return text.toString();
  }

  private void walk(PDStructureNode node, int depth) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        lines.add("  ".repeat(depth) + described(element));
        walk(element, depth + 1);
      }
    }
  }

  private String described(PDStructureElement element) {
    StringBuilder line = new StringBuilder(element.getStructureType());
    COSDictionary attributes = element.getCOSObject().getCOSDictionary(COSName.A);
    if (attributes != null && attributes.containsKey("Scope")) {
      line.append(" (").append(attributes.getNameAsString("Scope")).append(')');
    }
    if (element.getLanguage() != null) {
      line.append(" [").append(element.getLanguage()).append(']');
    }
    if (element.getAlternateDescription() != null) {
      line.append(" alt: ").append(element.getAlternateDescription());
    }
    StringBuilder text = new StringBuilder();
    StringBuilder target = new StringBuilder();
    for (Object kid : element.getKids()) {
      if (kid instanceof Integer mark) {
        text.append(at(element.getPage(), mark));
      } else if (kid instanceof PDMarkedContentReference reference) {
        PDPage page = reference.getPage() == null ? element.getPage() : reference.getPage();
        text.append(at(page, reference.getMCID()));
      } else if (kid instanceof PDObjectReference reference && target.isEmpty()) {
        target.append(target(reference));
      }
    }
    line.append(text.isEmpty() ? "" : ": " + text.toString().strip());
    return line + (target.isEmpty() ? "" : " -> " + target);
  }

  private String at(PDPage page, int mark) {
    Map<Integer, String> byMark = texts.getOrDefault(page.getCOSObject(), Map.of());
    return byMark.getOrDefault(mark, "");
  }

  private String target(PDObjectReference reference) {
    COSDictionary annotation = reference.getCOSObject().getCOSDictionary(COSName.OBJ);
    COSDictionary action = annotation.getCOSDictionary(COSName.A);
    if (action.containsKey(COSName.URI)) {
      return action.getString(COSName.URI);
    }
    COSDictionary page = (COSDictionary) action.getCOSArray(COSName.D).getObject(0);
    return "page " + (document.getPages().indexOf(new PDPage(page)) + 1);
  }
}
