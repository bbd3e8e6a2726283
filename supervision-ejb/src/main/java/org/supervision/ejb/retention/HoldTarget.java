package org.supervision.ejb.retention;

import org.supervision.domain.retention.Hold;
import org.supervision.domain.retention.HoldScope;

/**
 * What a hold covers.
 *
 * @param id the file or the team; null for everybody
 */
public record HoldTarget(HoldScope scope, String id) {

  /** What a hold covers. */
  static HoldTarget of(Hold hold) {
    return new HoldTarget(
        hold.getScope(),
        switch (hold.getScope()) {
          case FILE -> hold.getFileId();
          case TEAM -> hold.getTeamId();
          case EVERYBODY -> null;
        });
  }
}
