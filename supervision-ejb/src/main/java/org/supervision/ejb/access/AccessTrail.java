package org.supervision.ejb.access;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.supervision.ejb.setting.DataSources;

/**
 * Writes the access log. Anyone inside may: it only adds, and what it adds was decided before.
 * Reads and refusals are finished in a transaction of their own before anything is shown; changes
 * are written last in the transaction of the change, so that there is never one without the other.
 */
@Stateless
@PermitAll
public class AccessTrail {

  @Resource(lookup = DataSources.CONTENT)
  private DataSource source;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transactions;

  @Resource private SessionContext context;

  /** Adds a row that is durable when this returns; throws where it could not be. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void addNow(LogEntry entry) {
    try (Connection connection = source.getConnection()) {
      new AccessLogRows(connection).append(entry.chainId(), List.of(entry));
    } catch (SQLException e) {
      throw new IllegalStateException("The access log cannot be written", e);
    }
  }

  /**
   * Adds the rows of a transaction that is about to be completed, each chain's in order. A method
   * of a bean, because on Payara a connection belongs to the transaction only within one: asked for
   * outside, it would commit each statement by itself and hold no chain's head.
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void addLast(Map<String, List<LogEntry>> byChain) {
    try (Connection connection = source.getConnection()) {
      AccessLogRows rows = new AccessLogRows(connection);
      for (Map.Entry<String, List<LogEntry>> chain : byChain.entrySet()) {
        rows.append(chain.getKey(), chain.getValue());
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The access log cannot be written: nothing was changed", e);
    }
  }

  /** Adds a row with the caller's change: both or neither. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void addWithChange(LogEntry entry) {
    PendingEntries pending = (PendingEntries) transactions.getResource(PendingEntries.class);
    if (pending == null) {
      pending = new PendingEntries(context.getBusinessObject(AccessTrail.class), transactions);
      transactions.putResource(PendingEntries.class, pending);
      transactions.registerInterposedSynchronization(pending);
    }
    pending.add(entry);
  }
}
