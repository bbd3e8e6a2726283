package org.supervision.ejb.copy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.supervision.domain.access.Verb;
import org.supervision.ejb.agreement.AgreementCopyService;
import org.supervision.ejb.record.RecordCopyService;

/**
 * Copies of one record or agreement, for whoever may take one (PRODUCT P8); logged before a byte.
 */
@Stateless
@RolesAllowed({"staff", "inspector"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CopyService {

  @Inject private RecordCopyService records;
  @Inject private AgreementCopyService agreements;
  @Inject private Press press;

  /**
   * The document of a record: the one made at locking where the caller may have all of it.
   *
   * @param to what the caller is about to do with it, to keep or to print it
   */
  public Copy record(String recordId, Verb to) {
    return press.print(records.copy(recordId, to));
  }

  /** The document of an agreement, in the same way. */
  public Copy agreement(String agreementId, Verb to) {
    return press.print(agreements.copy(agreementId, to));
  }
}
