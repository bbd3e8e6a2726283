package org.supervision.ejb.request;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.supervision.domain.access.Granted;
import org.supervision.domain.policy.Purpose;
import org.supervision.domain.request.DataRequest;
import org.supervision.ejb.access.RunningGrants;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.policy.Policies;

/**
 * What a request for what is kept opens, to whoever in HR has it, for as long as it is open and it
 * is known who asks (ACCESS 19): all that is signed or closed, to read. Nobody else has one.
 */
class OpenRequests implements RunningGrants {

  private static final String PURPOSE = "subject-access";
  private static final Set<String> KINDS = Set.of("record", "agreement", "document");

  // The first and the last day that the database can be asked for.
  private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
  private static final LocalDate FOR_EVER = LocalDate.of(9999, 12, 31);

  @Inject private DataRequests requests;
  @Inject private Policies policies;
  @Inject private Caller caller;

  @Override
  public Optional<Granted> of(String personId, String fileId, Instant at) {
    return caller.hasRole("hr")
        ? requests.opening(personId, fileId).map(this::granted)
        : Optional.empty();
  }

  @Override
  public boolean isOfDuty() {
    return true;
  }

  private Granted granted(DataRequest request) {
    boolean health =
        policies.of(request.getOrganisationId()).purpose(PURPOSE).stream()
            .anyMatch(Purpose::coversHealth);
    return new Granted(request.getId(), PURPOSE, health, KINDS, EVER, FOR_EVER);
  }

  @Override
  public Map<String, LocalDate> withheldOn(String fileId) {
    return Map.of();
  }
}
