package org.supervision.ejb.home;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.supervision.domain.access.Capacity;
import org.supervision.domain.access.Openness;
import org.supervision.domain.access.Permit;
import org.supervision.domain.agreement.AgreementState;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.people.ClosedPart;
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
 * @param past what of it is closed to them
 */
record FileReach(
    List<SupervisoryRelationship> relationships,
    boolean whole,
    boolean covering,
    Permit permit,
    Past past) {

  /** Whom what was made in a closed part is open to all the same. */
  private static final Set<Capacity> BEYOND =
      EnumSet.of(Capacity.SUPERVISEE, Capacity.GRANTED, Capacity.REVIEWER);

  /**
   * What there was before, where a part of the file is closed.
   *
   * @param closed the part that is
   * @param open the relationships that aren't of it
   */
  record Past(ClosedPart closed, List<String> open) {

    static final Past NONE = new Past(new ClosedPart(Set.of(), false, null), List.of());
  }

  /**
   * @param ever the supervisee's, those that are over or to come included
   * @param at when
   */
  static FileReach of(List<SupervisoryRelationship> ever, Permit permit, Instant at) {
    List<SupervisoryRelationship> all = ever.stream().filter(one -> one.isCurrent(at)).toList();
    if (permit.capacity() != Capacity.OTHER_SUPERVISOR) {
      Past past = BEYOND.contains(permit.capacity()) ? Past.NONE : past(ever, at);
      return new FileReach(all, true, false, permit, past);
    }
    List<SupervisoryRelationship> own =
        all.stream().filter(one -> one.getSupervisorId().equals(permit.personId())).toList();
    boolean covering = own.stream().anyMatch(one -> one.getKind() == RelationshipKind.COVER);
    return new FileReach(
        covering ? all.stream().filter(one -> own.contains(one) || isLine(one)).toList() : own,
        false,
        covering,
        permit,
        Past.NONE);
  }

  private static Past past(List<SupervisoryRelationship> ever, Instant at) {
    ClosedPart closed = ClosedPart.of(ever, at);
    return new Past(
        closed,
        ever.stream()
            .map(SupervisoryRelationship::getId)
            .filter(id -> !closed.covers(id))
            .toList());
  }

  /** The relationship in which the reader is one of the two, that in the line first; or null. */
  SupervisoryRelationship own() {
    return relationships.stream()
        .filter(
            one ->
                permit.capacity() == Capacity.SUPERVISEE
                    || one.getSupervisorId().equals(permit.personId()))
        .min(Comparator.comparing(one -> !isLine(one)))
        .orElse(null);
  }

  /** The relationships whose records they may have in a list; null for all. */
  List<String> recordsOf() {
    if (!whole) {
      return relationshipIds();
    }
    return past.closed().relationshipIds().isEmpty() ? null : past.open();
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
    boolean closed = past.closed().covers(agreement.relationshipId());
    if (closed || covering && !own && !signed) {
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
