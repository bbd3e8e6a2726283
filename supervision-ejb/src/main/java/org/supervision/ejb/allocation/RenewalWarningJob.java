package org.supervision.ejb.allocation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.supervision.domain.allocation.RenewalWarning;

/**
 * Warns of registrations that are to be renewed, of training and of observation. Anybody inside may
 * call it: it shows nothing, and warns of one day three times, however often it is called.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RenewalWarningJob {

  private static final Logger LOG = Logger.getLogger(RenewalWarningJob.class.getName());

  @Inject private RenewalWarnings warnings;
  @Inject private DueRenewal due;

  /**
   * Gives the warnings of a day. One that another node gives meanwhile is given once.
   *
   * @return of how many people a day is near, warned now or before
   */
  public int warnOn(LocalDate today) {
    List<String> near = warnings.near(today.plusDays(RenewalWarning.FIRST), today);
    near.forEach(personId -> warn(personId, today));
    return near.size();
  }

  private void warn(String personId, LocalDate today) {
    try {
      due.warn(personId, today);
    } catch (RuntimeException e) {
      LOG.log(Level.INFO, e, () -> "The renewal of " + personId + " is warned of elsewhere.");
    }
  }
}
