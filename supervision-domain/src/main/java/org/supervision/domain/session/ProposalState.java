package org.supervision.domain.session;

/** What became of proposed times. */
public enum ProposalState {
  /** The other of the two has not answered. */
  PROPOSED,
  /** The other took one of them, and it is planned. */
  ACCEPTED,
  /** None of them suits the other. */
  DECLINED,
  /** Whoever proposed them took them back. */
  WITHDRAWN,
  /** The two do not meet any more. */
  ENDED,
  /** All of them passed without an answer: reckoned, and never stored. */
  LAPSED
}
