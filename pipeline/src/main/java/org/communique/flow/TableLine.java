package org.communique.flow;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.apache.beam.sdk.values.KV;
import org.communique.reports.findings.Table;

/**
 * A row of a table as CSV, with what sorts it. It travels under its block's number: blocks of a
 * table follow each other in the order of their rows' keys.
 *
 * @param key order inside the block
 */
record TableLine(String key, String line) {

  /** Of a row whose key begins with a uniform hash, the first bits choose one of 8 blocks. */
  private static final int BLOCK_BITS = 3;

  private static final int BLOCKS = 1 << BLOCK_BITS;

  /** Every table, and what became of each input file. */
  static final List<String> TABLES = tables();

  static final Comparator<TableLine> ORDER =
      Comparator.comparing(TableLine::key).thenComparing(TableLine::line);

  /** A row sorted by the hash of its id and then by {@code rest}. */
  static KV<Integer, TableLine> byHash(String table, long id, String rest, String line) {
    int block = (int) (id >>> (Long.SIZE - BLOCK_BITS));
    return KV.of(
        TABLES.indexOf(table) * BLOCKS + block,
        new TableLine(HexFormat.of().toHexDigits(id) + rest, line));
  }

  /** A row of a small table, which is one block. */
  static KV<Integer, TableLine> of(String table, String key, String line) {
    return KV.of(TABLES.indexOf(table) * BLOCKS, new TableLine(key, line));
  }

  /** The table that the block with this number belongs to. */
  static String tableOf(int block) {
    return TABLES.get(block / BLOCKS);
  }

  void writeTo(DataOutput out) throws IOException {
    Texts.write(out, key);
    Texts.write(out, line);
  }

  static TableLine readFrom(DataInput in) throws IOException {
    return new TableLine(Texts.read(in), Texts.read(in));
  }

  private static List<String> tables() {
    List<String> names = new java.util.ArrayList<>(Table.all().stream().map(Table::name).toList());
    names.add(TableFiles.INPUTS);
    return List.copyOf(names);
  }
}
