package org.supervision.ejb.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where policy packs come from: those that ship with the application, and a folder of the
 * council's.
 */
final class PackFiles {

  private static final String SHIPPED = "/policy/";

  private PackFiles() {}

  /** The packs that ship, by file name, in the order of their list. */
  static Map<String, String> shipped() {
    Map<String, String> packs = new LinkedHashMap<>();
    text(SHIPPED + "packs.txt")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(name -> packs.put(name, text(SHIPPED + name)));
    return packs;
  }

  /**
   * The packs of a folder, by file name.
   *
   * @throws IOException where the folder or a pack in it cannot be read
   */
  static Map<String, String> in(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
    Map<String, String> packs = new LinkedHashMap<>();
    for (Path file : files) {
      packs.put(file.getFileName().toString(), Files.readString(file));
    }
    return packs;
  }

  private static String text(String resource) {
    try (InputStream in = PackFiles.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
