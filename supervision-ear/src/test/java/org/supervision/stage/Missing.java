package org.supervision.stage;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Says in a sentence which tool of the machine is missing. */
final class Missing {

  private Missing() {}

  /** Throws StageFailed naming the first tool that is not on the path. */
  static void mustNotBe(String... tools) {
    for (String tool : tools) {
      boolean found =
          Arrays.stream(System.getenv().getOrDefault("PATH", "/usr/bin").split(File.pathSeparator))
              .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
      if (!found) {
        throw new StageFailed("The program \"" + tool + "\" is missing: install it and try again.");
      }
    }
  }
}
