package org.supervision.ejb.transfer;

import java.time.LocalDate;

/**
 * A move, or a relationship that ended otherwise, that somebody is told of: facts alone.
 *
 * @param ended whether it is a relationship that ended otherwise than by a move
 * @param viewer what they have to do with it
 * @param on the day from which the next one holds the file
 * @param passed whether that has come
 */
public record MoveNews(
    String id,
    boolean ended,
    MoveView.Viewer viewer,
    String supervisee,
    String from,
    String to,
    LocalDate on,
    boolean passed) {}
