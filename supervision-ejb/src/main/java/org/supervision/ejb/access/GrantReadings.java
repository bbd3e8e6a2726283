package org.supervision.ejb.access;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.supervision.domain.access.Verb;

/**
 * What was read under a grant, for its certificate (ACCESS 16). Who may see it is decided before.
 */
public class GrantReadings {

  @Inject private AccessLog log;

  /**
   * One reading.
   *
   * @param at when
   * @param superviseeId whose file
   * @param subjectKind what: {@code file}, {@code record}, {@code agreement}
   * @param verb what was done
   */
  public record Reading(Instant at, String superviseeId, String subjectKind, Verb verb) {}

  /** Everything that a person read under a grant, in order. */
  public List<Reading> under(String grantId, String personId) {
    return log.read(rows -> rows.under(grantId, personId)).stream()
        .map(row -> new Reading(row.at(), row.superviseeId(), row.subjectKind(), row.verb()))
        .toList();
  }
}
