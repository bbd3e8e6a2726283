package org.supervision.domain.session;

/** One part of a preparation that was sent, with the preparation. */
public record SentPart(Preparation preparation, PreparationPart part) {}
