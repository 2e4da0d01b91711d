package org.communique.reports.briefing;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.communique.reports.briefing.pdf.DocumentFacts;
import org.communique.reports.briefing.pdf.FontSet;
import org.communique.reports.briefing.pdf.PageShape;
import org.communique.reports.briefing.pdf.Places;
import org.communique.reports.briefing.pdf.TaggedDocument;
import org.communique.reports.content.Briefing;
import org.communique.reports.content.BriefingWording;
import org.communique.reports.findings.Findings;
import org.communique.reports.findings.Manifest;

/** Writes the briefing of a finished run as a tagged PDF. */
public final class BriefingWriter {

  /**
   * A first layout finds the pages, a second names them. More are needed only when a page's number
   * grows a digit on the way.
   */
  private static final int LAYOUTS = 4;

  private BriefingWriter() {}

  /**
   * Writes the briefing to a file.
   *
   * @throws UncheckedIOException when the tables cannot be read or the file cannot be written
   */
  public static void write(Findings findings, Path file) {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      write(findings, out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** Writes the briefing to a stream, which is left open. */
  public static void write(Findings findings, OutputStream out) {
    Briefing briefing = Briefing.of(findings);
    DocumentFacts facts = facts(briefing, findings.manifest());
    FontSet fonts = new FontSet();
    ByteArrayOutputStream pages = new ByteArrayOutputStream();
    Places known = Places.unknown();
    boolean settled = false;
    for (int layout = 1; layout <= LAYOUTS && !settled; layout++) {
      pages.reset();
      Places found = layOut(briefing, TaggedDocument.open(pages, facts, fonts, known));
      settled = found.sameAs(known);
      known = found;
    }
    try {
      pages.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the briefing", e);
    }
  }

  private static Places layOut(Briefing briefing, TaggedDocument opened) {
    try (TaggedDocument document = opened) {
      document.flow().add(document.root(), Sections.of(briefing, document.known()));
      return document.finish();
    }
  }

  private static DocumentFacts facts(Briefing briefing, Manifest manifest) {
    Briefing.Masthead masthead = briefing.masthead();
    return new DocumentFacts(
        masthead.title() + ", " + masthead.date(),
        masthead.scope(),
        BriefingWording.PROGRAM,
        manifest.reportLanguage(),
        masthead.day(),
        manifest.usesLetterPaper() ? PageShape.letter() : PageShape.a4(),
        new DocumentFacts.RunningHead(
            masthead.title(),
            masthead.date(),
            BriefingWording.PROGRAM,
            Typography.RUNNING,
            Typography.RULE),
        BriefingWording::page);
  }
}
