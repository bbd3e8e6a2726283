package org.supervision.ejb.transfer;

import java.time.Instant;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.transfer.FileTransfer;

/**
 * Fact: a file passed to the next holder. Whoever hears of it finishes what was begun with the
 * former one, in the same transaction. Sessions come first, then records, then actions.
 *
 * @param ended the relationship that ended
 * @param begun the one that began
 * @param at when it is carried out, which may be later than when the rights passed
 */
public record FileTransferred(
    FileTransfer transfer,
    SupervisoryRelationship ended,
    SupervisoryRelationship begun,
    Instant at) {

  /** Sessions are locked before their records, here as where a record is begun. */
  public static final int SESSIONS = 100;

  /** Records are closed with the actions that were reviewed in them, before those go on. */
  public static final int RECORDS = 200;

  /** Actions are handed on last. */
  public static final int ACTIONS = 300;
}
