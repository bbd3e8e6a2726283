package org.supervision.ejb.home;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.supervision.domain.agreement.SupervisionAgreement;
import org.supervision.domain.file.SupervisedPair;
import org.supervision.domain.people.Absence;
import org.supervision.domain.policy.AbsencePeriod;
import org.supervision.domain.policy.DueDate;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.policy.SessionFact;
import org.supervision.domain.policy.SupervisedPerson;
import org.supervision.domain.record.FollowedSession;
import org.supervision.domain.session.Session;
import org.supervision.domain.session.SessionState;
import org.supervision.domain.session.TimeProposal;
import org.supervision.ejb.agreement.AgreedPair;
import org.supervision.ejb.people.Caller;
import org.supervision.ejb.policy.DueDates;
import org.supervision.ejb.record.Followed;
import org.supervision.ejb.record.FollowedSessions;

/**
 * Reckons for many pairs at once when supervision is due and where agreements stand: one query, for
 * the sessions.
 */
class PairReckoning {

  private static final int MONTHS_LOOKED_BACK = 13;

  @Inject private FollowedSessions sessions;
  @Inject private DueDates dueDates;
  @Inject private Caller caller;
  @Inject private Clock clock;

  List<PairView> of(Policy policy, List<AgreedPair> agreed) {
    LocalDate today = LocalDate.now(clock);
    List<SupervisedPair> pairs = agreed.stream().map(AgreedPair::pair).toList();
    Collection<String> people =
        pairs.stream().map(SupervisedPair::superviseeId).distinct().toList();
    Followed followed = sessions.of(people, today.minusMonths(MONTHS_LOOKED_BACK));
    Map<String, List<FollowedSession>> held =
        followed.sessions().stream()
            .collect(Collectors.groupingBy(one -> one.session().getSuperviseeId()));
    Map<String, String> turns =
        pairs.stream()
            .collect(Collectors.toMap(SupervisedPair::relationshipId, pair -> pair.kind().turn()));
    return agreed.stream()
        .map(
            one ->
                view(
                    one.pair(),
                    policy,
                    new Facts(
                        held.getOrDefault(one.pair().superviseeId(), List.of()),
                        followed.proposedIn(one.pair().relationshipId(), caller.id()).orElse(null),
                        one.absences(),
                        one.agreement(),
                        turns,
                        today)))
        .toList();
  }

  private record Facts(
      List<FollowedSession> followed,
      TimeProposal proposal,
      List<Absence> absences,
      SupervisionAgreement agreement,
      Map<String, String> turns,
      LocalDate today) {

    FollowedSession next(String relationshipId) {
      return followed.stream()
          .filter(one -> one.session().getState() == SessionState.PLANNED)
          .filter(one -> one.session().relationshipId().equals(relationshipId))
          .min(Comparator.comparing(one -> one.session().getStartsAt()))
          .orElse(null);
    }

    Stream<Session> sessions() {
      return followed.stream().map(FollowedSession::session);
    }

    LocalDate lastHeld() {
      return sessions()
          .filter(session -> session.getState() == SessionState.HELD)
          .map(Session::getOnDay)
          .max(Comparator.naturalOrder())
          .orElse(null);
    }

    Stream<Session> unwritten(String relationshipId) {
      return followed.stream()
          .filter(FollowedSession::isUnwritten)
          .map(FollowedSession::session)
          .filter(session -> session.relationshipId().equals(relationshipId));
    }

    Absence present() {
      return absences.stream()
          .filter(absence -> !absence.getFromOn().isAfter(today))
          .filter(absence -> absence.getLastOn() == null || !absence.getLastOn().isBefore(today))
          .findFirst()
          .orElse(null);
    }

    List<SessionFact> facts() {
      return sessions()
          .filter(session -> session.getState() != SessionState.PLANNED)
          .map(
              session ->
                  new SessionFact(
                      session.getOnDay(),
                      turns.getOrDefault(session.relationshipId(), "line"),
                      session.getKind(),
                      session.getMinutes(),
                      session.getState() == SessionState.HELD))
          .toList();
    }

    List<AbsencePeriod> periods() {
      return absences.stream()
          .map(absence -> new AbsencePeriod(absence.getFromOn(), absence.getLastOn()))
          .toList();
    }
  }

  private PairView view(SupervisedPair pair, Policy policy, Facts facts) {
    Absence away = facts.present();
    FollowedSession next = facts.next(pair.relationshipId());
    return new PairView(
        pair,
        facts.lastHeld(),
        next == null ? null : next.session(),
        next != null && !next.isPrepared() && policy.templateFor("preparation", "").isPresent(),
        unwritten(pair, policy, facts),
        pair.supervisedHere() ? due(pair, policy, facts) : null,
        facts.agreement(),
        away == null ? null : away.getLastOn(),
        away != null,
        facts.today(),
        facts.proposal(),
        null);
  }

  private List<UnwrittenSession> unwritten(SupervisedPair pair, Policy policy, Facts facts) {
    return facts
        .unwritten(pair.relationshipId())
        .map(
            one ->
                new UnwrittenSession(
                    one.getId(),
                    one.getOnDay(),
                    dueDates.recordWrittenBy(policy, one.getOnDay()),
                    facts.today()))
        .toList();
  }

  private DueDate due(SupervisedPair pair, Policy policy, Facts facts) {
    LocalDate from = LocalDate.ofInstant(pair.fromAt(), clock.getZone());
    SupervisedPerson person =
        new SupervisedPerson(
                pair.teamKey(), pair.roleKey(), pair.careerStage(), pair.stageFrom(), from)
            .moreOften(pair.tighter());
    return dueDates
        .personal(policy, person, facts.facts(), facts.periods(), facts.today())
        .orElse(null);
  }
}
