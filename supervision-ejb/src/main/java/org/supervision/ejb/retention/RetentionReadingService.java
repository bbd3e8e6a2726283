package org.supervision.ejb.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.supervision.domain.access.Permit;
import org.supervision.domain.access.Verb;
import org.supervision.domain.file.FileOfPerson;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.Person;
import org.supervision.domain.retention.DisposalState;
import org.supervision.domain.retention.Hold;

/** Until when files are kept, and what keeps them longer: facts, for HR alone (ACCESS 19). */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionReadingService {

  private static final int PAGE = 50;

  @Inject private HoldDoor door;
  @Inject private RetentionReads reads;
  @Inject private HoldsOnFiles holds;
  @Inject private HoldRows rows;
  @Inject private Clock clock;

  /**
   * A page of the files of leavers; logged with its count before it is shown.
   *
   * @param page from 0
   */
  public RetentionList list(int page) {
    door.requireHr(Verb.LIST);
    String here = door.caller().organisationId();
    List<FileOfPerson> found = door.files().ofLeavers(here, page * PAGE, PAGE + 1);
    List<FileOfPerson> shown = found.stream().limit(PAGE).toList();
    List<CertificateRow> destroyed = reads.destroyed(here, PAGE);
    door.access().listed("retention", shown.size() + destroyed.size());
    Map<String, Kept> kept =
        reads.retention().ofLeavers(shown.stream().map(FileOfPerson::person).toList());
    Map<String, List<Hold>> held =
        holds.of(
            here,
            shown.stream()
                .collect(Collectors.toMap(FileOfPerson::fileId, one -> one.person().getId())));
    Map<String, DisposalState> disposals =
        reads.disposals().states(shown.stream().map(FileOfPerson::fileId).toList());
    return new RetentionList(
        shown.stream()
            .map(
                one ->
                    row(
                        one,
                        kept.get(one.person().getId()),
                        held.get(one.fileId()).size(),
                        disposals.get(one.fileId())))
            .toList(),
        found.size() > PAGE,
        destroyed,
        LocalDate.now(clock).getYear());
  }

  /**
   * The file of somebody, to look at how it is kept; its identifier.
   *
   * @param typed staff number, or given and family name
   * @throws NobodyHasThatFile where nobody or more than one is called so, or they have no file
   */
  public String fileOf(String typed) {
    door.requireHr(Verb.LIST);
    return door.called(typed)
        .flatMap(person -> door.files().find(person.getId()))
        .map(SupervisionFile::getId)
        .orElseThrow(NobodyHasThatFile::new);
  }

  /** How one file is kept; logged before it is shown. */
  public RetentionView read(String fileId) {
    SupervisionFile file = door.file(fileId, Verb.LIST);
    Permit permit = door.access().goOn(file, Verb.LIST);
    Person person = door.names().of(List.of(file.getSuperviseeId())).get(file.getSuperviseeId());
    List<Hold> held =
        door.others(holds.of(file.organisationId(), Map.of(fileId, person.getId())).get(fileId));
    boolean changeable = door.access().permits(file, Verb.SET_HOLD);
    DisposalView disposal = reads.disposals().of(fileId, !held.isEmpty(), changeable);
    door.access().listed(file, Verb.LIST, permit, held.size() + lines(disposal));
    Kept kept = reads.retention().of(person, reads.closed(person.getId()));
    return new RetentionView(
        fileId,
        person.getName(),
        person.getStaffNumber(),
        kept,
        isOver(kept),
        rows.of(held),
        changeable,
        disposal,
        reads.offers().of(person, changeable));
  }

  private static int lines(DisposalView disposal) {
    return disposal == null || disposal.facts() == null ? 0 : disposal.facts().lines();
  }

  private RetentionRow row(FileOfPerson one, Kept kept, int held, DisposalState disposal) {
    return new RetentionRow(
        one.fileId(),
        one.person().getName(),
        one.person().getStaffNumber(),
        one.person().getLeftOn(),
        kept,
        isOver(kept),
        held,
        disposal);
  }

  private boolean isOver(Kept kept) {
    return kept.until().isOver(LocalDate.now(clock));
  }
}
