package org.supervision.web.retention;

/**
 * Something that is kept beside files, in words.
 *
 * @param text what it holds
 * @param kept for how long
 * @param source who says so
 * @param purged when some of it went last, and how many
 */
public record KeptClassLine(String name, String text, String kept, String source, String purged) {}
