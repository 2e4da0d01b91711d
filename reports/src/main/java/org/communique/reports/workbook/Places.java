package org.communique.reports.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.reports.content.sheets.CellValue;
import org.communique.reports.content.sheets.LiveNumber;

/** Where things were drawn: the first row of each key, and the parts of each table. */
final class Places {

  private final Map<String, Map<String, String>> rows = new HashMap<>();
  private final Map<String, List<String>> tableParts = new HashMap<>();

  /** Notes a row; only the first with its key counts. */
  void addRow(String sheet, String key, String address) {
    rows.computeIfAbsent(sheet, name -> new HashMap<>()).putIfAbsent(key, address);
  }

  Optional<String> findRow(CellValue.ToRow link) {
    if (link.isToSheet()) {
      return Optional.of("'" + link.sheet() + "'!A1");
    }
    return Optional.ofNullable(rows.getOrDefault(link.sheet(), Map.of()).get(link.key()));
  }

  void addTable(String table, String part) {
    tableParts.computeIfAbsent(table, name -> new ArrayList<>()).add(part);
  }

  /** The number's formula over all parts of its table. */
  String formula(LiveNumber number, String labelCell) {
    return tableParts.getOrDefault(number.table(), List.of(number.table())).stream()
        .map(part -> number.formula().replace(LiveNumber.TABLE, part))
        .map(formula -> formula.replace(LiveNumber.LABEL, labelCell))
        .collect(Collectors.joining("+"));
  }
}
