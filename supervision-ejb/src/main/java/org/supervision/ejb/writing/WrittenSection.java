package org.supervision.ejb.writing;

/**
 * A section as somebody typed it.
 *
 * @param text all of it
 * @param onVersion the text version that the writer had before their eyes
 */
public record WrittenSection(String text, int onVersion) {}
