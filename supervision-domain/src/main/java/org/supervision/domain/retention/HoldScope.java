package org.supervision.domain.retention;

/**
 * What a hold covers: one file, those of whoever is or was in a team, those of whoever held a post
 * that an inquiry names, or all of an organisation.
 */
public enum HoldScope {
  FILE,
  TEAM,
  MATCHING,
  EVERYBODY
}
