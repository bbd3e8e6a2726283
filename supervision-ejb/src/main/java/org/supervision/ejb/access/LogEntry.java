package org.supervision.ejb.access;

import java.time.Instant;
import org.supervision.domain.access.Capacity;
import org.supervision.domain.access.Verb;

/**
 * One row of the access log: facts in clear, no word of content.
 *
 * @param chainId the file, or the person who did it for what belongs to no file
 * @param at when, to the microsecond
 * @param personId who, or null for a job
 * @param superviseeId whose file, or null
 * @param organisationId where
 * @param subjectKind the word for what it was done to
 * @param subjectId its identifier
 * @param verb what was done; null where no such verb exists, because a hand put it there
 * @param capacity as what they were let in, or came nearest; null as with the verb
 * @param outcome {@link #ALLOWED} or {@link #REFUSED}; another word was put there by hand
 * @param purpose key of the purpose stated, or null
 * @param windowId the window that the purpose opened, or null
 * @param address from which machine, or empty
 * @param found how many rows a list had, else null
 * @param digest the seal of a signed text, in a row of {@link Verb#SEAL} alone, else null
 */
record LogEntry(
    String chainId,
    Instant at,
    String personId,
    String superviseeId,
    String organisationId,
    String subjectKind,
    String subjectId,
    Verb verb,
    Capacity capacity,
    String outcome,
    String purpose,
    String windowId,
    String address,
    Integer found,
    byte[] digest) {

  /** They were let in, or it was done. */
  static final String ALLOWED = "ALLOWED";

  /** They tried and were refused. */
  static final String REFUSED = "REFUSED";

  /** The same for a list, with how many rows it had. */
  LogEntry found(int rows) {
    return new LogEntry(
        chainId,
        at,
        personId,
        superviseeId,
        organisationId,
        subjectKind,
        subjectId,
        verb,
        capacity,
        outcome,
        purpose,
        windowId,
        address,
        rows,
        digest);
  }

  /** The same about something else. */
  LogEntry about(String otherKind, String otherId) {
    return new LogEntry(
        chainId,
        at,
        personId,
        superviseeId,
        organisationId,
        otherKind,
        otherId,
        verb,
        capacity,
        outcome,
        purpose,
        windowId,
        address,
        found,
        digest);
  }

  /** Whether they were let in. */
  boolean allowed() {
    return ALLOWED.equals(outcome);
  }
}
