package org.supervision.stage;

import java.nio.file.Path;

/** The key over all file keys, made at the first start. */
final class MasterKeyFor {

  private MasterKeyFor() {}

  static Path path(Workshop workshop) {
    return workshop.path("master.key");
  }

  static void make(Workshop workshop) throws Exception {
  }
}
