package org.supervision.ejb.agreement;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supervision.domain.agreement.AgreementNeeded;
import org.supervision.domain.agreement.SupervisionAgreement;

/** Whether pairs have an agreement, for the features that turn on it. */
public class StandingAgreements {

  @Inject private SupervisionAgreements agreements;

  /**
   * Lets records of a relationship be signed.
   *
   * @throws AgreementNeeded where no agreement of it is signed, nor its refusal recorded (PRODUCT
   *     A2)
   */
  public void require(String relationshipId) {
    boolean stands =
        agreements.ofRelationship(relationshipId).stream()
            .anyMatch(agreement -> agreement.getState().standsForRecords());
    if (!stands) {
      throw new AgreementNeeded();
    }
  }

  /** The newest agreement of each of these relationships, by relationship. */
  public Map<String, SupervisionAgreement> newest(Collection<String> relationships) {
    return agreements.ofRelationships(relationships).stream()
        .collect(
            Collectors.toMap(
                SupervisionAgreement::relationshipId,
                Function.identity(),
                (newer, older) -> newer));
  }

  /** All agreements of a file, newest first. */
  public List<SupervisionAgreement> ofFile(String fileId) {
    return agreements.ofFile(fileId);
  }
}
