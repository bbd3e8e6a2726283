package org.supervision.verification;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.supervision.ejb.keys.KeyRing;
import org.supervision.ejb.verification.Verification;
import org.supervision.stage.Account;
import org.supervision.stage.Stage;

/** Verifies the running product's log and seals, for any test that has to know. */
public final class Verifying {

  private Verifying() {}

  /** What the verifier finds now, with the account of the product. */
  public static List<String> found(Stage stage) throws SQLException {
    try (Connection connection = stage.mySql().as(Account.APP)) {
      return found(stage, connection);
    }
  }

  /** The same over a connection of the caller; what that one has not committed is undone. */
  public static List<String> found(Stage stage, Connection connection) throws SQLException {
    return found(stage, connection, stage.anchorFile());
  }

  /** The same with another file of anchors. */
  static List<String> found(Stage stage, Connection connection, Path anchors) throws SQLException {
    KeyRing keys = new KeyRing(() -> stage.mySql().as(Account.KEYS), stage.masterKeyFile());
    return new Verification(connection, anchors, keys).run().found();
  }
}
