package org.supervision.ejb.access;

/**
 * A seal as it was put into the access log, the last one of its subject.
 *
 * @param kind the word for what was sealed: {@code record}, {@code agreement}, {@code signature} or
 *     {@code statement} where one was added to a closed record
 * @param subjectId its identifier
 * @param fileId the file that it belonged to then, whose chain has the seal
 * @param superviseeId whose file that is
 * @param seal hexadecimal
 */
public record LoggedSeal(
    String kind, String subjectId, String fileId, String superviseeId, String seal) {}
