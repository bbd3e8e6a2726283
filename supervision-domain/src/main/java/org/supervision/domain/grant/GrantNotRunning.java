package org.supervision.domain.grant;

import org.supervision.domain.shared.RuleBroken;

/** Only what runs can be revoked. */
public class GrantNotRunning extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
