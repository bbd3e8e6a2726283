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
 * @param mine whether the caller asked for it
 * @param readings what was read under it, in order
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
    boolean mine,
    List<NamedReading> readings) {

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
