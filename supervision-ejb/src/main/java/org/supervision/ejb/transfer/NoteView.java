package org.supervision.ejb.transfer;

import java.time.Instant;

/**
 * A handover note, opened.
 *
 * @param text empty where nothing is written yet
 * @param writtenAt when, or null
 * @param writable whether it is still its author's
 */
public record NoteView(String transferId, String text, Instant writtenAt, boolean writable) {}
