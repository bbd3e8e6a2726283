package org.supervision.ejb.allocation;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.supervision.domain.allocation.AllocationRule;
import org.supervision.domain.allocation.Asked;
import org.supervision.domain.allocation.Deviation;
import org.supervision.domain.allocation.NobodyDecides;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.shared.WrittenText;
import org.supervision.ejb.keys.FileKeys;

/** Asks for deviations, for services that have decided whether their caller may. */
public class DeviationAsking {

  @Inject private Deviations deviations;
  @Inject private Deciders deciders;
  @Inject private FileKeys keys;
  @Inject private Clock clock;

  /**
   * Why, and by when it is to be looked at again.
   *
   * @param reason in words
   * @param reviewOn a day that is still to come
   */
  public record Grounds(String reason, LocalDate reviewOn) {}

  /**
   * Asks for one.
   *
   * @param file of the supervisee
   * @param line the line-management relationship in which they are supervised now, or null
   * @param broken the rules that it breaks
   * @param byPersonId who asks
   */
  public Deviation ask(
      SupervisionFile file,
      SupervisoryRelationship line,
      Asked asked,
      Set<AllocationRule> broken,
      Grounds grounds,
      String byPersonId) {
    Deviation deviation = made(file, line, asked, broken, grounds, byPersonId);
    if (deciders.asked(deviation).isEmpty()) {
      throw new NobodyDecides();
    }
    deviations.add(deviation);
    return deviation;
  }

  /** The same for what is so already; where nobody can decide, nobody is asked. */
  public void askAfterwards(
      SupervisionFile file,
      SupervisoryRelationship line,
      Asked asked,
      Set<AllocationRule> broken,
      Grounds grounds,
      String byPersonId) {
    Deviation deviation = made(file, line, asked, broken, grounds, byPersonId);
    if (deciders.asked(deviation).isPresent()) {
      deviations.add(deviation);
    }
  }

  private Deviation made(
      SupervisionFile file,
      SupervisoryRelationship line,
      Asked asked,
      Set<AllocationRule> broken,
      Grounds grounds,
      String byPersonId) {
    Deviation deviation =
        new Deviation(
            file, line, asked, broken, byPersonId, clock.instant().truncatedTo(ChronoUnit.MICROS));
    String reason = WrittenText.required(grounds.reason(), WrittenText.SHORT);
    deviation.because(
        keys.of(file.getId()).seal(deviation.reasonContext(), reason),
        grounds.reviewOn(),
        LocalDate.now(clock));
    return deviation;
  }

  /** What was asked for a move, if anything was. */
  public Optional<Deviation> ofTransfer(String transferId) {
    return deviations.ofTransfer(transferId);
  }

  /** Nobody is supervised by that file any more, and nobody has to decide on it. */
  public void withdrawOfFile(String fileId) {
    deviations.ofFile(fileId).forEach(Deviation::withdraw);
  }

  /** The line passes on: what was asked afterwards for the former one is not decided any more. */
  public void withdrawOfLine(String fileId) {
    deviations.ofFile(fileId).stream()
        .filter(one -> one.getAsked().getKind() == RelationshipKind.LINE_MANAGEMENT)
        .filter(one -> one.getAsked().getTransferId() == null)
        .forEach(Deviation::withdraw);
  }

  /** What stands in a file, or waits: agreed, or not decided yet. */
  public List<Deviation> standingOf(String fileId) {
    return deviations.ofFile(fileId).stream()
        .filter(Deviation::awaitsOrganisation)
        .filter(one -> !one.hasLapsed(clock.instant()))
        .toList();
  }

  /** Somebody supervises in that file no more as any of some kinds: what was agreed for it ends. */
  public void endOf(String fileId, String supervisorId, Set<RelationshipKind> kinds, Instant at) {
    deviations.ofFile(fileId).stream()
        .filter(one -> one.getAsked().getSupervisorId().equals(supervisorId))
        .filter(one -> kinds.contains(one.getAsked().getKind()))
        .filter(one -> one.getAsked().getFromAt() == null || one.getAsked().hasCome(at))
        .forEach(one -> one.endWithSupervision(at));
  }

  /** The move is called off, and nobody has to decide any more. */
  public void withdrawOf(String transferId) {
    deviations.ofTransfer(transferId).ifPresent(Deviation::withdraw);
  }
}
