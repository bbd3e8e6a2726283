package org.supervision.mainjob;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What a supervisor writes in each section of a record: a page each, as one would. */
final class Written {

  private static final Map<String, String> PAGES = read();

  private Written() {}

  /** The page of one section. */
  static String on(String section) {
    return PAGES.get(section);
  }

  private static Map<String, String> read() {
    try (InputStream in = Written.class.getResourceAsStream("/six-sections.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Arrays.stream(all.split("(?m)^# "))
          .filter(part -> !part.isBlank())
          .map(part -> part.split("\n", 2))
          .collect(Collectors.toMap(part -> part[0].strip(), part -> part[1].strip()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
