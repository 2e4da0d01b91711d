package org.communique.flow;

import org.apache.beam.sdk.transforms.DoFn;
import org.communique.article.Rejection;
import org.communique.reports.findings.RejectedRow;

/** A rejection's row. */
final class RejectionLines extends DoFn<Rejection, TableLine> {

  private static final long serialVersionUID = 1L;

  @ProcessElement
  public void write(@Element Rejection rejection, OutputReceiver<TableLine> out) {
    RejectedRow row =
        new RejectedRow(
            rejection.origin().file(),
            rejection.origin().record(),
            rejection.reason().code(),
            rejection.detail());
    String key = rejection.origin().file() + "\u0000" + rejection.origin().record();
    out.output(TableLine.of(key, RejectedRow.TABLE.line(row)));
  }
}
