package org.supervision.ejb.access;

import java.time.Instant;
import java.util.List;
import org.supervision.domain.policy.Purpose;

/**
 * What somebody who may state a purpose sees before they do: whose file it is, and no content.
 *
 * @param fileId the file
 * @param supervisee name of whom it is about
 * @param superviseeGivenName the name that colleagues call them by
 * @param superviseePost what they are employed as, or null
 * @param purposes what may be stated, in the order of the policy
 * @param asked the caller's name and post as the supervisee will see them
 * @param openUntil when a purpose that was stated already closes, or null where none is open
 * @param now the time of the page, from which each purpose's closing time is reckoned
 */
public record PurposeFacts(
    String fileId,
    String supervisee,
    String superviseeGivenName,
    String superviseePost,
    List<Purpose> purposes,
    String asked,
    Instant openUntil,
    Instant now) {

  /** Until when a purpose would open the file. */
  public Instant closesAt(Purpose purpose) {
    return now.plus(purpose.window());
  }
}
