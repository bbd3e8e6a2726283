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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.supervision.ejb.setting.Setting;
import org.supervision.ejb.setting.Settings;

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
   * The keys of all policies that can be read: those that ship, and those of the council's folder.
   *
   * @throws IOException where that folder or a pack in it cannot be read
   */
  static Set<String> keys() throws IOException {
    Map<String, String> packs = shipped();
    if (!Settings.text(Setting.POLICY_DIR).isEmpty()) {
      packs.putAll(in(Settings.file(Setting.POLICY_DIR)));
    }
    PolicyReader reader = new PolicyReader();
    Set<String> keys = new TreeSet<>();
    for (Map.Entry<String, String> pack : packs.entrySet()) {
      try {
        keys.add(reader.read(pack.getKey(), pack.getValue()).key());
      } catch (PolicyRefused notTaken) {
        continue; // The server does not take it either, and names it in its log.
      }
    }
    return keys;
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
