package org.supervision.ejb.agreement;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supervision.domain.agreement.AgreementClauseText;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.policy.AgreementClause;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.people.NamedPeople;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.policy.Policies;
import org.supervision.ejb.signature.CanonicalJson;

/** Opens the clauses of an agreement and puts them together in the order of its policy version. */
public class AgreementTexts {

  @Inject private SupervisionAgreements agreements;
  @Inject private Policies policies;
  @Inject private Names names;

  /** All that an agreement says as its rows stand now. */
  public AgreementContent compose(SupervisionAgreement agreement, FileKey key) {
    return written(agreement, key).content();
  }

  /** The same, and what a page carries of the clauses to notice a clash. */
  Written written(SupervisionAgreement agreement, FileKey key) {
    Map<String, AgreementClauseText> clauses =
        agreements.clausesOf(agreement.getId()).stream()
            .collect(Collectors.toMap(AgreementClauseText::getKey, Function.identity()));
    Map<String, Integer> versions = new HashMap<>();
    clauses.forEach((clause, text) -> versions.put(clause, text.getTextVersion()));
    return new Written(
        content(agreement, clauses, key),
        versions,
        clauses.values().stream()
            .map(AgreementClauseText::getWrittenAt)
            .max(Comparator.naturalOrder())
            .orElse(null));
  }

  /** What an agreement says, how often each clause was written, and when the last was. */
  record Written(AgreementContent content, Map<String, Integer> textVersions, Instant at) {}

  private AgreementContent content(
      SupervisionAgreement agreement, Map<String, AgreementClauseText> written, FileKey key) {
    NamedPeople people =
        names.within(
            agreement.organisationId(),
            List.of(agreement.getSupervisorId(), agreement.getSuperviseeId()));
    return new AgreementContent(
        agreement.getId(),
        agreement.getNumber(),
        people.organisation(),
        people.nameOf(agreement.getSupervisorId()),
        people.nameOf(agreement.getSuperviseeId()),
        clausesOf(agreement).stream()
            .map(clause -> clause(clause, written.get(clause.key()), key))
            .toList());
  }

  List<AgreementClause> clausesOf(SupervisionAgreement agreement) {
    return policies.version(agreement.getPolicyVersionId()).agreementClauses();
  }

  /** Keyed digest of a content, hexadecimal. */
  public String digestOf(AgreementContent content, FileKey key) {
    return HexFormat.of().formatHex(key.mac(CanonicalJson.bytes(CanonicalJson.write(content))));
  }

  private static AgreementContent.Clause clause(
      AgreementClause form, AgreementClauseText written, FileKey key) {
    String text = written == null ? "" : key.open(written.context(), written.getText());
    return new AgreementContent.Clause(
        form.key(), form.heading(), text == null ? "" : text, form.fixed());
  }
}
