package org.supervision.ejb.access;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import org.supervision.ejb.setting.Setting;
import org.supervision.ejb.setting.Settings;

/**
 * Verifies the access log from outside the server, with any account that may read it: {@code
 * DB_URL}, {@code DB_USER}, {@code DB_PASSWORD}, and {@code ANCHOR_FILE} where the heads are noted.
 * It says in one sentence that the log is whole, or names the first row that is not and ends with
 * 1.
 */
public final class Verify {

  private static final String FORMAT = "java.util.logging.SimpleFormatter.format";

  private Verify() {}

  /** Runs from the environment. */
  public static void main(String[] arguments) throws SQLException {
    System.setProperty(FORMAT, "%5$s%n");
    Logger log = Logger.getLogger(Verify.class.getName());
    String anchors = Settings.text(Setting.ANCHOR_FILE);
    try (Connection connection =
        DriverManager.getConnection(
            System.getenv("DB_URL"), System.getenv("DB_USER"), System.getenv("DB_PASSWORD"))) {
      LogCheck check = new LogCheck(connection);
      Optional<BrokenLink> broken =
          check.run(
              anchors.isEmpty() ? List.of() : new Anchors(Path.of(anchors)).read(), List.of());
      log.info(broken.map(BrokenLink::sentence).orElseGet(check::read));
      if (broken.isPresent()) {
        System.exit(1);
      }
    }
  }

  /**
   * Verifies over a connection of the caller, with the anchors of a file; for tests of the product.
   */
  public static Optional<BrokenLink> over(Connection connection, Path anchors) throws SQLException {
    return new LogCheck(connection).run(new Anchors(anchors).read(), List.of());
  }
}
