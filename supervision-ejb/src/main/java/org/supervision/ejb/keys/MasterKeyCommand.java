package org.supervision.ejb.keys;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;

/**
 * The command that makes or rotates the master key: {@code create <path>} or {@code rotate <path>}.
 * The file belongs outside every database and its backups, readable by the server's account alone.
 */
public final class MasterKeyCommand {

  private MasterKeyCommand() {}

  /** Runs the command and leaves with 0 where it was done, else with 1 and a sentence. */
  public static void main(String[] words) {
    System.exit(run(words, System.err));
  }

  static int run(String[] words, PrintStream says) {
    if (words.length != 2) {
      says.println("Say 'create' or 'rotate', and the path of the master key file.");
      return 1;
    }
    Path path = Path.of(words[1]).toAbsolutePath();
    try {
      switch (words[0]) {
        case "create" -> create(path);
        case "rotate" -> new MasterKeyFile(path).rotate();
        default -> throw new IOException("unknown word " + words[0]);
      }
      return 0;
    } catch (FileAlreadyExistsException there) {
      says.println("There is a master key already; it is never overwritten: " + path);
    } catch (IOException failed) {
      says.println("The master key could not be written: " + failed.getMessage());
    }
    return 1;
  }

  /**
   * Makes a first master key.
   *
   * @throws FileAlreadyExistsException rather than overwrite one
   */
  public static void create(Path path) throws IOException {
    new MasterKeyFile(path).create();
  }
}
