package org.supervision.ejb.transfer;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.Post;
import org.supervision.domain.transfer.FileTransfer;
import org.supervision.domain.transfer.Handing;
import org.supervision.domain.transfer.TransferState;
import org.supervision.ejb.access.DoneMeanwhile;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.people.Names;

/** Puts moves into names and facts. */
class MoveComposer {

  private static final Set<TransferState> STILL_OPEN =
      EnumSet.of(TransferState.PROPOSED, TransferState.WAITING, TransferState.PLANNED);

  @Inject private Names names;
  @Inject private FileKeys keys;
  @Inject private Consequences consequences;
  @Inject private MoveDeviations deviations;
  @Inject private Clock clock;

  List<MoveRow> rows(List<FileTransfer> transfers) {
    List<String> ids = new ArrayList<>();
    transfers.forEach(transfer -> ids.addAll(parties(transfer)));
    Map<String, Person> people = names.of(ids);
    return transfers.stream()
        .map(
            transfer ->
                new MoveRow(
                    transfer.getId(),
                    transfer.getState(),
                    name(people, transfer.getSuperviseeId()),
                    name(people, transfer.getHanding().getFromHolderId()),
                    name(people, transfer.getHanding().getToHolderId()),
                    day(transfer),
                    transfer.hasLapsed(clock.instant())))
        .toList();
  }

  MoveView view(FileTransfer transfer, MoveView.Viewer viewer, boolean noted) {
    Handing handing = transfer.getHanding();
    List<String> ids = parties(transfer);
    Map<String, Person> people = names.of(ids);
    Map<String, Post> posts = names.posts(ids);
    boolean passed = transfer.hasPassed(clock.instant());
    boolean preview =
        !passed
            && STILL_OPEN.contains(transfer.getState())
            && (viewer == MoveView.Viewer.RUNNING || viewer == MoveView.Viewer.LEAVING);
    return new MoveView(
        transfer.getId(),
        transfer.getState(),
        transfer.fileId(),
        side(transfer.getSuperviseeId(), people, posts),
        side(handing.getFromHolderId(), people, posts),
        side(handing.getToHolderId(), people, posts),
        day(transfer),
        transfer.getEffectiveAt(),
        transfer.getCarriedOutAt(),
        name(people, transfer.getProposedById()),
        keys.of(transfer.fileId()).open(transfer.reasonContext(), transfer.getReason()),
        handing.getToRelationshipId(),
        noted,
        viewer,
        passed,
        transfer.hasLapsed(clock.instant()),
        viewer == MoveView.Viewer.RUNNING ? deviations.idOf(transfer) : null,
        affectedBy(transfer, preview, viewer),
        preview && viewer == MoveView.Viewer.RUNNING ? deviations.checksOf(transfer) : List.of(),
        viewer == MoveView.Viewer.RUNNING
            ? consequences.meanwhile(transfer)
            : DoneMeanwhile.Done.NOTHING);
  }

  /** What is not finished, for who can finish it; what became of it, for all whom it concerns. */
  private List<AffectedItem> affectedBy(
      FileTransfer transfer, boolean preview, MoveView.Viewer viewer) {
    if (preview) {
      return consequences.of(transfer);
    }
    boolean isAsked = viewer == MoveView.Viewer.SUPERVISEE && !transfer.hasPassed(clock.instant());
    return isAsked
        ? consequences.of(transfer).stream().filter(one -> one.ofSupervisee() != null).toList()
        : Outcome.read(transfer.getOutcome());
  }

  private LocalDate day(FileTransfer transfer) {
    return transfer.getEffectiveAt() == null
        ? LocalDate.now(clock)
        : LocalDate.ofInstant(transfer.getEffectiveAt(), clock.getZone());
  }

  private static List<String> parties(FileTransfer transfer) {
    Handing handing = transfer.getHanding();
    return List.of(
        transfer.getSuperviseeId(),
        handing.getFromHolderId(),
        handing.getToHolderId(),
        transfer.getProposedById());
  }

  private static MoveView.Side side(
      String id, Map<String, Person> people, Map<String, Post> posts) {
    Post post = posts.get(id);
    Person person = people.get(id);
    return new MoveView.Side(
        id, person.getName(), person.getGivenName(), post == null ? "" : post.getTitle());
  }

  private static String name(Map<String, Person> people, String id) {
    Person person = people.get(id);
    return person == null ? "" : person.getName();
  }
}
