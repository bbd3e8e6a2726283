package org.supervision.ejb.retention;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.supervision.domain.people.Person;
import org.supervision.domain.retention.Disposal;
import org.supervision.domain.retention.DisposalState;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.people.Names;

/** Which files wait for somebody in HR to approve or to carry out: facts only. */
public class WaitingDisposals {

  @Inject private Disposals disposals;
  @Inject private DisposalStanding standing;
  @Inject private Caller caller;
  @Inject private Names names;

  /**
   * One that waits for the caller.
   *
   * @param name whose file
   * @param approved whether it was approved, and is to be carried out
   */
  public record Waiting(String fileId, String name, boolean approved) {}

  /** Those that wait for the caller, the longest over first; empty for who is not in HR. */
  public List<Waiting> ofCaller() {
    if (!caller.hasRole("hr")) {
      return List.of();
    }
    List<Disposal> waiting =
        disposals
            .in(caller.organisationId(), EnumSet.of(DisposalState.PROPOSED, DisposalState.APPROVED))
            .stream()
            .filter(this::isMine)
            .toList();
    Map<String, Person> people = names.of(waiting.stream().map(Disposal::getSuperviseeId).toList());
    return waiting.stream()
        .map(
            one ->
                new Waiting(
                    one.getFileId(),
                    people.get(one.getSuperviseeId()).getName(),
                    one.getState() == DisposalState.APPROVED))
        .toList();
  }

  private boolean isMine(Disposal one) {
    if (one.getSuperviseeId().equals(caller.id())) {
      return false;
    }
    return one.getState() == DisposalState.APPROVED
        ? standing.today().isAfter(one.getApproval().getWaitsUntil())
        : !caller.id().equals(one.getProposal().getBy());
  }
}
