package org.supervision.ejb.retention;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.people.Organisation;
import org.supervision.domain.retention.CertificateDocument;
import org.supervision.domain.retention.Disposal;
import org.supervision.domain.retention.DisposalCertificate;
import org.supervision.domain.retention.SaidBy;
import org.supervision.domain.shared.London;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.policy.Policies;
import org.supervision.ejb.setting.Setting;
import org.supervision.ejb.setting.Settings;

/** Adds the certificate of a file that is destroyed in the transaction that is under way. */
class Certifying {

  @Inject private DisposalCertificates certificates;
  @Inject private CertificatePrinter printer;
  @Inject private Policies policies;
  @Inject private Names names;
  @Inject private FileKeys keys;

  DisposalCertificate certify(Disposal disposal, Kept kept, FileDisposed fact, Instant at) {
    String whose = disposal.getSuperviseeId();
    DisposalCertificate certificate =
        new DisposalCertificate(
            disposal,
            names.of(List.of(whose)).get(whose).getStaffNumber(),
            certificates.last(disposal.getOrganisationId()).orElse(null),
            at);
    certificate.say(authority(disposal, kept), fact.counts(), backupsGone(at));
    SaidBy by = certificate.getSaidBy();
    byte[] pdf =
        printer.print(
            certificate,
            organisation(disposal),
            names.of(List.of(by.getProposedBy(), by.getApprovedBy(), by.getCarriedOutBy())));
    certificate.seal();
    FileKey key = keys.ofOrCreate(disposal.getId());
    certificates.add(
        certificate,
        new CertificateDocument(certificate, key.sealBytes(certificate.context(), pdf)));
    return certificate;
  }

  /** The policy as it was kept by, and the paragraph of the rule that bound it longest. */
  private String authority(Disposal disposal, Kept kept) {
    return policies.of(disposal.getOrganisationId()).name()
        + ", version "
        + kept.policyVersion()
        + ", "
        + kept.until().rule().source();
  }

  private String organisation(Disposal disposal) {
    return names.organisations().stream()
        .filter(one -> one.getId().equals(disposal.getOrganisationId()))
        .map(Organisation::getName)
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate backupsGone(Instant at) {
    return London.day(at).plusDays(Settings.number(Setting.BACKUP_DAYS));
  }
}
