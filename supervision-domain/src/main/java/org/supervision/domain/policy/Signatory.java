package org.supervision.domain.policy;

/**
 * As what somebody signs an agreement or a record; the policy says whose signatures an agreement
 * needs.
 */
public enum Signatory {
  SUPERVISEE,
  SUPERVISOR,
  /** A service manager for the organisation. */
  ORGANISATION
}
