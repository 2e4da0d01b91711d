package org.communique.flow;

import org.apache.beam.sdk.transforms.DoFn;

/** What became of each input file, for the manifest. */
final class InputLines extends DoFn<FileRead, TableLine> {

  private static final long serialVersionUID = 1L;

  @ProcessElement
  public void write(@Element FileRead read, OutputReceiver<TableLine> out) {
    out.output(TableLine.of(read.file().name(), read.json() + "\n"));
  }
}
