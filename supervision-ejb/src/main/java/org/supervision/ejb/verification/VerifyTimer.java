package org.supervision.ejb.verification;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.supervision.ejb.keys.KeyRing;
import org.supervision.ejb.setting.DataSources;
import org.supervision.ejb.setting.Setting;
import org.supervision.ejb.setting.Settings;

/** Verifies the log and all seals every night, and tells the server's log what does not hold. */
@Singleton
@TransactionAttribute(NOT_SUPPORTED)
public class VerifyTimer {

  private static final Logger LOG = Logger.getLogger(VerifyTimer.class.getName());

  @Resource(lookup = DataSources.CONTENT)
  private DataSource source;

  /** The job; after the hour that summer time takes or gives. */
  @Schedule(hour = "3", minute = "30", timezone = "Europe/London", persistent = false)
  void verify() {
    try (Connection connection = source.getConnection()) {
      Findings findings = new Verification(connection, anchors(), keys()).run();
      LOG.info(findings.read());
      findings.found().forEach(sentence -> LOG.log(Level.SEVERE, sentence));
    } catch (SQLException e) {
      LOG.log(Level.SEVERE, "The log and the seals could not be verified", e);
    }
  }

  private static Path anchors() {
    return Settings.text(Setting.ANCHOR_FILE).isEmpty() ? null : Settings.file(Setting.ANCHOR_FILE);
  }

  private static KeyRing keys() {
    return new KeyRing(DataSources.keys()::getConnection, Settings.file(Setting.MASTER_KEY_FILE));
  }
}
