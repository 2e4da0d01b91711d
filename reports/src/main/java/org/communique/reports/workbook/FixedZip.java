package org.communique.reports.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipUtil;

/** Copies an archive without the clock: its entries as they are, all of the same time. */
final class FixedZip {

  /** 1 February 1980 as MS-DOS counts, which is what zip archives hold; no zone comes into it. */
  private static final long DOS_TIME = 0x0041_0000L;

  private FixedZip() {}

  static void copy(Path archive, OutputStream out) throws IOException {
    try (ZipFile in = ZipFile.builder().setPath(archive).get();
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      zip.setUseZip64(Zip64Mode.AsNeeded);
      Enumeration<ZipArchiveEntry> entries = in.getEntriesInPhysicalOrder();
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        try (InputStream compressed = in.getRawInputStream(entry)) {
          zip.addRawArchiveEntry(timeless(entry), compressed);
        }
      }
    }
  }

  private static ZipArchiveEntry timeless(ZipArchiveEntry entry) {
    ZipArchiveEntry copy = new ZipArchiveEntry(entry.getName());
    copy.setMethod(entry.getMethod());
    copy.setSize(entry.getSize());
    copy.setCompressedSize(entry.getCompressedSize());
    copy.setCrc(entry.getCrc());
    copy.setTime(ZipUtil.dosToJavaTime(DOS_TIME));
    return copy;
  }
}
