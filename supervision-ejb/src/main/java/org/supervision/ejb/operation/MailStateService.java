package org.supervision.ejb.operation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.supervision.ejb.notification.MailState;

/** How mail goes, before IT (ACCESS 22): figures, never whose. */
@Stateless
@RolesAllowed("it-administrator")
public class MailStateService {

  @Inject private MailState mail;

  /** The figures now. */
  public MailRow read() {
    return new MailRow(mail.isOpen(), mail.late(), mail.givenUp());
  }
}
