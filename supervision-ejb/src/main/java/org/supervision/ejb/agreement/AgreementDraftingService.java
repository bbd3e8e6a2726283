package org.supervision.ejb.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.supervision.domain.access.Verb;
import org.supervision.domain.agreement.AgreementBeingWritten;
import org.supervision.domain.agreement.AgreementClauseText;
import org.supervision.domain.agreement.CoverHasNoAgreement;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.policy.AgreementClause;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.policy.Signatory;
import org.supervision.domain.shared.SealedText;
import org.supervision.ejb.file.Files;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.people.Relationships;
import org.supervision.ejb.policy.Policies;

/** Drafting an agreement, or its next version, from the policy's headings (PRODUCT A1, A3). */
@Stateless
@RolesAllowed("staff")
public class AgreementDraftingService {

  @Inject private AgreementDoor door;
  @Inject private SupervisionAgreements agreements;
  @Inject private Relationships relationships;
  @Inject private Policies policies;
  @Inject private AgreementDrafts drafts;

  /**
   * Drafts the next version for a relationship; its identifier. Refused while one is unfinished.
   */
  public String draft(String relationshipId) {
    SupervisoryRelationship relationship = relationships.get(relationshipId);
    Policy policy = policies.of(relationship.getOrganisationId());
    door.goingOnReading(drafts.begin(relationship, policy, 1), Verb.WRITE);
    relationships.holdCurrent(relationshipId);
    if (relationship.getKind() == RelationshipKind.COVER) {
      throw new CoverHasNoAgreement();
    }
    // Whoever held the pair before may have drafted it.
    List<SupervisionAgreement> earlier = agreements.ofRelationship(relationshipId);
    if (!earlier.isEmpty() && !earlier.get(0).getState().standsForRecords()) {
      throw new AgreementBeingWritten();
    }
    SupervisionAgreement agreement = drafts.begin(relationship, policy, numberAfter(earlier));
    door.require(agreement, Verb.WRITE);
    agreement.edit(door.callerId());
    agreements.add(agreement);
    addClauses(
        agreement, policy.agreementClauses(), drafts.wordsOf(earlier, door.keyOf(agreement)));
    return agreement.getId();
  }

  /**
   * With whom the caller would draft an agreement; refused to whom drafting it would be.
   *
   * @throws CoverHasNoAgreement where cover runs under the one that stands
   */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public String draftingWith(String relationshipId) {
    SupervisoryRelationship relationship = relationships.get(relationshipId);
    Policy policy = policies.of(relationship.getOrganisationId());
    door.goingOnReading(drafts.begin(relationship, policy, 1), Verb.WRITE);
    relationships.requireCurrent(relationshipId);
    if (relationship.getKind() == RelationshipKind.COVER) {
      throw new CoverHasNoAgreement();
    }
    return door.nameOf(relationship.getSuperviseeId());
  }

  private static int numberAfter(List<SupervisionAgreement> earlier) {
    return earlier.isEmpty() ? 1 : earlier.get(0).getNumber() + 1;
  }

  /** The pair's own words go on into the next version; the council's are those of today. */
  private void addClauses(
      SupervisionAgreement agreement, List<AgreementClause> clauses, Map<String, String> before) {
    FileKey key = door.keyOf(agreement);
    int position = 1;
    for (AgreementClause form : clauses) {
      AgreementClauseText clause =
          new AgreementClauseText(agreement.getId(), form.key(), position++);
      drafts.fill(clause, key.seal(clause.nextContext(), wording(form, before)), door.callerId());
      agreements.add(clause);
    }
  }

  private static String wording(AgreementClause form, Map<String, String> before) {
    return form.fixed() ? form.text() : before.getOrDefault(form.key(), form.text());
  }

  /** Makes the rows of a draft. */
  static class AgreementDrafts {

    @Inject private Files files;
    @Inject private AgreementTexts texts;
    @Inject private Clock clock;

    SupervisionAgreement begin(SupervisoryRelationship relationship, Policy policy, int number) {
      SupervisionAgreement agreement =
          new SupervisionAgreement(
              relationship,
              files.of(relationship.getSuperviseeId()).getId(),
              policy.versionId(),
              number,
              clock.instant());
      if (policy.signatories().contains(Signatory.ORGANISATION)) {
        agreement.letOrganisationSign();
      }
      return agreement;
    }

    /** What the newest earlier version says, by clause key; nothing where there is none. */
    Map<String, String> wordsOf(List<SupervisionAgreement> earlier, FileKey key) {
      return earlier.isEmpty()
          ? Map.of()
          : texts.compose(earlier.get(0), key).clauses().stream()
              .collect(
                  Collectors.toMap(AgreementContent.Clause::key, AgreementContent.Clause::text));
    }

    void fill(AgreementClauseText clause, SealedText text, String byPersonId) {
      clause.write(text, 0, byPersonId, clock.instant());
    }
  }
}
