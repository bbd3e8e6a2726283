package org.supervision.ejb.verification;

import jakarta.annotation.Resource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.supervision.domain.job.Job;
import org.supervision.ejb.job.NightlyJob;
import org.supervision.ejb.keys.KeyRing;
import org.supervision.ejb.setting.DataSources;
import org.supervision.ejb.setting.Setting;
import org.supervision.ejb.setting.Settings;

/** Verifies the log and all seals, and tells the server's log what does not hold. */
class Verifying implements NightlyJob {

  private static final Logger LOG = Logger.getLogger(Verifying.class.getName());

  @Resource(lookup = DataSources.CONTENT)
  private DataSource source;

  @Override
  public Job job() {
    return Job.VERIFY;
  }

  @Override
  public int run(LocalDate day) {
    try (Connection connection = source.getConnection()) {
      Findings findings = new Verification(connection, anchors(), keys()).run();
      LOG.info(findings.read());
      findings.found().forEach(sentence -> LOG.log(Level.SEVERE, sentence));
      return findings.found().size();
    } catch (SQLException e) {
      throw new IllegalStateException("The log and the seals could not be verified", e);
    }
  }

  private static Path anchors() {
    return Settings.text(Setting.ANCHOR_FILE).isEmpty() ? null : Settings.file(Setting.ANCHOR_FILE);
  }

  private static KeyRing keys() {
    return new KeyRing(DataSources.keys()::getConnection, Settings.file(Setting.MASTER_KEY_FILE));
  }
}
