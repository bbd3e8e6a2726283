package org.supervision.ejb.policy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Packs of places that do not exist, as the running product of the tests reads them too. */
final class InventedPacks {

  static final Path FOLDER = Path.of("..", "supervision-ear", "src", "test", "policy");

  private InventedPacks() {}

  /** The text of one. */
  static String text(String key) throws IOException {
    return Files.readString(FOLDER.resolve(key + ".yaml"));
  }
}
