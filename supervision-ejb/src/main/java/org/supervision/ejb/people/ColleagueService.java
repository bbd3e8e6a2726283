package org.supervision.ejb.people;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.people.Colleague;
import org.supervision.domain.shared.NotVisible;

/**
 * Offers colleagues while somebody types a name into a form: names and posts as the council's own
 * directory has them, and nothing of their supervision.
 */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ColleagueService {

  /** More than can be taken in at a glance is no help: another letter is. */
  private static final int MOST = 8;

  private static final int LETTERS = 2;

  @Inject private Caller caller;
  @Inject private People people;
  @Inject private Clock clock;

  /**
   * Who works here today and whose name or staff number begins so; nobody for less than two
   * letters.
   *
   * @throws NotVisible for who fills in no form that names people
   */
  public List<Colleague> beginning(String typed) {
    if (!caller.signedIn().arrangesSupervision()) {
      throw new NotVisible();
    }
    String begins = typed == null ? "" : typed.strip();
    return begins.length() < LETTERS
        ? List.of()
        : people.colleagues(caller.organisationId(), begins, LocalDate.now(clock), MOST);
  }
}
