package org.supervision.ejb.feed;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.supervision.ejb.setting.DataSources;

/**
 * How far a run has come, for who looks at it while it is under way: told in transactions of its
 * own, because the run's is not finished until all is. Anyone inside may: it is two counts.
 */
@Stateless
@PermitAll
public class FeedProgress {

  private static final String TELL =
      "INSERT INTO feed_progress (run_id, done, total) VALUES (?, ?, ?)"
          + " ON DUPLICATE KEY UPDATE done = VALUES(done), total = VALUES(total)";
  private static final String OF = "SELECT done, total FROM feed_progress WHERE run_id = ?";

  @Resource(lookup = DataSources.CONTENT)
  private DataSource source;

  /**
   * @param done of the changes
   * @param total all changes
   */
  public record Count(int done, int total) {}

  /** Tells it, at once. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void tell(String runId, int done, int total) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(TELL)) {
      statement.setString(1, runId);
      statement.setInt(2, done);
      statement.setInt(3, total);
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The progress of a feed cannot be told", e);
    }
  }

  /** How far it has come; empty where it has not begun. */
  public Optional<Count> of(String runId) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(OF)) {
      statement.setString(1, runId);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(new Count(row.getInt(1), row.getInt(2))) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The progress of a feed cannot be read", e);
    }
  }
}
