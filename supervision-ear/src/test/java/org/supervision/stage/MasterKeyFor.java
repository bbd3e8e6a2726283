package org.supervision.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.supervision.ejb.keys.MasterKeyFile;

/** The key over all file keys, made at the first start. */
final class MasterKeyFor {

  private MasterKeyFor() {}

  static Path path(Workshop workshop) {
    return workshop.path("master.key");
  }

  static void make(Workshop workshop) throws IOException {
    if (!Files.exists(path(workshop))) {
      new MasterKeyFile(path(workshop)).create();
    }
  }
}
