package org.supervision.ejb.retention;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supervision.domain.people.Person;
import org.supervision.domain.retention.Approval;
import org.supervision.domain.retention.Disposal;
import org.supervision.domain.retention.DisposalState;
import org.supervision.domain.retention.Fall;
import org.supervision.domain.retention.FellBecause;
import org.supervision.domain.retention.Proposal;
import org.supervision.domain.shared.SealedText;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;

/** How far files whose time is over have come, in names. */
class DisposalViews {

  @Inject private Disposals disposals;
  @Inject private DisposalStanding standing;
  @Inject private HoldDoor door;
  @Inject private FileKeys keys;
  @Inject private Event<FileLookedInto> looked;

  /**
   * That of a file; null where it is not before HR.
   *
   * @param held whether a hold covers it
   * @param steps whether the reader may take any
   */
  DisposalView of(String fileId, boolean held, boolean steps) {
    return disposals.of(fileId).map(one -> view(one, held, steps)).orElse(null);
  }

  /** How far some files have come, by file; who is not before HR is left out. */
  Map<String, DisposalState> states(Collection<String> files) {
    return files.isEmpty()
        ? Map.of()
        : disposals.of(files).stream()
            .collect(Collectors.toMap(Disposal::getFileId, Disposal::getState));
  }

  private DisposalView view(Disposal one, boolean held, boolean steps) {
    Optional<FellBecause> falls = standing.falls(one, held);
    DisposalState state = falls.isPresent() ? DisposalState.REVIEW : one.getState();
    Optional<Proposal> proposal = Optional.ofNullable(one.getProposal());
    Optional<Approval> approval = Optional.ofNullable(one.getApproval());
    Optional<Fall> fall = Optional.ofNullable(one.getFall());
    Map<String, Person> people = people(proposal, approval, fall);
    boolean mayLook = steps && state != DisposalState.NOT_DUE && state != DisposalState.DONE;
    boolean facts = mayLook && one.isLookedIntoBy(me());
    return new DisposalView(
        state,
        one.getFoundOn(),
        proposal.map(said -> name(people, said.getBy())).orElse(null),
        proposal.map(Proposal::getAt).orElse(null),
        proposal.map(said -> open(one, "reason", said.getReason())).orElse(null),
        approval.map(said -> name(people, said.getBy())).orElse(null),
        approval.map(Approval::getAt).orElse(null),
        approval.map(Approval::getWaitsUntil).orElse(null),
        falls.orElse(fall.map(Fall::getBecause).orElse(null)),
        fall.map(Fall::getAt).orElse(null),
        fall.map(said -> name(people, said.getBy())).orElse(null),
        fall.map(said -> open(one, "stopped", said.getReason())).orElse(null),
        facts ? facts(one.getFileId()) : null,
        mayLook ? steps(one, state, held) : Set.of());
  }

  private Set<DisposalStep> steps(Disposal one, DisposalState state, boolean held) {
    boolean looked = one.isLookedIntoBy(me());
    Set<DisposalStep> steps = EnumSet.noneOf(DisposalStep.class);
    switch (state) {
      case REVIEW -> {
        if (!held) {
          steps.add(looked ? DisposalStep.PROPOSE : DisposalStep.LOOK);
        }
      }
      case PROPOSED -> {
        steps.add(DisposalStep.STOP);
        if (!me().equals(one.getProposal().getBy())) {
          steps.add(looked ? DisposalStep.APPROVE : DisposalStep.LOOK);
        }
      }
      case APPROVED -> {
        steps.add(DisposalStep.STOP);
        if (standing.today().isAfter(one.getApproval().getWaitsUntil())) {
          steps.add(DisposalStep.CARRY_OUT);
        }
      }
      default -> {
        // Nothing is left to say.
      }
    }
    return steps;
  }

  private FileFacts facts(String fileId) {
    FileLookedInto fact = new FileLookedInto(fileId);
    looked.fire(fact);
    return fact.facts();
  }

  private String open(Disposal one, String what, SealedText text) {
    if (text == null) {
      return null;
    }
    FileKey key = keys.of(one.getId());
    return key.open(one.context(what), text);
  }

  private Map<String, Person> people(
      Optional<Proposal> proposal, Optional<Approval> approval, Optional<Fall> fall) {
    List<String> ids =
        Stream.of(
                proposal.map(Proposal::getBy), approval.map(Approval::getBy), fall.map(Fall::getBy))
            .flatMap(Optional::stream)
            .toList();
    return ids.isEmpty() ? Map.of() : door.names().of(ids);
  }

  private static String name(Map<String, Person> people, String id) {
    return id == null ? null : people.get(id).getName();
  }

  private String me() {
    return door.caller().id();
  }
}
