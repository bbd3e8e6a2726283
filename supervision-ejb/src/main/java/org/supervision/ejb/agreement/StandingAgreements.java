package org.supervision.ejb.agreement;

import jakarta.inject.Inject;
import java.util.List;
import org.supervision.domain.agreement.AgreementNeeded;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.ejb.people.Relationships;

/** Whether pairs have an agreement, for the features that turn on it. */
public class StandingAgreements {

  @Inject private SupervisionAgreements agreements;
  @Inject private Relationships relationships;

  /**
   * Lets records of a relationship be signed; those of cover under the agreement with whom it is
   * for.
   *
   * @throws AgreementNeeded where no agreement of it is signed, nor its refusal recorded (PRODUCT
   *     A2)
   */
  public void require(String relationshipId) {
    SupervisoryRelationship relationship = relationships.get(relationshipId);
    boolean stands =
        relationship.getKind() == RelationshipKind.COVER
            ? relationships.ofSupervisee(relationship.getSuperviseeId()).stream()
                .filter(one -> one.getKind() == RelationshipKind.LINE_MANAGEMENT)
                .anyMatch(one -> standsFor(one.getId()))
            : standsFor(relationshipId);
    if (!stands) {
      throw new AgreementNeeded();
    }
  }

  private boolean standsFor(String relationshipId) {
    return agreements.ofRelationship(relationshipId).stream()
        .anyMatch(agreement -> agreement.getState().standsForRecords());
  }

  /** All agreements of a file, newest first. */
  public List<SupervisionAgreement> ofFile(String fileId) {
    return agreements.ofFile(fileId);
  }
}
