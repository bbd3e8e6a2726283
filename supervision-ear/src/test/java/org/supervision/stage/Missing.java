package org.supervision.stage;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Says in a sentence which tool of the machine is missing. */
final class Missing {

  private Missing() {}

  /** Throws StageFailed naming the first tool that is not on the path. */
  static void mustNotBe(String... tools) {
    for (String tool : tools) {
      if (onPath(tool).isEmpty()) {
        throw new StageFailed("The program \"" + tool + "\" is missing: install it and try again.");
      }
    }
  }

  /** The first of some programs that is on the path, in the order that they are named. */
  static Optional<Path> onPath(String... programs) {
    String[] folders = System.getenv().getOrDefault("PATH", "/usr/bin").split(File.pathSeparator);
    return Arrays.stream(programs)
        .flatMap(program -> Arrays.stream(folders).map(folder -> Path.of(folder, program)))
        .filter(Files::isRegularFile)
        .filter(Files::isExecutable)
        .findFirst();
  }
}
