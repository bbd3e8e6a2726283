package org.supervision.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * One folder below {@code run/} that holds everything of one stage: data, logs, and the passwords
 * that were made up for it. Beside it lies {@code run/cache}, what was unpacked once for all.
 */
public final class Workshop {

  private static final int PASSWORD_BYTES = 18;

  /** Open as long as this JVM lives: were it closed, the folder would be given up. */
  private static FileChannel claimed;

  private final Path root;
  private final Path folder;
  private final Properties secrets = new Properties();

  private Workshop(Path root, Path folder) {
    this.root = root;
    this.folder = folder;
  }

  /** Opens the folder of that name, making it where it is new. */
  public static Workshop open(String name) {
    Path root = Path.of(property("stage.root")).toAbsolutePath().normalize();
    Workshop workshop = new Workshop(root, root.resolve("run").resolve(name));
    try {
      Files.createDirectories(workshop.folder);
      workshop.readSecrets();
    } catch (IOException e) {
      throw new UncheckedIOException("The folder " + workshop.folder + " cannot be used", e);
    }
    return workshop;
  }

  /** Throws StageFailed where another start uses this folder; it is ours until this JVM ends. */
  public void claim() {
    Path lock = folder.resolveSibling(folder.getFileName() + ".lock");
    try {
      claimed = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (claimed.tryLock() == null) {
        throw new StageFailed("Another start of this checkout is still running: stop it first.");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The lock " + lock + " cannot be used", e);
    }
  }

  /** The checkout. */
  public Path root() {
    return root;
  }

  /** A path within the folder. */
  public Path path(String name) {
    return folder.resolve(name);
  }

  /** Where a process of that name writes what it says. */
  public Path log(String name) {
    return folder.resolve("logs").resolve(name + ".log");
  }

  /** What was unpacked for all stages. */
  public Path cache(String name) {
    return root.resolve("run/cache").resolve(name);
  }

  /** A password made up at the first start and kept in this folder alone. */
  public synchronized String secret(String name) {
    String known = secrets.getProperty(name);
    if (known == null) {
      byte[] bytes = new byte[PASSWORD_BYTES];
      new SecureRandom().nextBytes(bytes);
      known = HexFormat.of().formatHex(bytes);
      secrets.setProperty(name, known);
      writeSecrets();
    }
    return known;
  }

  /** Empties the folder, for a start from nothing. */
  public void empty() {
    secrets.clear();
    delete(folder);
  }

  /** Deletes a file, or a folder with everything in it. */
  static void delete(Path path) {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> below = Files.walk(path)) {
      List<Path> deepestFirst = below.sorted(Comparator.reverseOrder()).toList();
      for (Path each : deepestFirst) {
        Files.delete(each);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be deleted", e);
    }
  }

  /** Copies a folder with everything in it. */
  static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> below = Files.walk(from)) {
      for (Path each : below.toList()) {
        Path target = to.resolve(from.relativize(each).toString());
        if (Files.isDirectory(each)) {
          Files.createDirectories(target);
        } else {
          Files.copy(each, target);
        }
      }
    }
  }

  static String property(String name) {
    String value = System.getProperty(name);
    if (value == null) {
      throw new StageFailed("Start this through Maven: -D" + name + " is missing.");
    }
    return value;
  }

  private Path secretsFile() {
    return folder.resolve("secrets.properties");
  }

  private void readSecrets() throws IOException {
    if (Files.exists(secretsFile())) {
      try (InputStream in = Files.newInputStream(secretsFile())) {
        secrets.load(in);
      }
    }
  }

  private void writeSecrets() {
    try {
      Files.createDirectories(folder);
      if (!Files.exists(secretsFile())) {
        Files.createFile(
            secretsFile(),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      try (OutputStream out = Files.newOutputStream(secretsFile())) {
        secrets.store(out, "Made up for this folder; good for nothing else.");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(secretsFile() + " cannot be written", e);
    }
  }
}
