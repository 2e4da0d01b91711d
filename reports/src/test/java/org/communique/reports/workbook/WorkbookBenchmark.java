package org.communique.reports.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.management.OperatingSystemMXBean;
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
import java.util.Comparator;
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
 * Seconds and peak memory of a workbook, beside the same cells through another writer, one after
 * the other from the same tables. Run by hand: {@code java -cp ... WorkbookBenchmark 200000}. It
 * starts itself once a writer, so that each has a heap of its own and a fresh virtual machine.
 */
public final class WorkbookBenchmark {

  /** What a workbook of any size is to be written in. */
  private static final String HEAP = "-Xmx256m";

  /**
   * What one writer took.
   *
   * @param busySeconds of all cores, which other load on the machine disturbs less
   */
  private record Taken(double seconds, double busySeconds, long heapBytes, long fileBytes) {

    static Taken parse(String line) {
      String[] parts = line.strip().split(" ");
      return new Taken(
          Double.parseDouble(parts[0]),
          Double.parseDouble(parts[1]),
          Long.parseLong(parts[2]),
          Long.parseLong(parts[3]));
    }

    void print(PrintStream out, String name) {
      out.printf(
          Locale.ROOT,
          "%-10s %7.1f s %7.1f s of a core %6d MB heap %6d MB file%n",
          name,
          seconds,
          busySeconds,
          heapBytes >> 20,
          fileBytes >> 20);
    }
  }

  private WorkbookBenchmark() {}

  public static void main(String[] arguments) throws IOException, InterruptedException {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    if (arguments.length == 2) {
      Taken taken = measure(arguments[0].equals("ours"), Path.of(arguments[1]));
      out.printf(
          Locale.ROOT,
          "%s %s %d %d%n",
          taken.seconds(),
          taken.busySeconds(),
          taken.heapBytes(),
          taken.fileBytes());
      return;
    }
    int articles = Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("benchmark");
    ManyFindings.write(folder, articles);
    out.printf("%d articles, %s%n", articles, HEAP);
    Taken ours = start("ours", folder);
    ours.print(out, "ours");
    Taken fastexcel = start("fastexcel", folder);
    fastexcel.print(out, "fastexcel");
    out.printf(
        Locale.ROOT,
        "ratio      %7.1f   %7.1f%n",
        ours.seconds() / fastexcel.seconds(),
        ours.busySeconds() / fastexcel.busySeconds());
    delete(folder);
  }

  private static Taken start(String writer, Path folder) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                WorkbookBenchmark.class.getName(),
                writer,
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String line = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(writer + " ended with " + process.exitValue());
    }
    return Taken.parse(line);
  }

  private static Taken measure(boolean ours, Path folder) throws IOException {
    Findings findings = ManyFindings.open(folder);
    Path file = folder.resolve("workbook.xlsx");
    resetPeaks();
    long busy = busyNanos();
    long start = System.nanoTime();
    if (ours) {
      new WorkbookWriter().write(findings, file);
    } else {
      writeWithFastexcel(findings, file);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    double busySeconds = (busyNanos() - busy) / 1e9;
    return new Taken(seconds, busySeconds, peakBytes(), Files.size(file));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static long busyNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
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
