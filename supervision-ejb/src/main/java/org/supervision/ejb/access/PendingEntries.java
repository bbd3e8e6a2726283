package org.supervision.ejb.access;

import jakarta.ejb.EJBException;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one transaction will add to the access log, written when its own work is done: each chain's
 * head is then locked for the shortest time, once, and always in the same order.
 */
final class PendingEntries implements Synchronization {

  private final AccessTrail trail;
  private final TransactionSynchronizationRegistry transactions;
  private final Map<String, List<LogEntry>> byChain = new TreeMap<>();

  PendingEntries(AccessTrail trail, TransactionSynchronizationRegistry transactions) {
    this.trail = trail;
    this.transactions = transactions;
  }

  void add(LogEntry entry) {
    byChain.computeIfAbsent(entry.chainId(), chain -> new ArrayList<>()).add(entry);
  }

  /** Writes; where that fails, the change is undone too. */
  @Override
  public void beforeCompletion() {
    try {
      trail.addLast(byChain);
    } catch (EJBException e) {
      transactions.setRollbackOnly();
      throw e;
    }
  }

  /** Nothing is left to do: the database has both or neither. */
  @Override
  public void afterCompletion(int status) {
    byChain.clear();
  }
}
