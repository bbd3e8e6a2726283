package org.supervision.ejb.grant;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.access.PurposeNeedsReference;
import org.supervision.domain.access.PurposeNotOnTheList;
import org.supervision.domain.access.Verb;
import org.supervision.domain.grant.AccessGrant;
import org.supervision.domain.policy.Purpose;
import org.supervision.domain.policy.PurposeRoute;
import org.supervision.domain.shared.London;
import org.supervision.domain.shared.NotVisible;
import org.supervision.domain.shared.WrittenText;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.policy.Policies;

/** Who may ask, decide and see; what is nobody's business is answered as if it did not exist. */
class GrantDoor {

  /** The word for a grant in the access log. */
  static final String SUBJECT = "grant";

  /**
   * Dates begin at midnight here, and a grant's last day is over at the next (EXAMPLES, clocks).
   */
  @Inject private AccessGrants grants;

  @Inject private FileAccess access;
  @Inject private Caller caller;
  @Inject private Approvers approvers;
  @Inject private Policies policies;

  /** Whether the caller is a head of service or in HR, who decide (ACCESS 15). */
  boolean decides() {
    return approvers.decide();
  }

  /**
   * Lets everybody ask but IT administrators, to whom no content is opened (ACCESS 22), and people
   * from outside, who act for one thing alone (ACCESS 25).
   *
   * @throws NotVisible for one of those, and it is in the log
   */
  void requireMayAsk() {
    if (caller.hasRole("it-administrator") || caller.person().isFromOutside()) {
      throw access.refused(SUBJECT, caller.id(), Verb.ASK_FOR_ACCESS);
    }
  }

  /** Notes that somebody asked for whom they were not told of. */
  void triedInVain() {
    access.refused(SUBJECT, caller.id(), Verb.ASK_FOR_ACCESS);
  }

  /** A grant, for who asked for it and for those who decide. */
  AccessGrant forSeeing(String id, Verb verb) {
    AccessGrant grant = grants.find(id).orElseThrow(NotVisible::new);
    boolean here = grant.getOrganisationId().equals(caller.organisationId());
    if (!here || !grant.getAskedBy().equals(caller.id()) && !decides()) {
      throw access.refused(SUBJECT, id, verb);
    }
    return grant;
  }

  /** A grant, for those who decide alone. */
  AccessGrant forDeciding(String id, Verb verb) {
    AccessGrant grant = forSeeing(id, verb);
    if (!decides()) {
      throw access.refused(SUBJECT, id, verb);
    }
    return grant;
  }

  void done(AccessGrant grant, Verb verb) {
    access.done(SUBJECT, grant.getId(), verb);
  }

  void listed(int found) {
    access.listed("grants", found);
  }

  /** The purposes for which a grant may be asked, in the policy's order. */
  List<Purpose> purposes() {
    return policies.of(caller.organisationId()).purposesFor(PurposeRoute.GRANT);
  }

  /** The purpose that was chosen, with the reference that it needs. */
  Purpose purpose(String key, String reference) {
    Purpose purpose =
        purposes().stream()
            .filter(found -> found.key().equals(key))
            .findFirst()
            .orElseThrow(PurposeNotOnTheList::new);
    if (purpose.needsReference() && WrittenText.isBlank(reference)) {
      throw new PurposeNeedsReference();
    }
    return purpose;
  }

  /** A purpose's words; its key where the policy no longer has it. */
  String label(String key) {
    return policies.of(caller.organisationId()).purpose(key).map(Purpose::label).orElse(key);
  }

  /** Whether the policy lets a purpose reach health and welfare by itself. */
  boolean coversHealth(String key) {
    return policies
        .of(caller.organisationId())
        .purpose(key)
        .map(Purpose::coversHealth)
        .orElse(false);
  }

  Caller caller() {
    return caller;
  }

  Names names() {
    return approvers.names();
  }

  static Instant startOf(LocalDate day) {
    return day.atStartOfDay(London.ZONE).toInstant();
  }
}
