package org.communique.reports.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.communique.reports.content.sheets.CellValue;
import org.communique.reports.content.sheets.SheetColumn;
import org.communique.reports.content.sheets.SheetContent;
import org.communique.reports.content.sheets.SheetTable;
import org.communique.reports.findings.Findings;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Seconds and peak memory of a workbook, beside the same cells through another writer. Run by hand:
 * {@code java -Xmx256m -XX:+UseSerialGC -cp ... WorkbookBenchmark poi 200000}.
 */
public final class WorkbookBenchmark {

  private WorkbookBenchmark() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    boolean ours = arguments[0].equals("poi");
    int articles = Integer.parseInt(arguments[1]);
    Path folder = Files.createTempDirectory("benchmark");
    Findings findings = ManyFindings.write(folder, articles);
    Path file = folder.resolve("workbook.xlsx");
    resetPeaks();
    long start = System.nanoTime();
    if (ours) {
      new WorkbookWriter().write(findings, file);
    } else {
      writeWithFastexcel(findings, file);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf(
        Locale.ROOT,
        "%s: %d articles, %.1f s, heap peak %d MB, file %d MB%n",
        arguments[0],
        articles,
        seconds,
        peakBytes() >> 20,
        Files.size(file) >> 20);
  }

  private static void resetPeaks() {
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static long peakBytes() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .mapToLong(pool -> pool.getPeakUsage().getUsed())
        .sum();
  }

  private static void writeWithFastexcel(Findings findings, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Benchmark", "1.0")) {
      for (SheetTable<?> table : SheetContent.of(findings).tables()) {
        sheet(workbook, table);
      }
    }
  }

  private static <T> void sheet(Workbook workbook, SheetTable<T> table) throws IOException {
    Worksheet sheet = workbook.newWorksheet(table.name());
    int[] next = {0};
    try (Stream<T> rows = table.rows().get()) {
      rows.forEach(row -> row(sheet, next[0]++, table, row));
    }
    sheet.finish();
  }

  private static <T> void row(Worksheet sheet, int number, SheetTable<T> table, T row) {
    int column = 0;
    for (SheetColumn<T> each : table.columns()) {
      CellValue value = each.value().apply(row);
      if (value instanceof CellValue.Text text) {
        sheet.inlineString(number, column, text.text());
      } else if (value instanceof CellValue.Amount amount) {
        sheet.value(number, column, amount.number());
      } else if (value instanceof CellValue.Day day) {
        sheet.value(number, column, day.date());
      } else if (value instanceof CellValue.Web web) {
        sheet.inlineString(number, column, web.address());
      }
      column++;
    }
    if (number % 1000 == 999) {
      flush(sheet);
    }
  }

  private static void flush(Worksheet sheet) {
    try {
      sheet.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
