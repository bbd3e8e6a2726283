package org.supervision.ejb.keys;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The command that looks after the master key: {@code create}, {@code rotate}, {@code wrap} or
 * {@code retire}, and its path. The file belongs outside every database and its backups, readable
 * by the server's account alone. The last two look into the database of the file keys, at {@code
 * DB_KEYS_URL} with {@code DB_KEYS_USER} and {@code DB_KEYS_PASSWORD}; to wrap, that account must
 * be let change the rows, as the one that migrates is. No key is ever said.
 */
public final class MasterKeyCommand {

  private static final String WORDS = "'create', 'rotate', 'wrap' or 'retire'";

  private MasterKeyCommand() {}

  /** Runs the command and leaves with 0 where it was done, else with 1 and a sentence. */
  public static void main(String[] words) {
    System.exit(run(words, MasterKeyCommand::fromEnvironment, System.err));
  }

  static int run(String[] words, KeyDatabase database, PrintStream says) {
    if (words.length != 2) {
      says.println("Say " + WORDS + ", and the path of the master key file.");
      return 1;
    }
    Path path = Path.of(words[1]).toAbsolutePath();
    MasterKeyFile file = new MasterKeyFile(path);
    try {
      switch (words[0]) {
        case "create" -> file.create();
        case "rotate" -> file.rotate();
        case "wrap" -> {
          return wrap(new Rewrapping(database, file.read()), says);
        }
        case "retire" -> {
          return retire(file, new Rewrapping(database, file.read()).older(), says);
        }
        default -> throw new IOException("unknown word " + words[0]);
      }
      return 0;
    } catch (FileAlreadyExistsException there) {
      says.println("There is a master key already; it is never overwritten: " + path);
    } catch (IOException failed) {
      says.println("The master key could not be written: " + failed.getMessage());
    } catch (SQLException failed) {
      says.println("The keys of files could not be read or changed: " + failed.getMessage());
    }
    return 1;
  }

  private static int wrap(Rewrapping rewrapping, PrintStream says) throws SQLException {
    Rewrapping.Done done = rewrapping.run();
    says.println("Keys of files that were wrapped anew: " + done.wrapped() + ".");
    if (done.closed() > 0) {
      says.println("Keys that no master key here opens, left as they were: " + done.closed() + ".");
      return 1;
    }
    return 0;
  }

  private static int retire(MasterKeyFile file, long older, PrintStream says) throws IOException {
    if (older > 0) {
      says.println("Nothing was taken away: " + older + " keys of files are to be wrapped first.");
      return 1;
    }
    file.retire();
    says.println("The newest master key stands alone now.");
    return 0;
  }

  private static Connection fromEnvironment() throws SQLException {
    return DriverManager.getConnection(
        System.getenv("DB_KEYS_URL"),
        System.getenv("DB_KEYS_USER"),
        System.getenv("DB_KEYS_PASSWORD"));
  }
}
