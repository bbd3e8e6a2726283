package org.supervision.domain.access;

import java.time.LocalDate;

/**
 * The day of the supervision that something in a file is about.
 *
 * @param subjectId what is about it
 * @param day the day
 */
public record SubjectDay(String subjectId, LocalDate day) {}
