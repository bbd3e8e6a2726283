package org.supervision.ejb.feed;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.supervision.domain.feed.AnotherFeedRuns;
import org.supervision.ejb.setting.DataSources;

/**
 * Starts the batch job that applies a run, and starts it again where a server was stopped on the
 * way. Anybody inside may call it: what was not decided, or is done, is not done by it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FeedJobs {

  private static final Logger LOG = Logger.getLogger(FeedJobs.class.getName());

  /** Whoever applies a run holds its row: one that nobody holds was left. */
  private static final String LEFT =
      "SELECT id FROM feed_run WHERE state = 'APPLYING' AND begun_at < ? FOR UPDATE SKIP LOCKED";

  /** Between deciding and starting nobody holds it either. */
  private static final Duration GRACE = Duration.ofSeconds(10);

  @Resource(lookup = DataSources.CONTENT)
  private DataSource source;

  @Inject private FeedUpkeep upkeep;
  @Inject private Clock clock;

  /** Starts it; it goes on after this returns. */
  public void start(String runId) {
    Properties parameters = new Properties();
    parameters.setProperty("run", runId);
    BatchRuntime.getJobOperator().start("feed", parameters);
  }

  /** Starts again what was left. */
  public void resume() {
    left().stream().filter(upkeep::triesAgain).forEach(this::start);
  }

  /** Starts what was decided on for a day that has come; while another runs, it waits. */
  public void beginDue() {
    for (String runId : upkeep.due()) {
      try {
        if (upkeep.begins(runId)) {
          start(runId);
        }
      } catch (AnotherFeedRuns wait) {
        LOG.log(Level.FINE, wait, () -> "The feed " + runId + " waits for another.");
      }
    }
  }

  private List<String> left() {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(LEFT)) {
      statement.setObject(1, LocalDateTime.ofInstant(clock.instant().minus(GRACE), ZoneOffset.UTC));
      try (ResultSet row = statement.executeQuery()) {
        List<String> left = new ArrayList<>();
        while (row.next()) {
          left.add(row.getString(1));
        }
        return left;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The runs of the feed cannot be read", e);
    }
  }
}
