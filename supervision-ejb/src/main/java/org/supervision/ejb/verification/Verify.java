package org.supervision.ejb.verification;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.logging.Logger;
import org.supervision.ejb.keys.KeyRing;
import org.supervision.ejb.setting.Setting;
import org.supervision.ejb.setting.Settings;

/**
 * Verifies from outside the server, with any account that may read: {@code DB_URL}, {@code
 * DB_USER}, {@code DB_PASSWORD}; {@code ANCHOR_FILE} where the heads are noted; and for the seals
 * {@code DB_KEYS_URL}, {@code DB_KEYS_USER}, {@code DB_KEYS_PASSWORD} and {@code MASTER_KEY_FILE}.
 * It says that all is whole, or in a sentence each what is not, and then ends with 1.
 */
public final class Verify {

  private static final String FORMAT = "java.util.logging.SimpleFormatter.format";

  private Verify() {}

  /** Runs from the environment. */
  public static void main(String[] arguments) throws SQLException {
    System.setProperty(FORMAT, "%5$s%n");
    Logger log = Logger.getLogger(Verify.class.getName());
    try (Connection connection = open("DB")) {
      Findings findings = new Verification(connection, anchors(), keys()).run();
      log.info(findings.read());
      findings.found().forEach(log::info);
      log.info(findings.isClean() ? "All of it is whole." : "Not all of it is whole.");
      if (!findings.isClean()) {
        System.exit(1);
      }
    }
  }

  private static Path anchors() {
    return Settings.text(Setting.ANCHOR_FILE).isEmpty() ? null : Settings.file(Setting.ANCHOR_FILE);
  }

  private static KeyRing keys() {
    return System.getenv("DB_KEYS_URL") == null
        ? null
        : new KeyRing(() -> open("DB_KEYS"), Settings.file(Setting.MASTER_KEY_FILE));
  }

  private static Connection open(String name) throws SQLException {
    return DriverManager.getConnection(
        System.getenv(name + "_URL"),
        System.getenv(name + "_USER"),
        System.getenv(name + "_PASSWORD"));
  }
}
