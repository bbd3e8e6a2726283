package org.supervision.ejb.retention;

import jakarta.inject.Inject;
import java.util.List;
import org.supervision.domain.people.ClosedPart;
import org.supervision.domain.shared.London;

/** Where the reckoning of one file comes from. */
class RetentionReads {

  @Inject private Retention retention;
  @Inject private DisposalViews disposals;
  @Inject private CopyOfferViews offers;
  @Inject private DisposalCertificates certificates;
  @Inject private ClosedParts closed;

  Retention retention() {
    return retention;
  }

  /** The last files of an organisation that were destroyed. */
  List<CertificateRow> destroyed(String organisationId, int atMost) {
    return certificates.last(organisationId, atMost).stream()
        .map(
            one ->
                new CertificateRow(
                    one.getFileId(),
                    one.getNumber(),
                    one.getStaffNumber(),
                    London.day(one.getDestroyedAt())))
        .toList();
  }

  DisposalViews disposals() {
    return disposals;
  }

  CopyOfferViews offers() {
    return offers;
  }

  /** What of somebody's file is closed, because they came back or left the directorate. */
  ClosedPart closed(String personId) {
    return closed.of(personId);
  }
}
