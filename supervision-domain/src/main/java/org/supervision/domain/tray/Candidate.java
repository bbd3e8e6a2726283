package org.supervision.domain.tray;

import java.time.LocalDate;

/**
 * A locked record that a sample may be drawn from: facts alone.
 *
 * @param recordId the record
 * @param fileId the file that holds it
 * @param superviseeId whom the file is about
 * @param heldOn the day of the supervision
 * @param seal what it was sealed with, or null where it was closed before seals were made
 */
public record Candidate(
    String recordId, String fileId, String superviseeId, LocalDate heldOn, String seal) {}
