package org.supervision.ejb.home;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.access.Permit;
import org.supervision.domain.access.Verb;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.record.RecordState;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.file.Files;
import org.supervision.ejb.record.UnfinishedRecords;

/** The facts of a file that need no purpose: they often answer what somebody came to read for. */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WhetherService {

  @Inject private Files files;
  @Inject private FileAccess access;
  @Inject private PairViews pairs;
  @Inject private UnfinishedRecords records;

  /** The facts, logged before they are shown; empty while nobody supervises them. */
  public Optional<Whether> of(String fileId) {
    SupervisionFile file = files.get(fileId);
    Permit permit = access.goOn(file, Verb.LIST);
    List<PairView> line =
        pairs.of(file.getSuperviseeId(), file.organisationId()).stream()
            .filter(one -> one.pair().superviseeId().equals(file.getSuperviseeId()))
            .filter(one -> one.pair().kind() == RelationshipKind.LINE_MANAGEMENT)
            .toList();
    access.listed(file, Verb.LIST, permit, line.size());
    return line.stream().findFirst().map(this::whether);
  }

  private Whether whether(PairView view) {
    long unsigned =
        records.of(view.pair().superviseeId()).stream()
            .filter(record -> record.superviseeId().equals(view.pair().superviseeId()))
            .filter(record -> record.supervisorId().equals(view.pair().supervisorId()))
            .filter(record -> record.state() != RecordState.DRAFT)
            .count();
    return new Whether(
        view.lastHeld(),
        view.due() == null ? null : view.due().on(),
        view.isOverdue(),
        view.agreement(),
        (int) unsigned);
  }
}
