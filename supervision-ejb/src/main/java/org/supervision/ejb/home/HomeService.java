package org.supervision.ejb.home;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.retention.CopyOffer;
import org.supervision.ejb.access.FileAccess;
import org.supervision.ejb.action.OpenActions;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.transfer.MoveNews;
import org.supervision.ejb.transfer.MovesAround;

/**
 * The home page: what needs the caller now. Facts only, so that nothing has to be opened for it.
 */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HomeService {

  @Inject private Caller caller;
  @Inject private FileAccess access;
  @Inject private HomeReads reads;
  @Inject private MovesAround moves;
  @Inject private Clock clock;

  /** What the caller sees first. */
  public HomeView home() {
    String me = caller.id();
    List<PairView> pairs = pairs(me);
    List<PairView> team =
        pairs.stream().filter(pair -> pair.pair().supervisorId().equals(me)).toList();
    List<PairView> own =
        pairs.stream().filter(pair -> pair.pair().superviseeId().equals(me)).toList();
    OpenActions.Counts actions =
        reads
            .actions()
            .counts(me, pairs.stream().map(pair -> pair.pair().relationshipId()).toList());
    List<Task> tasks = reads.tasks().of(me, team, own);
    List<MoveNews> told = moves.of(me);
    access.listed("home", pairs.size() + tasks.size() + told.size());
    return new HomeView(
        caller.person().getGivenName(),
        LocalDate.now(clock),
        lastDay(),
        tasks,
        told,
        team,
        own,
        actions.owed(),
        actions.nextBy(),
        actions.owedToMe());
  }

  private LocalDate lastDay() {
    LocalDate last = caller.person().getLeftOn();
    return CopyOffer.isNear(last, LocalDate.now(clock)) ? last : null;
  }

  /** Whom the caller supervises now. */
  public List<PairView> team() {
    String me = caller.id();
    List<PairView> team =
        pairs(me).stream().filter(pair -> pair.pair().supervisorId().equals(me)).toList();
    List<PairView> shown = reads.pairs().withCaseloads(team, caller.organisationId());
    access.listed("team", shown.size());
    return shown;
  }

  private List<PairView> pairs(String me) {
    return reads.pairs().of(me, caller.organisationId());
  }

  /** Where the reads of the home page come from. */
  static class HomeReads {

    @Inject private PairViews pairs;
    @Inject private OpenActions actions;
    @Inject private Tasks tasks;

    PairViews pairs() {
      return pairs;
    }

    OpenActions actions() {
      return actions;
    }

    Tasks tasks() {
      return tasks;
    }
  }
}
