package org.supervision.ejb.retention;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.supervision.domain.retention.CertificateDocument;
import org.supervision.domain.retention.DisposalCertificate;

/** Repository of certificates. */
class DisposalCertificates {

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  void add(DisposalCertificate certificate, CertificateDocument document) {
    em.persist(certificate);
    em.persist(document);
  }

  /** The document that was made of one. */
  CertificateDocument document(DisposalCertificate certificate) {
    return em.find(CertificateDocument.class, certificate.getId());
  }

  List<DisposalCertificate> of(Collection<String> files) {
    return files.isEmpty()
        ? List.of()
        : em.createNamedQuery(DisposalCertificate.OF_FILES, DisposalCertificate.class)
            .setParameter("files", files)
            .getResultList();
  }

  Optional<DisposalCertificate> of(String fileId) {
    return of(List.of(fileId)).stream().findFirst();
  }

  /** The last of an organisation. */
  Optional<DisposalCertificate> last(String organisationId) {
    return last(organisationId, 1).stream().findFirst();
  }

  List<DisposalCertificate> last(String organisationId, int atMost) {
    return em.createNamedQuery(DisposalCertificate.LAST, DisposalCertificate.class)
        .setParameter("organisation", organisationId)
        .setMaxResults(atMost)
        .getResultList();
  }

  /** Those of an organisation from an instant until before another. */
  List<DisposalCertificate> between(String organisationId, Instant from, Instant until) {
    return em.createNamedQuery(DisposalCertificate.BETWEEN, DisposalCertificate.class)
        .setParameter("organisation", organisationId)
        .setParameter("from", from)
        .setParameter("until", until)
        .getResultList();
  }

  /** Every destroyed file of all organisations, with the certificate that says so. */
  Map<String, String> files() {
    return em.createNamedQuery(DisposalCertificate.FILES, Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
  }
}
