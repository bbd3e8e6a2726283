package org.supervision.domain.policy;

/** Whose signature an agreement needs. */
public enum Signatory {
  SUPERVISEE,
  SUPERVISOR,
  /** A service manager for the organisation. */
  ORGANISATION
}
