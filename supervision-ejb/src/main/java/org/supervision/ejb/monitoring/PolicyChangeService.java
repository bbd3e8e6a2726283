package org.supervision.ejb.monitoring;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.Person;
import org.supervision.domain.policy.AuthorityNeeded;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.retention.KeptChanges;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.policy.Policies;
import org.supervision.ejb.policy.PolicyChanges;

/**
 * Another policy for the caller's organisation: which versions there are, what one would change,
 * and putting it in force. For IT administrators, who see counts, and for heads of service and
 * above, who see by name those whom they manage (ACCESS 11, 22).
 */
@Stateless
@RolesAllowed("staff")
public class PolicyChangeService {

  @Inject private PolicyChanges changes;
  @Inject private Policies policies;
  @Inject private WhatIfFacts facts;
  @Inject private ChangeDoor door;
  @Inject private Clock clock;

  /** Whether the caller may look at other policies and put one in force. */
  public boolean isOpen() {
    return door.isOpen();
  }

  /** Which versions there are, and which were in force here from when, by whom. */
  public PolicyShelf shelf() {
    door.admit(Verb.LIST);
    PolicyShelf shelf =
        new PolicyShelf(
            policies.of(door.organisationId()),
            changes.history(door.organisationId()),
            changes.accepted(),
            changes.refused());
    door.listed("policies", shelf.accepted().size());
    return shelf;
  }

  /**
   * What a version would change from a day on; nothing is changed.
   *
   * @throws NotVisible where there is no such version
   */
  public PolicyWhatIf whatIf(String versionId, LocalDate from) {
    door.admit(versionId, Verb.READ);
    LocalDate today = LocalDate.now(clock);
    LocalDate day = from == null || from.isBefore(today) ? today : from;
    Policy after = accepted(versionId);
    Policy before = policies.on(door.organisationId(), day);
    List<PersonChange> people = facts.of(door.organisationId(), before, after, day);
    KeptChanges files = facts.files(door.organisationId(), before, after);
    door.listed("what-if", people.size() + files.all().size());
    return new PolicyWhatIf(before, after, day, people, door.below(), files);
  }

  /** On whose authority the caller may put a policy in force. */
  public List<Person> authorities() {
    return door.isOpen() ? door.authorities() : List.of();
  }

  /**
   * Puts a version in force from a day on. Records, agreements and what fell due keep to the
   * version that they were written by.
   *
   * @param authorityId who decided it: a head of service or above, not the caller
   * @throws AuthorityNeeded where nobody or somebody else is named
   */
  public void put(String versionId, LocalDate from, String authorityId) {
    door.admit(versionId, Verb.APPLY);
    Policy after = accepted(versionId);
    boolean known =
        door.authorities().stream().map(Person::getId).anyMatch(id -> id.equals(authorityId));
    if (!known) {
      throw new AuthorityNeeded();
    }
    String id =
        changes.put(door.organisationId(), after.versionId(), from, door.callerId(), authorityId);
    door.done(id);
  }

  /** Reads the packs of the council's folder again, without a restart. */
  public void readAgain() {
    door.admit(Verb.APPLY);
    changes.readAgain();
    door.done(door.organisationId());
  }

  private Policy accepted(String versionId) {
    if (changes.accepted().stream().noneMatch(one -> one.id().equals(versionId))) {
      throw new NotVisible();
    }
    return policies.version(versionId);
  }
}
