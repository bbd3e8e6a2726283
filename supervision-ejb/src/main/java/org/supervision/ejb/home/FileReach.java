package org.supervision.ejb.home;

import java.util.List;
import org.supervision.domain.access.Capacity;
import org.supervision.domain.access.Openness;
import org.supervision.domain.access.Permit;
import org.supervision.domain.agreement.AgreementState;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;

/**
 * What of a file somebody reaches: all relationships, or their own alone (ACCESS 5); cover also
 * what is signed in the line-management relationship that it is for (ACCESS 28).
 *
 * @param relationships the current ones that they reach
 * @param whole whether they reach all of the file, what ended relationships left included
 * @param covering whether they cover for the line manager
 * @param permit as what they were let in
 */
record FileReach(
    List<SupervisoryRelationship> relationships, boolean whole, boolean covering, Permit permit) {

  static FileReach of(List<SupervisoryRelationship> all, Permit permit) {
    if (permit.capacity() != Capacity.OTHER_SUPERVISOR) {
      return new FileReach(all, true, false, permit);
    }
    List<SupervisoryRelationship> own =
        all.stream().filter(one -> one.getSupervisorId().equals(permit.personId())).toList();
    boolean covering = own.stream().anyMatch(one -> one.getKind() == RelationshipKind.COVER);
    return new FileReach(
        covering ? all.stream().filter(one -> own.contains(one) || isLine(one)).toList() : own,
        false,
        covering,
        permit);
  }

  List<String> relationshipIds() {
    return relationships.stream().map(SupervisoryRelationship::getId).toList();
  }

  /** Whether sessions of a relationship are theirs to see. */
  boolean meets(String relationshipId) {
    return whole
        || relationships.stream()
            .filter(one -> one.getSupervisorId().equals(permit.personId()))
            .anyMatch(one -> one.getId().equals(relationshipId));
  }

  boolean covers(SupervisionAgreement agreement) {
    boolean shown = agreement.getState() != AgreementState.DRAFT;
    boolean signed = agreement.openness() == Openness.LINE;
    if (permit.granted() != null) {
      return signed && permit.granted().opens(agreement.subjectKind(), agreement.happenedOn());
    }
    boolean own = agreement.getSupervisorId().equals(permit.personId());
    if (covering && !own && !signed) {
      return false;
    }
    return (whole || relationshipIds().contains(agreement.relationshipId())) && (shown || own);
  }

  /** Whether what is between the two is open too, or only what is signed or closed (ACCESS 10). */
  boolean isOfThePair() {
    return !permit.capacity().isFromOutside();
  }

  private static boolean isLine(SupervisoryRelationship one) {
    return one.getKind() == RelationshipKind.LINE_MANAGEMENT;
  }
}
