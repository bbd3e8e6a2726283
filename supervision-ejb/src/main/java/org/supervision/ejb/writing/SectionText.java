package org.supervision.ejb.writing;

import java.time.Instant;

/**
 * A section as it is kept.
 *
 * @param writtenBy name of who wrote it last, or an empty text
 * @param writtenAt when, or null
 */
public record SectionText(String text, int textVersion, String writtenBy, Instant writtenAt) {}
