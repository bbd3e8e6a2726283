package org.supervision.ejb.grant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.grant.GrantScope;
import org.supervision.ejb.access.GrantReadings.Reading;

/**
 * A grant as those see it who asked for it or decide on it.
 *
 * @param row what a list shows of it
 * @param askedAt when it was asked for
 * @param files the people whom it names, with their files
 * @param scope what of the files
 * @param reason why, in words
 * @param reference the number that was given, or null
 * @param decidedBy name of who decided, or null
 * @param decidedAt when, or null
 * @param refusal why it was refused, or null
 * @param withheldUntil the day from which the supervisees are told; null for at once
 * @param withheldReason why they are told only then, or null
 * @param mine whether the caller asked for it
 * @param certificate what was read under it, which ends with it
 */
public record GrantView(
    GrantRow row,
    Instant askedAt,
    List<NamedFile> files,
    GrantScope scope,
    String reason,
    String reference,
    String decidedBy,
    Instant decidedAt,
    String refusal,
    LocalDate withheldUntil,
    String withheldReason,
    boolean mine,
    Certificate certificate) {

  /**
   * What was read under a grant: so far while it runs, for good once it is over (ACCESS 16).
   *
   * @param endedBy name of who ended it before its time, or null
   * @param readings what was read, in order
   * @param fingerprint of the rows of the access log that it is told from, as 64 hexadecimal digits
   */
  public record Certificate(String endedBy, List<NamedReading> readings, String fingerprint) {}

  /**
   * Somebody whom the grant names.
   *
   * @param fileId their file
   * @param name their name
   */
  public record NamedFile(String fileId, String name) {}

  /**
   * Something that was read.
   *
   * @param name whose file
   * @param reading what and when
   */
  public record NamedReading(String name, Reading reading) {}
}
