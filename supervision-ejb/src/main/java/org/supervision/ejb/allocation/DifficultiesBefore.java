package org.supervision.ejb.allocation;

import java.util.List;

/**
 * What one of a pair is shown before they say that it isn't working: facts.
 *
 * @param other the other one's name
 * @param rows what was raised in their relationship before
 */
public record DifficultiesBefore(String other, List<DifficultyRow> rows) {}
