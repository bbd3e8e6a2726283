package org.supervision.domain.session;

import org.supervision.domain.shared.RuleBroken;

/** So many sessions are not planned at once. */
public class SeriesTooLong extends RuleBroken {

  private static final long serialVersionUID = 1L;

  SeriesTooLong(int most) {
    super(most);
  }
}
