package org.supervision.ejb.grant;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.supervision.domain.access.Granted;
import org.supervision.domain.grant.AccessGrant;
import org.supervision.ejb.access.RunningGrants;

/** What runs now, for whoever decides access. */
class Grants implements RunningGrants {

  @Inject private AccessGrants grants;

  @Override
  public Optional<Granted> of(String personId, String fileId, Instant at) {
    return grants.running(personId, fileId, at).map(AccessGrant::granted);
  }

  @Override
  public Map<String, LocalDate> withheldOn(String fileId) {
    return grants.withheldOn(fileId).stream()
        .collect(Collectors.toMap(AccessGrant::getId, AccessGrant::getWithheldUntil));
  }
}
