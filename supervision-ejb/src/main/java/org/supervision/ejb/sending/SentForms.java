package org.supervision.ejb.sending;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.supervision.ejb.setting.DataSources;

/**
 * Does what a form asks for once, however often it is sent: the form's key is kept with the change,
 * in one transaction, so that neither two at once nor a server that was killed before it could
 * answer does it twice. Anyone inside may; what the form asks for decides access itself.
 */
@Stateless
@PermitAll
public class SentForms {

  private static final String TAKE =
      "INSERT IGNORE INTO sent_form (form_key, sent_at) VALUES (?, ?)";
  private static final String FORGET = "DELETE FROM sent_form WHERE sent_at < ?";

  /** Nobody sends a form again after so long. */
  private static final Duration REMEMBERED = Duration.ofDays(30);

  @Resource(lookup = DataSources.CONTENT)
  private DataSource source;

  @Inject private Clock clock;

  /**
   * Does a step unless the form was done already. Who sends the same at the same time waits until
   * the first is done or refused.
   *
   * @param key of the form
   */
  public void once(String key, Runnable step) {
    if (change(TAKE, key, clock.instant()) == 1) {
      step.run();
    }
  }

  /** Forgets the keys of forms that were sent long ago; how many. */
  public int forgetOld() {
    return change(FORGET, null, clock.instant().minus(REMEMBERED));
  }

  private int change(String sql, String key, Instant at) {
    try (Connection connection = source.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      int next = 1;
      if (key != null) {
        statement.setString(next++, key);
      }
      statement.setObject(next, LocalDateTime.ofInstant(at, ZoneOffset.UTC));
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The keys of sent forms cannot be kept", e);
    }
  }
}
