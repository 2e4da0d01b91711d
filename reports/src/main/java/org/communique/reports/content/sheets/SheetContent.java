package org.communique.reports.content.sheets;

import java.util.List;
import org.communique.reports.findings.Findings;
import org.communique.reports.findings.Manifest;

/** Everything the workbook says about one run. */
public final class SheetContent {

  private final Manifest manifest;
  private final List<SheetTable<?>> tables;
  private final Summary summary;
  private final About about;

  private SheetContent(Manifest manifest, List<SheetTable<?>> tables, Summary summary) {
    this.manifest = manifest;
    this.tables = tables;
    this.summary = summary;
    this.about = AboutContent.write(manifest, tables);
  }

  /** Reads every table of {@code findings} once; the sheets read them again when they are drawn. */
  public static SheetContent of(Findings findings) {
    Lookup lookup = Lookup.of(findings);
    ReadingTables reading = new ReadingTables(findings, lookup);
    EventTables events = new EventTables(findings, lookup);
    CommitmentTables commitments = new CommitmentTables(findings, lookup);
    List<SheetTable<?>> tables =
        List.of(
            reading.articles(),
            commitments.statements(),
            events.events(),
            events.topics(),
            commitments.commitments(),
            events.mentions(),
            reading.rejected());
    Summary summary = new SummaryContent(findings, new Totals(findings)).write(tables);
    return new SheetContent(findings.manifest(), tables, summary);
  }

  public Manifest manifest() {
    return manifest;
  }

  /** The tables in an order in which a link's goal is always drawn before the link. */
  public List<SheetTable<?>> tables() {
    return tables;
  }

  public Summary summary() {
    return summary;
  }

  public About about() {
    return about;
  }
}
