package org.supervision.ejb.transfer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.supervision.domain.access.Verb;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.transfer.NoSupervisorToLeave;
import org.supervision.domain.transfer.NobodyIsCalledSo;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.people.Caller;

/** HR notes that somebody has left the directorate but not the authority (PRODUCT T5). */
@Stateless
@RolesAllowed("staff")
public class DirectorateService {

  @Inject private DirectorateLeavings leavings;
  @Inject private TransferService.MovePeople people;
  @Inject private FileAccess access;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The page for it is HR's; for anybody else it does not exist. */
  public void look() {
    access.requireHr("file", Verb.LEAVE_DIRECTORATE);
  }

  /**
   * Their file closes at once.
   *
   * @param typed staff number, or given and family name
   * @throws NobodyIsCalledSo where nobody is, or several are, or nobody has a file of theirs
   * @throws NoSupervisorToLeave where nobody supervises them here
   */
  public void leave(String typed) {
    look();
    String id = people.called(caller.organisationId(), typed);
    SupervisionFile file = people.find(id).orElseThrow(NobodyIsCalledSo::new);
    access.require(file, Verb.LEAVE_DIRECTORATE);
    if (people.isUnsupervised(id)) {
      throw new NoSupervisorToLeave();
    }
    leavings.leave(id, clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
