package org.supervision.domain.record;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.supervision.domain.access.FileSubject;
import org.supervision.domain.access.Openness;

/**
 * A draft whose author has left or is away for long, as facts: what a service manager releases to
 * the supervisee without reading it (PRODUCT T6). One that was shared, and that its author left
 * before it was signed, is closed unsigned by them.
 *
 * @param state a draft, closed unshared, or shared and not signed
 * @param closedAt when a move or an end closed it, or null while it is a draft
 * @param leftOn the author's last day, or null
 * @param awaySince the first day of the author's absence, or null
 */
public record StrandedDraft(
    String id,
    String organisationId,
    String fileId,
    String superviseeId,
    String relationshipId,
    String authorId,
    LocalDate heldOn,
    RecordState state,
    Instant closedAt,
    LocalDate leftOn,
    LocalDate awaySince)
    implements FileSubject {

  /**
   * Whether the author could not finish it: by today, or by the day on which it was closed. What
   * somebody left unshared and then left the authority much later stays theirs.
   */
  public boolean isStranded(LocalDate today, ZoneId zone) {
    LocalDate day = closedAt == null ? today : LocalDate.ofInstant(closedAt, zone);
    boolean left = leftOn != null && leftOn.isBefore(day);
    return left || awaySince != null && !awaySince.isAfter(day);
  }

  /** Whether the supervisee has read it, so that it is closed and not released. */
  public boolean isShared() {
    return state != RecordState.DRAFT && state != RecordState.CLOSED_UNSHARED;
  }

  @Override
  public String subjectKind() {
    return "draft";
  }

  @Override
  public String subjectId() {
    return id;
  }

  /** It waits for a service manager who has no part in it. */
  @Override
  public boolean awaitsOrganisation() {
    return true;
  }

  @Override
  public boolean concerns(String personId) {
    return personId.equals(authorId);
  }

  @Override
  public Openness openness() {
    return Openness.NOBODY;
  }
}
