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

  /**
   * Everything that was read under a grant.
   *
   * @param inOrder one after the other
   * @param fingerprint SHA-256 over the hashes of the log's rows in that order, in hexadecimal: it
   *     changes with any of them
   */
  public record Readings(List<Reading> inOrder, String fingerprint) {}

  /** Everything that a person read under a grant, in order. */
  public Readings under(String grantId, String personId) {
    List<LogLink> links = log.read(rows -> rows.under(grantId, personId));
    return new Readings(
        links.stream()
            .map(LogLink::entry)
            .map(row -> new Reading(row.at(), row.superviseeId(), row.subjectKind(), row.verb()))
            .toList(),
        LogLink.fingerprint(links));
  }
}
