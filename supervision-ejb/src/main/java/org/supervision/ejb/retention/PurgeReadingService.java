package org.supervision.ejb.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.supervision.domain.access.Verb;
import org.supervision.domain.retention.PurgeNote;

/** The certificates of what was purged, for HR: counts and days. */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PurgeReadingService {

  private static final int PAGE = 50;

  @Inject private HoldDoor door;
  @Inject private Purges purges;

  /**
   * A page of them, the last first; logged with its count before it is shown.
   *
   * @param page from 0
   */
  public PurgeList list(int page) {
    door.requireHr(Verb.LIST);
    String here = door.caller().organisationId();
    List<PurgeNote> found = purges.listed(here, page * PAGE, PAGE + 1);
    List<PurgeNote> shown = found.stream().limit(PAGE).toList();
    door.access().listed("purges", shown.size());
    return new PurgeList(shown, found.size() > PAGE);
  }
}
