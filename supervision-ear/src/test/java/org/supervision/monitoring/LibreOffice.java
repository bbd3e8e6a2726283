package org.supervision.monitoring;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Opens a table in LibreOffice without a screen, as whoever was sent it would, and reads from it
 * what stands in the cells. Not every machine has it.
 */
final class LibreOffice {

  private static final int PATIENCE_SECONDS = 120;

  /** Comma, quotes, UTF-8, from the first line, and each cell as it is shown. */
  private static final String AS_SHOWN = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true";

  private LibreOffice() {}

  /** Whether this machine has it. */
  static boolean isThere() {
    return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
  }

  /** What stands in a file of this name, row by row, once it was opened. */
  static List<List<String>> rows(String name, byte[] file) throws Exception {
    Path folder = Files.createTempDirectory("office");
    try {
      Path given = Files.write(folder.resolve(name), file);
      Path opened = Files.createDirectory(folder.resolve("opened"));
      open(folder, given, opened);
      try (Stream<Path> made = Files.list(opened)) {
        return read(Files.readString(made.findFirst().orElseThrow()));
      }
    } finally {
      delete(folder);
    }
  }

  private static void open(Path folder, Path given, Path opened) throws Exception {
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                AS_SHOWN,
                "--outdir",
                opened.toString(),
                given.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    if (!office.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      office.destroyForcibly().waitFor();
    }
    if (office.exitValue() != 0) {
      throw new AssertionError(Files.readString(folder.resolve("said")));
    }
  }

  private static List<List<String>> read(String csv) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    for (CSVRecord row : CSVFormat.DEFAULT.parse(new StringReader(csv))) {
      rows.add(row.stream().toList());
    }
    return rows;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(one);
      }
    }
  }
}
