package org.supervision.ejb.retention;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Locale;
import javax.sql.DataSource;
import org.supervision.domain.policy.KeptClass;
import org.supervision.domain.shared.London;
import org.supervision.ejb.setting.DataSources;

/**
 * Has the database purge what its period is over, so many rows in a transaction. Anybody inside may
 * call it: the database keeps what is under a hold, and whatever is younger than any policy allows,
 * whatever the product believes.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PurgeRun {

  /** So many go at a time, and nobody waits for them long. */
  static final int AT_MOST = 2_000;

  @Resource(lookup = DataSources.CONTENT)
  private DataSource source;

  /**
   * Purges some of a class; how many went.
   *
   * @param day today; what ended on the day that lies the period before it stays
   */
  public int run(
      String organisationId,
      KeptClass what,
      Period kept,
      String policyVersion,
      LocalDate day,
      Instant now) {
    LocalDate before = day.minus(kept);
    String procedure = "purge_" + what.name().toLowerCase(Locale.ROOT);
    try (Connection connection = source.getConnection();
        PreparedStatement call =
            connection.prepareStatement("CALL " + procedure + "(?, ?, ?, ?, ?, ?, ?)")) {
      call.setString(1, organisationId);
      call.setObject(2, before);
      call.setObject(3, utc(before.atStartOfDay(London.ZONE).toInstant()));
      call.setString(4, kept.toString());
      call.setString(5, policyVersion);
      call.setObject(6, utc(now));
      call.setInt(7, AT_MOST);
      try (ResultSet row = call.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Nothing was purged of " + what.key(), e);
    }
  }

  private static LocalDateTime utc(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
