package org.supervision.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this module, read as text by the tests that look at them. */
final class Sources {

  private static final Path JAVA = Path.of("src/main/java/org/supervision/web");
  private static final Path PAGES = Path.of("src/main/webapp/pages");

  private Sources() {}

  static List<Path> under(String folder, String ending) {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@code record/sign.xhtml} has {@code record/SignRecordPage}; the shell's own are called
   * shorter.
   */
  static Path beanOf(Path page) {
    Path relative = PAGES.relativize(page);
    String folder = relative.getName(0).toString();
    String verb = relative.getFileName().toString().replace(".xhtml", "");
    Path shell = JAVA.resolve("shell").resolve(camel(folder) + "Page.java");
    if (verb.equals("view") && Files.exists(shell)) {
      return shell;
    }
    if (folder.equals("shell")) {
      return JAVA.resolve("shell").resolve(camel(verb) + "Page.java");
    }
    String name = camel(verb) + camel(folder) + "Page.java";
    return under(JAVA.toString(), name).stream().findFirst().orElse(JAVA.resolve(name));
  }

  private static String camel(String words) {
    StringBuilder name = new StringBuilder();
    for (String word : words.split("-")) {
      name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
    }
    return name.toString();
  }
}
