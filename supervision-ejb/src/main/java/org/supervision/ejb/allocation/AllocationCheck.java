package org.supervision.ejb.allocation;

import java.util.List;

/**
 * One rule of allocation, held against what is wanted.
 *
 * @param rule which one; pages have its words
 * @param kept whether it is kept
 * @param known whether the fact that it turns on was ever recorded; where not, it only shows
 * @param details figures that the words name
 */
public record AllocationCheck(String rule, boolean kept, boolean known, List<Object> details) {}
