package org.supervision.ejb.retention;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import javax.sql.DataSource;
import org.supervision.domain.policy.ClassPeriod;
import org.supervision.domain.policy.KeptClass;
import org.supervision.domain.shared.London;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.setting.DataSources;

/**
 * Has the database purge what its period is over, so many rows in a transaction, with a certificate
 * whose seal goes into the organisation's log. Anybody inside may call it: the database keeps what
 * is under a hold, and whatever is younger than any policy allows, whatever the product believes.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PurgeRun {

  /** So many go at a time, and nobody waits for them long. */
  static final int AT_MOST = 2_000;

  /** The word for a certificate of a purge in the access log. */
  private static final String SUBJECT = "purge";

  @Inject private FileAccess access;

  @Resource(lookup = DataSources.CONTENT)
  private DataSource source;

  /**
   * Purges some of a class; how many went.
   *
   * @param day today; what is of a day is kept until that day and the period, as files are
   */
  public int run(
      String organisationId,
      KeptClass what,
      ClassPeriod kept,
      String policyVersion,
      LocalDate day,
      Instant now) {
    LocalDate before = kept.lastGone(day).plusDays(1);
    String procedure = "purge_" + what.name().toLowerCase(Locale.ROOT);
    try (Connection connection = source.getConnection();
        PreparedStatement call =
            connection.prepareStatement("CALL " + procedure + "(?, ?, ?, ?, ?, ?, ?)")) {
      call.setString(1, organisationId);
      call.setObject(2, before);
      call.setObject(3, utc(before.atStartOfDay(London.ZONE).toInstant()));
      call.setString(4, kept.kept().toString());
      call.setString(5, policyVersion);
      call.setObject(6, utc(now));
      call.setInt(7, AT_MOST);
      try (ResultSet row = call.executeQuery()) {
        row.next();
        int gone = row.getInt(1);
        if (gone > 0) {
          byte[] digest = HexFormat.of().parseHex(row.getString(3));
          access.sealedHere(SUBJECT, row.getString(2), organisationId, digest);
        }
        return gone;
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Nothing was purged of " + what.key(), e);
    }
  }

  private static LocalDateTime utc(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
