package org.supervision.ejb.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.supervision.domain.access.Verb;

/** The door before {@link FileAccess}: whoever comes in a role that opens no such page. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DoorService {

  @Inject private FileAccess access;

  /**
   * Logs, durably, that the caller asked for something that their role does not open; in the
   * caller's own chain, since what it is was not looked at (ACCESS 23).
   *
   * @param kind what it would be, as its address says
   * @param id its identifier, as its address says, whether it exists or not
   * @throws org.supervision.domain.shared.NotVisible where the caller is nobody here
   */
  public void refused(String kind, String id) {
    access.refused(kind, id, Verb.READ);
  }
}
