package org.supervision.domain.policy;

/**
 * What must be done by when. Each counts from the day of what it follows.
 *
 * @param recordWritten a personal record, from the day the session was held
 * @param caseRecordWritten a case record on the child's record, from the day the session was held
 * @param recordAnswered the supervisee's answer, from the day the draft was shared
 * @param recordClosedUnsigned when a shared record may be closed unsigned, from the last share
 * @param agreementUnsigned when records may be signed without the supervisee's agreement
 * @param agreementReviewed the agreement read together again, from its last signature
 * @param subjectAccess the answer to a request for one's own data, from its receipt
 * @param keptAfterLeaving how long a file is kept, from leaving the authority
 */
public record Deadlines(
    Deadline recordWritten,
    Deadline caseRecordWritten,
    Deadline recordAnswered,
    Deadline recordClosedUnsigned,
    Deadline agreementUnsigned,
    Deadline agreementReviewed,
    Deadline subjectAccess,
    Deadline keptAfterLeaving) {}
