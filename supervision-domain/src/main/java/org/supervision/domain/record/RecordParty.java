package org.supervision.domain.record;

/** Who of a record may take a step (PRODUCT P2). */
public enum RecordParty {
  /** Who writes it: the supervisor, or of an addendum whoever adds it. */
  AUTHOR,
  /** The author, or in a draft the recorder to whom the supervisee agreed. */
  TYPIST,
  /** The one of the pair who did not write it. */
  READER,
  /** Supervisor or supervisee. */
  EITHER,
  /** Who signed first. */
  FIRST_SIGNER,
  /** No person: it follows from something else. */
  NOBODY
}
