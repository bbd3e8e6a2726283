package org.supervision.ejb.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.supervision.domain.access.Verb;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.Person;
import org.supervision.domain.retention.CopyOffer;

/** HR notes that a leaver was offered a copy of their file before the last day (PRODUCT P8). */
@Stateless
@RolesAllowed("staff")
public class CopyOfferService {

  @Inject private HoldDoor door;
  @Inject private CopyOffers offers;
  @Inject private Clock clock;

  /**
   * They were offered it; noted once for one last day.
   *
   * @throws org.supervision.domain.retention.NobodyLeaves where they do not leave
   */
  public void note(String fileId) {
    SupervisionFile file = door.file(fileId, Verb.OFFER_COPIES);
    door.access().require(file, Verb.OFFER_COPIES);
    String id = file.getSuperviseeId();
    Person person = door.names().of(List.of(id)).get(id);
    CopyOffer offer =
        new CopyOffer(file.organisationId(), id, person.getLeftOn(), LocalDate.now(clock));
    if (offers.of(id, person.getLeftOn()).isEmpty()) {
      offer.by(door.caller().id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
      offers.add(offer);
    }
  }
}
