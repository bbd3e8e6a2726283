package org.supervision.ejb.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Keeps which version the other party has opened, so that what changed since can be shown. */
@Stateless
@RolesAllowed("staff")
public class SeenVersions {

  @Inject private SupervisionRecords records;

  /** Keeps it in a transaction of its own; the reading itself runs in none. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void keep(String recordId, int version) {
    records.getForStep(recordId).see(version);
  }
}
