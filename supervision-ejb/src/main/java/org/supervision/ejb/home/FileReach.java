package org.supervision.ejb.home;

import java.util.List;
import org.supervision.domain.access.Capacity;
import org.supervision.domain.access.Openness;
import org.supervision.domain.access.Permit;
import org.supervision.domain.agreement.AgreementState;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.people.SupervisoryRelationship;

/**
 * What of a file somebody reaches: all relationships, or their own alone (ACCESS 5).
 *
 * @param relationships the current ones that they reach
 * @param whole whether they reach all of the file, what ended relationships left included
 * @param permit as what they were let in
 */
record FileReach(List<SupervisoryRelationship> relationships, boolean whole, Permit permit) {

  static FileReach of(List<SupervisoryRelationship> all, Permit permit) {
    if (permit.capacity() != Capacity.OTHER_SUPERVISOR) {
      return new FileReach(all, true, permit);
    }
    return new FileReach(
        all.stream().filter(one -> one.getSupervisorId().equals(permit.personId())).toList(),
        false,
        permit);
  }

  List<String> relationshipIds() {
    return relationships.stream().map(SupervisoryRelationship::getId).toList();
  }

  boolean covers(String relationshipId) {
    return whole || relationshipIds().contains(relationshipId);
  }

  boolean covers(SupervisionAgreement agreement) {
    boolean shown = agreement.getState() != AgreementState.DRAFT;
    if (permit.granted() != null) {
      boolean signed = agreement.openness() == Openness.LINE;
      return signed && permit.granted().opens(agreement.subjectKind(), agreement.happenedOn());
    }
    return covers(agreement.relationshipId())
        && (shown || agreement.getSupervisorId().equals(permit.personId()));
  }

  /** Whether what is between the two is open too, or only what is signed or closed (ACCESS 10). */
  boolean isOfThePair() {
    return !permit.capacity().isFromOutside();
  }
}
