package org.supervision.ejb.monitoring;

/**
 * Which people of a month are looked at. What is empty leaves nobody out.
 *
 * @param service what it is called
 * @param team its whole name, with the service
 * @param stage the key of a career stage, or {@link #NO_STAGE}
 */
public record FrequencyFilter(String service, String team, String stage) {

  /** Everybody. */
  public static final FrequencyFilter NONE = new FrequencyFilter("", "", "");

  /** The stage of whoever is in none. */
  public static final String NO_STAGE = "none";

  /** What is not given leaves nobody out. */
  public FrequencyFilter {
    service = service == null ? "" : service;
    team = team == null ? "" : team;
    stage = stage == null ? "" : stage;
  }

  /** Whether somebody is one of them. */
  boolean includes(PersonMonth person) {
    return isOrAny(service, person.service())
        && (team.isEmpty() || team.equals(person.team().whole()))
        && isOrAny(stage, person.stage());
  }

  private static boolean isOrAny(String asked, String found) {
    return asked.isEmpty() || asked.equals(found);
  }
}
