package org.communique.reports.findings;

/**
 * One record that is no article: a row of {@code rejected.csv}.
 *
 * @param file relative to the input folder
 * @param record the row's id or number inside the file; empty for a file of one article
 * @param reason a code from the pipeline's fixed list
 * @param detail what a person needs to find and mend it
 */
public record RejectedRow(String file, String record, String reason, String detail) {

  public static final Table<RejectedRow> TABLE = Table.of("rejected", RejectedRow.class);
}
