package org.supervision.ejb.writing;

import java.time.Instant;

/**
 * That a text was saved.
 *
 * @param textVersion its new version
 * @param at when
 */
public record SavedText(int textVersion, Instant at) {}
