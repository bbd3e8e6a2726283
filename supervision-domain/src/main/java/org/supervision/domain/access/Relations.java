package org.supervision.domain.access;

import java.util.Map;
import java.util.Set;
import org.supervision.domain.people.ClosedPart;
import org.supervision.domain.people.RelationshipKind;

/**
 * The facts about a caller and a supervisee at one instant, on which access is decided. Nothing
 * here is remembered from an earlier page: whoever lost a relation has lost it at the next click.
 *
 * @param callerId who is asking
 * @param organisationId where they work
 * @param supervising the caller's current supervisory relationships with the supervisee, by
 *     identifier
 * @param covered the supervisee's current line-management relationships, by identifier, where the
 *     caller covers for who supervises in them; looked up only then
 * @param managing whether the caller is in the supervisee's current management line
 * @param answersForService whether the caller does so as a service manager or above one; looked up
 *     only where something waits for the organisation
 * @param window the purpose that the caller stated and that still opens the file, or null
 * @param hr whether the caller works in HR
 * @param reviewing whether a review of the file, whose time is over, is in the caller's hands
 * @param granted what a running grant opens of the file to the caller, or null
 * @param it whether the caller is an IT administrator
 * @param closed the relationships, by identifier, whose part of the file is closed (PRODUCT R1, T5)
 */
public record Relations(
    String callerId,
    String organisationId,
    Map<String, RelationshipKind> supervising,
    Set<String> covered,
    boolean managing,
    boolean answersForService,
    StatedPurpose window,
    boolean hr,
    boolean reviewing,
    Granted granted,
    boolean it,
    Set<String> closed) {

  /** Keeps its own copy. */
  public Relations {
    supervising = Map.copyOf(supervising);
    covered = Set.copyOf(covered);
    closed = Set.copyOf(closed);
  }

  /** Somebody who covers for nobody and has no grant. */
  public Relations(
      String callerId,
      String organisationId,
      Map<String, RelationshipKind> supervising,
      boolean managing,
      boolean answersForService,
      StatedPurpose window,
      boolean hr) {
    this(
        callerId,
        organisationId,
        supervising,
        Set.of(),
        managing,
        answersForService,
        window,
        hr,
        false,
        null,
        false,
        Set.of());
  }

  /** The same where a part of the file is closed; where all of it is, nobody manages it. */
  public Relations closing(ClosedPart part) {
    return new Relations(
        callerId,
        organisationId,
        supervising,
        covered,
        managing && !part.whole(),
        answersForService,
        window,
        hr,
        reviewing,
        granted,
        it,
        part.relationshipIds());
  }

  /** What a stated purpose opens: its key in the policy, its window, whether it reaches health. */
  public record StatedPurpose(String windowId, String purpose, boolean coversHealth) {}

  /** Whether the caller covers for who supervises in a relationship (ACCESS 28). */
  public boolean covers(String relationshipId) {
    return supervising.containsValue(RelationshipKind.COVER) && covered.contains(relationshipId);
  }

  /**
   * Whether the caller holds the file: the supervisor of a current line-management relationship.
   */
  public boolean holdsFile() {
    return supervising.containsValue(RelationshipKind.LINE_MANAGEMENT);
  }
}
