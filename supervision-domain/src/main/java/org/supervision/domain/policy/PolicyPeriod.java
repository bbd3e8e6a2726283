package org.supervision.domain.policy;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A time in which an organisation works by one version of a policy, as the page lists it.
 *
 * @param fromOn its first day
 * @param untilOn the first day without it, or null; the first day itself where it never began
 * @param versionId the version's identifier
 * @param key the pack's name
 * @param label what the council calls the version
 * @param byGivenName who put it in force, in two parts, as whoever they did it for
 * @param putAt when that was done
 */
public record PolicyPeriod(
    LocalDate fromOn,
    LocalDate untilOn,
    String versionId,
    String key,
    String label,
    String byGivenName,
    String byFamilyName,
    String authorityGivenName,
    String authorityFamilyName,
    Instant putAt) {

  /** Whether another took its place before it began. */
  public boolean neverBegan() {
    return untilOn != null && !untilOn.isAfter(fromOn);
  }

  /** Who put it in force. */
  public String by() {
    return byGivenName + " " + byFamilyName;
  }

  /** On whose authority. */
  public String authority() {
    return authorityGivenName + " " + authorityFamilyName;
  }
}
