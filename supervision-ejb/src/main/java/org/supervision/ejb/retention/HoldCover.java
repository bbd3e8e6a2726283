package org.supervision.ejb.retention;

/**
 * What a hold covers, or would, as it is said.
 *
 * @param name the person or team; null for everybody
 * @param files how many files that is today
 */
public record HoldCover(HoldTarget target, String name, long files) {}
