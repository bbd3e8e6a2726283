package org.supervision.ejb.access;

import jakarta.inject.Inject;
import java.util.List;
import org.supervision.domain.policy.Purpose;
import org.supervision.domain.policy.PurposeRoute;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.policy.Policies;

/** The purposes of an organisation's policy, and the names that go with them. */
class StatablePurposes {

  @Inject private Policies policies;
  @Inject private Names names;

  /**
   * What may be stated by this road; a purpose without a window belongs to a request, not to a
   * page.
   */
  List<Purpose> by(PurposeRoute route, String organisationId) {
    return policies.of(organisationId).purposesFor(route).stream()
        .filter(purpose -> purpose.window() != null)
        .toList();
  }

  /** A purpose's words; its key where the policy no longer has it. */
  String label(String organisationId, String key) {
    return policies.of(organisationId).purpose(key).map(Purpose::label).orElse(key);
  }

  Names names() {
    return names;
  }
}
