package org.supervision.ejb.retention;

import java.time.LocalDate;
import org.supervision.domain.retention.DisposalState;

/**
 * The file of one leaver.
 *
 * @param over whether its period is over
 * @param holds how many holds keep it
 * @param disposal how far it has come on the way to being destroyed, or null
 */
public record RetentionRow(
    String fileId,
    String name,
    String staffNumber,
    LocalDate leftOn,
    Kept kept,
    boolean over,
    int holds,
    DisposalState disposal) {}
