package org.supervision.domain.request;

import org.supervision.domain.shared.RuleBroken;

/** What they are given is put together before they were given it. */
public class NothingPutTogether extends RuleBroken {

  private static final long serialVersionUID = 1L;
}
