package org.communique.reports.style;

/** What a cell of the workbook looks like; drawn once a workbook, named everywhere else. */
public enum Look {
  /** The sheet's title. */
  TITLE,
  /** The line below it. */
  NOTE,
  /** Head of a section inside a sheet. */
  HEADING,
  /** Head of a column of text. */
  HEADER,
  /** Head of a column of numbers. */
  HEADER_RIGHT,
  /** One line of text. */
  TEXT,
  /** Text that may run over several lines. */
  WRAPPED,
  /** Whole number, thousands apart. */
  COUNT,
  /** Share of one, as a percentage. */
  PERCENT,
  /** Day, 2030-06-01, or as much of it as is known. */
  DATE,
  /** Month, 2030-06. */
  MONTH,
  /** Text that leads somewhere. */
  LINK,
  /** Identifier, for machines and for filters. */
  ID,
  /** Key figure. */
  FIGURE,
  /** What a key figure counts. */
  FIGURE_LABEL,
  /** Number in a line of totals. */
  TOTAL,
  /** Words in a line of totals. */
  TOTAL_LABEL
}
