package org.supervision.domain.people;

/**
 * How many cases are on somebody's caseload.
 *
 * @param personId whose
 * @param cases at least one: of whom nothing is known there is no count
 */
public record CaseCount(String personId, long cases) {}
