package org.supervision.ejb.home;

import java.util.ArrayList;
import java.util.List;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.allocation.Deviation;
import org.supervision.domain.file.Custody;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.ClosedPart;
import org.supervision.domain.record.FollowedSession;
import org.supervision.domain.session.TimeProposal;
import org.supervision.domain.transfer.RelationshipEnding;
import org.supervision.ejb.action.ActionText;
import org.supervision.ejb.allocation.FileDeviations;
import org.supervision.ejb.record.RecordFacts;

/**
 * The facts of a file within somebody's reach, before anything of it is opened.
 *
 * @param records one page of them, newest session first
 * @param more whether there are older ones
 * @param closed what of it is closed to all but the supervisee
 * @param sessions planned ones, and those that were held and not written up
 * @param proposals times that wait for an answer between the reader and the other of a pair
 * @param endings receipts of relationships that ended otherwise than by a move
 */
record FileRows(
    SupervisionFile file,
    FileReach reach,
    List<RecordFacts> records,
    boolean more,
    List<SupervisionAgreement> agreements,
    List<FollowedSession> sessions,
    List<TimeProposal> proposals,
    List<Custody> custody,
    List<Deviation> deviations,
    List<RelationshipEnding> endings,
    ClosedPart closed) {

  /** How many lines the list has. */
  int found() {
    return records.size()
        + agreements.size()
        + sessions.size()
        + proposals.size()
        + custody.size()
        + deviations.size()
        + endings.size();
  }

  /** Everybody whose name is shown. */
  List<String> people(List<ActionText> actions) {
    List<String> ids = new ArrayList<>(List.of(file.getSuperviseeId()));
    reach.relationships().forEach(one -> ids.add(one.getSupervisorId()));
    records.forEach(one -> ids.addAll(List.of(one.supervisorId(), one.authorId())));
    agreements.forEach(one -> ids.add(one.getSupervisorId()));
    sessions.forEach(one -> ids.add(one.session().getSupervisorId()));
    proposals.forEach(one -> ids.add(one.getSupervisorId()));
    actions.forEach(one -> ids.add(one.ownerId()));
    custody.forEach(one -> ids.add(one.getHolderId()));
    deviations.forEach(one -> FileDeviations.people(one).forEach(ids::add));
    endings.forEach(one -> ids.add(one.getSupervisorId()));
    return ids;
  }
}
