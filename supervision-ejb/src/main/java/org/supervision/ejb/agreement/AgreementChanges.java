package org.supervision.ejb.agreement;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.ejb.keys.FileKey;

/** What a version of an agreement changes in the one that was in force before it (PRODUCT A3). */
class AgreementChanges {

  @Inject private SupervisionAgreements agreements;
  @Inject private AgreementTexts texts;

  /**
   * @param content what the agreement says
   * @return null where no earlier version was in force
   */
  AgreementView.Before since(
      SupervisionAgreement agreement, AgreementContent content, FileKey key) {
    return before(agreement)
        .map(earlier -> compare(texts.compose(earlier, key), content))
        .orElse(null);
  }

  private Optional<SupervisionAgreement> before(SupervisionAgreement agreement) {
    return agreement.getNumber() == 1
        ? Optional.empty()
        : agreements.ofRelationship(agreement.relationshipId()).stream()
            .filter(earlier -> earlier.getNumber() < agreement.getNumber())
            .filter(SupervisionAgreement::wasInForce)
            .findFirst();
  }

  static AgreementView.Before compare(AgreementContent earlier, AgreementContent now) {
    Map<String, String> stood =
        earlier.clauses().stream()
            .collect(Collectors.toMap(AgreementContent.Clause::key, AgreementContent.Clause::text));
    Map<String, String> changed = new HashMap<>();
    for (AgreementContent.Clause clause : now.clauses()) {
      String text = stood.getOrDefault(clause.key(), "");
      if (!text.equals(clause.text())) {
        changed.put(clause.key(), text);
      }
    }
    List<String> keys = now.clauses().stream().map(AgreementContent.Clause::key).toList();
    return new AgreementView.Before(
        earlier.number(),
        changed,
        earlier.clauses().stream().filter(clause -> !keys.contains(clause.key())).toList());
  }
}
