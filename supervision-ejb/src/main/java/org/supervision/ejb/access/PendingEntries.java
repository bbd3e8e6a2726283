package org.supervision.ejb.access;

import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * What one transaction will add to the access log, written when its own work is done: each chain's
 * head is then locked for the shortest time, once, and always in the same order.
 */
final class PendingEntries implements Synchronization {

  private final DataSource source;
  private final TransactionSynchronizationRegistry transactions;
  private final Map<String, List<LogEntry>> byChain = new TreeMap<>();

  PendingEntries(DataSource source, TransactionSynchronizationRegistry transactions) {
    this.source = source;
    this.transactions = transactions;
  }

  void add(LogEntry entry) {
    byChain.computeIfAbsent(entry.chainId(), chain -> new ArrayList<>()).add(entry);
  }

  /** Writes; where that fails, the change is undone too. */
  @Override
  public void beforeCompletion() {
    try (Connection connection = source.getConnection()) {
      AccessLogRows rows = new AccessLogRows(connection);
      for (Map.Entry<String, List<LogEntry>> chain : byChain.entrySet()) {
        rows.append(chain.getKey(), chain.getValue());
      }
    } catch (SQLException e) {
      transactions.setRollbackOnly();
      throw new IllegalStateException("The access log cannot be written: nothing was changed", e);
    }
  }

  /** Nothing is left to do: the database has both or neither. */
  @Override
  public void afterCompletion(int status) {
    byChain.clear();
  }
}
