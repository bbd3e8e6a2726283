package org.supervision.ejb.session;

/**
 * Something on the agenda, opened.
 *
 * @param by given name of who put it there
 * @param mine whether that is the one who looks at it
 */
public record AgendaLine(String id, String wording, String by, boolean mine) {}
