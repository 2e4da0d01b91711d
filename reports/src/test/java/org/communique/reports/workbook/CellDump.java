package org.communique.reports.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A workbook's cells as text for reading in a diff, seen by a reader that is not POI. */
final class CellDump {

  private CellDump() {}

  static String of(byte[] workbook) throws IOException {
    StringBuilder text = new StringBuilder();
    try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
      for (Sheet sheet : read.getSheets().toList()) {
        text.append("== ").append(sheet.getName()).append('\n');
        for (Row row : sheet.read()) {
          text.append(row.getRowNum()).append(": ").append(cells(row)).append('\n');
        }
      }
    }
    return text.toString();
  }

  private static String cells(Row row) {
    List<String> cells = row.stream().map(CellDump::cell).toList();
    return cells.stream().collect(Collectors.joining(" | ")).replaceAll("( \\|)+ ?$", "");
  }

  private static String cell(Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return "";
    }
    String value = cell.getRawValue() == null ? "" : cell.getRawValue().replace("\n", "\\n");
    return cell.getType() == CellType.FORMULA ? value + " {" + cell.getFormula() + "}" : value;
  }
}
