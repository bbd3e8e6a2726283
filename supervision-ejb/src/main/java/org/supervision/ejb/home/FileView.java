package org.supervision.ejb.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.access.Capacity;
import org.supervision.domain.agreement.AgreementState;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.policy.TighterTerm;
import org.supervision.ejb.allocation.DeviationRow;
import org.supervision.ejb.record.RecordFacts;
import org.supervision.ejb.retention.Kept;

/**
 * A personal supervision file as one thread: facts about what is in it, and its open actions.
 *
 * @param capacity as what the one who looks at it was let in
 * @param pair the relationship in which the reader is one of the two, or null
 * @param tighter how often they are supervised for a time that goes on, or null
 * @param records newest session first, one page of them
 * @param more whether there are older ones
 * @param closedBefore the day before which all is closed to managers and supervisors, or null
 * @param kept until when it is kept, and why; null where the reader was let in by a grant
 * @param closed whether that is all of it: nobody supervises them here since
 */
public record FileView(
    String fileId,
    String superviseeId,
    String supervisee,
    String post,
    Capacity capacity,
    List<SupervisorRow> supervisors,
    PairRow pair,
    TighterTerm tighter,
    List<AgreementRow> agreements,
    List<RecordRow> records,
    boolean more,
    List<SessionRow> sessions,
    List<ProposalRow> proposals,
    List<ActionRow> actions,
    List<CustodyRow> custody,
    List<DeviationRow> deviations,
    List<EndingRow> endings,
    LocalDate closedBefore,
    boolean closed,
    Kept kept) {

  /** Who supervises, as what, since when, and until which day; null where that is open. */
  public record SupervisorRow(
      String relationshipId, String name, String kind, LocalDate since, LocalDate last) {

    /** Whether they cover for a time. */
    public boolean isCover() {
      return kind.equals(RelationshipKind.COVER.name());
    }
  }

  /** Where the reader plans with the other, and whether one manages the other. */
  public record PairRow(String relationshipId, boolean inLine) {}

  /** One version of an agreement. */
  public record AgreementRow(
      String id,
      String supervisor,
      int number,
      AgreementState state,
      LocalDate signedOn,
      LocalDate reviewOn,
      boolean reviewOverdue) {}

  /** One record. */
  public record RecordRow(RecordFacts facts, String supervisor, String author) {}

  /** The receipt of a relationship that ended: who supervised, and the last day. */
  public record EndingRow(String id, String supervisor, LocalDate last) {}

  /** One session to come, or one that was held and not written up. */
  public record SessionRow(
      String id,
      LocalDate day,
      Instant startsAt,
      int minutes,
      String supervisorId,
      String supervisor,
      boolean unwritten) {}

  /**
   * Times that wait for an answer: how many, the last day of them, since when, and whose answer.
   */
  public record ProposalRow(
      String id,
      LocalDate lastOn,
      int count,
      LocalDate proposedOn,
      String answererId,
      String supervisor) {}

  /** One open action. */
  public record ActionRow(
      String id, String wording, String owner, LocalDate dueOn, String status) {}

  /** Who held the file, and when; until is null for the present holder. */
  public record CustodyRow(String holder, LocalDate from, LocalDate until) {}

  /** Whether the one who looks at it is whom it is about. */
  public boolean isMine() {
    return capacity == Capacity.SUPERVISEE;
  }

  /** Whether it is open to them because they stated a purpose, and closes again (ACCESS 10, 19). */
  public boolean isOpenForPurpose() {
    return capacity == Capacity.LINE_MANAGER || capacity == Capacity.REVIEWER;
  }
}
