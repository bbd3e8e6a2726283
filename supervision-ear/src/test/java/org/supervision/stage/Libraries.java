package org.supervision.stage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The system libraries that MySQL needs and a bare Debian lacks. Apt fetches them into our own
 * folder, which needs no rights and leaves the machine as it was.
 */
final class Libraries {

  private static final Pattern NOT_FOUND = Pattern.compile("(\\S+) => not found");
  private static final Map<String, List<String>> PACKAGES =
      Map.of(
          "libaio.so.1", List.of("libaio1", "libaio1t64"),
          "libnuma.so.1", List.of("libnuma1"));

  private final Path folder;

  Libraries(Workshop workshop) {
    folder = workshop.cache("libraries");
  }

  /** What to set for any program that may need one of them. */
  Map<String, String> environment() {
    return Map.of("LD_LIBRARY_PATH", folder.toString());
  }

  /** Fetches what the program lacks; throws StageFailed saying what to install where that fails. */
  void completeFor(Path program) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    for (String library : missingFor(program)) {
      boolean fetched = fetch(library) || (run("apt-get", "-qq", "update") && fetch(library));
      if (!fetched) {
        throw new StageFailed(
            "MySQL needs the library " + library + ": apt-get install libaio1 libnuma1.");
      }
    }
  }

  private List<String> missingFor(Path program) throws IOException {
    ProcessBuilder ldd = new ProcessBuilder("ldd", program.toString());
    ldd.environment().putAll(environment());
    String said = new String(ldd.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    List<String> missing = new ArrayList<>();
    for (Matcher matcher = NOT_FOUND.matcher(said); matcher.find(); ) {
      missing.add(matcher.group(1));
    }
    return missing;
  }

  private boolean fetch(String library) throws IOException, InterruptedException {
    for (String name : PACKAGES.getOrDefault(library, List.of())) {
      if (run("apt-get", "-qq", "download", name) && take(library)) {
        return true;
      }
    }
    return false;
  }

  /** Lays the library beside the package that brought it, under the name that is looked for. */
  private boolean take(String library) throws IOException, InterruptedException {
    Path unpacked = folder.resolve("unpacked");
    for (Path archive : below(folder, ".deb")) {
      run("dpkg", "-x", archive.toString(), unpacked.toString());
    }
    for (Path file : below(unpacked, "")) {
      if (Files.isRegularFile(file) && file.getFileName().toString().startsWith(library)) {
        Files.copy(file, folder.resolve(library), StandardCopyOption.REPLACE_EXISTING);
        return true;
      }
    }
    return false;
  }

  private static List<Path> below(Path start, String end) throws IOException {
    if (!Files.exists(start)) {
      return List.of();
    }
    try (Stream<Path> found = Files.walk(start)) {
      return found.filter(path -> path.toString().endsWith(end)).toList();
    }
  }

  private boolean run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }
}
