package org.supervision.domain.signature;

/** As what somebody signs. */
public enum Signatory {
  SUPERVISOR,
  SUPERVISEE,
  ORGANISATION
}
