package org.supervision.ejb.people;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.supervision.domain.people.LeavesBeforeThen;
import org.supervision.domain.people.LineManagement;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;

/**
 * Writes down who supervises and who manages whom from an instant on. Rights follow by themselves:
 * they are decided from these rows at the moment of asking.
 */
public class Allocations {

  @Inject private People people;
  @Inject private Leavings leavings;
  @Inject private Cover cover;

  /**
   * The line-management relationship that somebody is supervised in at an instant; all their
   * relationships are held until this transaction ends, so that two changes come one after the
   * other.
   */
  public Optional<SupervisoryRelationship> lineOf(String superviseeId, Instant at) {
    return people.ofSuperviseeForChange(superviseeId, at).stream()
        .filter(one -> one.getKind() == RelationshipKind.LINE_MANAGEMENT)
        .findFirst();
  }

  /** Whether the first stands above the second at an instant, as supervisor or in the line. */
  public boolean isAbove(String personId, String below, Instant at) {
    return !people.between(personId, below, at).isEmpty()
        || people.lineAbove(below, at).contains(personId);
  }

  /**
   * Whether one supervises another as something at an instant; the relationships of the latter are
   * held until this transaction ends.
   */
  public boolean stand(
      String supervisorId, String superviseeId, RelationshipKind kind, Instant at) {
    return people.ofSuperviseeForChange(superviseeId, at).stream()
        .anyMatch(one -> one.getSupervisorId().equals(supervisorId) && one.getKind() == kind);
  }

  /**
   * Lets a relationship begin at an instant, or a file pass.
   *
   * @throws LeavesBeforeThen where one of the two has left by then, as far as is known
   */
  public void requireBothThere(String superviseeId, String supervisorId, Instant from) {
    if (leavings.firstOf(superviseeId, supervisorId).filter(at -> !at.isAfter(from)).isPresent()) {
      throw new LeavesBeforeThen();
    }
  }

  /** Whether somebody from outside has what they were enrolled for already (ACCESS 25). */
  public boolean isSpokenFor(String supervisorId) {
    return people.byIds(Set.of(supervisorId)).stream().anyMatch(Person::isFromOutside)
        && people.hasSupervised(supervisorId);
  }

  /** A relationship beside line management begins; it moves neither the line nor the file. */
  public void begin(SupervisoryRelationship beginning) {
    add(beginning);
    if (beginning.getKind() == RelationshipKind.COVER) {
      cover.begin(beginning);
    }
  }

  /**
   * A supervisor's relationships with somebody end at an instant, and their line passes to the
   * next; the relationship that begins.
   */
  public SupervisoryRelationship pass(
      SupervisoryRelationship ending, String nextSupervisorId, Instant at) {
    String supervisee = ending.getSuperviseeId();
    people.between(ending.getSupervisorId(), supervisee, at).stream()
        .filter(one -> one.getKind() != RelationshipKind.COVER)
        .forEach(one -> one.pass(at));
    cover.pass(supervisee, at);
    people.managementOf(supervisee, at).forEach(one -> one.end(at));
    add(new LineManagement(supervisee, nextSupervisorId, at));
    SupervisoryRelationship beginning =
        new SupervisoryRelationship(
            ending.getOrganisationId(),
            supervisee,
            nextSupervisorId,
            RelationshipKind.LINE_MANAGEMENT,
            at);
    add(beginning);
    return beginning;
  }

  /** Somebody new comes into the line of a manager at an instant. */
  public void join(String personId, String managerId, Instant at) {
    add(new LineManagement(personId, managerId, at));
  }

  /**
   * A manager takes somebody into their line from an instant on; whoever had them has them no more.
   */
  public void lead(String personId, String managerId, Instant at) {
    people.managementLasting(personId, at).forEach(one -> one.end(at));
    if (managerId != null) {
      add(new LineManagement(personId, managerId, at));
    }
  }

  /** A manager begins to supervise somebody at an instant, in line management. */
  public void supervise(String organisationId, String personId, String managerId, Instant at) {
    add(
        new SupervisoryRelationship(
            organisationId, personId, managerId, RelationshipKind.LINE_MANAGEMENT, at));
  }

  /**
   * Somebody begins anew at an instant: what was made in their file until then is closed to all but
   * themselves and the purposes of HR (PRODUCT R1, T5).
   *
   * @return when they begin: not before everything until then is over
   */
  public Instant beginAnew(String personId, Instant wanted) {
    List<SupervisoryRelationship> ever = people.everOf(personId);
    Instant at =
        ever.stream()
            .map(SupervisoryRelationship::getUntilAt)
            .filter(until -> until != null && until.isAfter(wanted))
            .max(Comparator.naturalOrder())
            .orElse(wanted);
    ever.stream().filter(one -> one.isOver(at)).forEach(one -> one.close(at));
    return at;
  }

  /**
   * Somebody leaves the directorate at an instant: who supervises them does so no more, nobody
   * manages them, and what was made in their file is closed.
   */
  public void leaveDirectorate(String personId, Instant at) {
    people.managementLasting(personId, at).forEach(one -> one.end(at));
    for (SupervisoryRelationship one : people.everOf(personId)) {
      if (!one.isOver(at)) {
        one.pass(at);
      }
      one.close(at);
    }
  }

  /** What they were to leave later goes on; from when they were to, or empty. */
  public Optional<Instant> stayInDirectorate(String personId, Instant now) {
    Optional<Instant> leaving =
        people.everOf(personId).stream()
            .map(SupervisoryRelationship::getClosedAt)
            .filter(at -> at != null && at.isAfter(now))
            .findFirst();
    leaving.ifPresent(at -> stayInDirectorateAt(personId, at));
    return leaving;
  }

  private void stayInDirectorateAt(String personId, Instant at) {
    people.everOf(personId).stream()
        .filter(one -> at.equals(one.getClosedAt()))
        .forEach(
            one -> {
              one.closeNot();
              one.passNot(at);
              leaving(one).ifPresent(one::cutShort);
            });
  }

  /** Nobody supervises somebody in line management any more, from an instant on. */
  public void superviseNoMore(String personId, Instant at) {
    people.relationshipsLasting(personId, at).stream()
        .filter(one -> one.getSuperviseeId().equals(personId))
        .filter(one -> one.getKind() == RelationshipKind.LINE_MANAGEMENT)
        .forEach(one -> one.end(at));
    cover.pass(personId, at);
  }

  /**
   * Somebody leaves at an instant: their own relationships and line end, and whoever covers for
   * them does so no more. Whom they supervise in the line stays theirs until a move; they cannot
   * sign in any more.
   */
  public void leave(String personId, Instant at) {
    cover.leave(personId, at);
    people.relationshipsLasting(personId, at).forEach(one -> one.cutShort(at));
    people.managementLasting(personId, at).forEach(one -> one.cutShort(at));
  }

  /**
   * What their leaving at an instant cut short goes on, until its own end or until the other of the
   * two leaves; what ended then anyway ends all the same.
   */
  public void stay(String personId, Instant at) {
    for (SupervisoryRelationship one : people.relationshipsLasting(personId, at)) {
      one.restore(at);
      leaving(one).ifPresent(one::cutShort);
    }
    cover.stay(personId, at).forEach(one -> leaving(one).ifPresent(one::cutShort));
    people.managementLasting(personId, at).forEach(one -> one.restore(at));
  }

  private void add(SupervisoryRelationship one) {
    people.add(one);
    leaving(one).filter(at -> at.isAfter(one.getFromAt())).ifPresent(one::cutShort);
  }

  private void add(LineManagement one) {
    people.add(one);
    leavings
        .firstOf(one.getPersonId())
        .filter(at -> at.isAfter(one.getFromAt()))
        .ifPresent(one::cutShort);
  }

  private Optional<Instant> leaving(SupervisoryRelationship one) {
    return switch (one.getKind()) {
      case LINE_MANAGEMENT -> leavings.firstOf(one.getSuperviseeId());
      case COVER ->
          leavings.firstOf(
              one.getSuperviseeId(),
              one.getSupervisorId(),
              cover.covered(one).orElse(one.getSupervisorId()));
      default -> leavings.firstOf(one.getSuperviseeId(), one.getSupervisorId());
    };
  }

  /**
   * What {@link #pass} wrote down for an instant that has not come is called off: each relationship
   * ends when it was to end before.
   */
  public void passNot(
      SupervisoryRelationship ending, SupervisoryRelationship beginning, Instant at) {
    String supervisee = ending.getSuperviseeId();
    beginning.end(at);
    people.managementOf(supervisee, at).forEach(one -> one.end(at));
    Instant before = at.minusNanos(1_000);
    people.managementOf(supervisee, before).stream()
        .filter(one -> at.equals(one.getUntilAt()))
        .forEach(
            one -> {
              one.goOn();
              leavings.firstOf(supervisee).ifPresent(one::cutShort);
            });
    for (SupervisoryRelationship one : people.passing(ending.getSupervisorId(), supervisee, at)) {
      one.passNot(at);
      leaving(one).ifPresent(one::cutShort);
    }
  }
}
