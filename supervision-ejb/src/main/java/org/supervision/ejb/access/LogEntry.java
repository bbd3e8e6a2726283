package org.supervision.ejb.access;

import java.time.Instant;
import org.supervision.domain.access.Capacity;
import org.supervision.domain.access.Verb;

/**
 * One row of the access log: facts in clear, no word of content.
 *
 * @param chainId the file, or the organisation for what belongs to no file
 * @param at when, to the microsecond
 * @param personId who, or null for a job
 * @param superviseeId whose file, or null
 * @param organisationId where
 * @param subjectKind the word for what it was done to
 * @param subjectId its identifier
 * @param verb what was done
 * @param capacity as what they were let in, or came nearest
 * @param allowed whether they were let in
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
    boolean allowed,
    String purpose,
    String windowId,
    String address,
    Integer found,
    byte[] digest) {

  private static final String ALLOWED = "ALLOWED";
  private static final String REFUSED = "REFUSED";

  /** The outcome as it is kept. */
  String outcome() {
    return allowed ? ALLOWED : REFUSED;
  }

  /** Reads an outcome back; a word that was never written counts as refused and breaks the hash. */
  static boolean isAllowed(String outcome) {
    return ALLOWED.equals(outcome);
  }
}
