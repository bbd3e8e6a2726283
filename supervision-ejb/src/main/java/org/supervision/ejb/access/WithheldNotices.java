package org.supervision.ejb.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a supervisee is not told of for now, and what was once kept from them (ACCESS 24). */
@RequestScoped
class WithheldNotices {

  @Inject private AnyGrants grants;
  @Inject private Clock clock;

  private OfFile known;

  /** The withheld notices of a file, looked up once in a request. */
  OfFile of(String fileId) {
    if (known == null || !known.fileId().equals(fileId)) {
      known = new OfFile(fileId, grants.withheldOn(fileId), LocalDate.now(clock));
    }
    return known;
  }

  /**
   * The withheld notices of one file.
   *
   * @param fileId the file
   * @param untilByGrant the day on which each ends
   * @param today the day of asking
   */
  record OfFile(String fileId, Map<String, LocalDate> untilByGrant, LocalDate today) {

    /** The grants whose rows are still left out. */
    List<String> hidden() {
      return untilByGrant.entrySet().stream()
          .filter(each -> each.getValue().isAfter(today))
          .map(Map.Entry::getKey)
          .toList();
    }

    /** Until when the rows of a grant were kept back; null where they never were. */
    LocalDate until(String grantId) {
      return grantId == null ? null : untilByGrant.get(grantId);
    }
  }
}
