package org.supervision.ejb.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.supervision.domain.access.Verb;
import org.supervision.domain.file.Custody;
import org.supervision.domain.people.Person;
import org.supervision.domain.retention.Disposal;
import org.supervision.domain.retention.DisposalCertificate;
import org.supervision.domain.retention.SaidBy;
import org.supervision.domain.shared.London;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;

/** What stays of destroyed files, for HR: the stub and the certificate, each look logged. */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CertificateService {

  private static final String SUBJECT = "disposal";

  @Inject private HoldDoor door;
  @Inject private DisposalCertificates certificates;
  @Inject private Disposals disposals;
  @Inject private FileKeys keys;

  /** Whether a file was destroyed, so that there is a stub of it. */
  public boolean isOf(String fileId) {
    door.requireHr(Verb.LIST);
    return certificates
        .of(fileId)
        .filter(one -> one.getOrganisationId().equals(door.caller().organisationId()))
        .isPresent();
  }

  /** The stub of one; logged before it is shown. */
  public CertificateView read(String fileId) {
    DisposalCertificate one = find(fileId, Verb.READ);
    door.access().looked(SUBJECT, one.getId(), Verb.READ);
    SaidBy by = one.getSaidBy();
    List<Custody> held = door.files().custodyOf(fileId);
    List<String> ids =
        new ArrayList<>(
            List.of(
                one.getSuperviseeId(),
                by.getProposedBy(),
                by.getApprovedBy(),
                by.getCarriedOutBy()));
    held.forEach(custody -> ids.add(custody.getHolderId()));
    Map<String, Person> people = door.names().of(ids);
    return new CertificateView(
        one.getNumber(),
        people.get(one.getSuperviseeId()).getName(),
        one.getStaffNumber(),
        one.getLeftOn(),
        one.getKeptUntil(),
        people.get(by.getProposedBy()).getName(),
        people.get(by.getApprovedBy()).getName(),
        people.get(by.getCarriedOutBy()).getName(),
        one.getDestroyedAt(),
        one.getAuthority(),
        one.getBackupsUntil(),
        one.getDigest(),
        reason(fileId),
        held.stream().map(custody -> held(custody, people)).toList());
  }

  /** The certificate as a document; logged before it is given out. */
  public byte[] document(String fileId) {
    DisposalCertificate one = find(fileId, Verb.DOWNLOAD);
    door.access().looked(SUBJECT, one.getId(), Verb.DOWNLOAD);
    return keys.of(one.getId()).openBytes(one.context(), certificates.document(one).getDocument());
  }

  private DisposalCertificate find(String fileId, Verb verb) {
    door.access().requireHr(SUBJECT, fileId, verb);
    return certificates
        .of(fileId)
        .filter(one -> one.getOrganisationId().equals(door.caller().organisationId()))
        .orElseThrow(() -> door.access().refused(SUBJECT, fileId, verb));
  }

  private String reason(String fileId) {
    Disposal disposal = disposals.of(fileId).orElseThrow();
    FileKey key = keys.of(disposal.getId());
    return key.open(disposal.context("reason"), disposal.getProposal().getReason());
  }

  private static CertificateView.Held held(Custody custody, Map<String, Person> people) {
    return new CertificateView.Held(
        people.get(custody.getHolderId()).getName(),
        London.day(custody.getFromAt()),
        custody.getUntilAt() == null ? null : London.day(custody.getUntilAt()));
  }
}
