package org.supervision.monitoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** Looks into a spreadsheet. */
final class Spreadsheet {

  private Spreadsheet() {}

  /** The first sheet of one, as XML. */
  static String sheet(byte[] xlsx) throws IOException {
    Path file = Files.createTempFile("frequency", ".xlsx");
    try {
      Files.write(file, xlsx);
      try (ZipFile zip = new ZipFile(file.toFile())) {
        byte[] sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
        return new String(sheet, StandardCharsets.UTF_8);
      }
    } finally {
      Files.delete(file);
    }
  }
}
