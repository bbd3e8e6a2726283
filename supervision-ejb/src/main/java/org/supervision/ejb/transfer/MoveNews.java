package org.supervision.ejb.transfer;

import java.time.LocalDate;

/**
 * A move that somebody is told of: facts alone.
 *
 * @param viewer what they have to do with it
 * @param on the day from which the next one holds the file
 * @param passed whether that has come
 */
public record MoveNews(
    String id,
    MoveView.Viewer viewer,
    String supervisee,
    String from,
    String to,
    LocalDate on,
    boolean passed) {}
