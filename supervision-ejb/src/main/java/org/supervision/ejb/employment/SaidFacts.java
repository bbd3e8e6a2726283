package org.supervision.ejb.employment;

import java.time.LocalDate;
import org.supervision.domain.people.Registration;
import org.supervision.domain.people.Training;

/**
 * What HR says of somebody.
 *
 * @param trainedOn the day of it, where they were trained
 * @param managesSince since when they have managed people, or null
 * @param qualifiedIn the profession, or null
 * @param registration null where it is not said here
 */
public record SaidFacts(
    Training training,
    LocalDate trainedOn,
    LocalDate managesSince,
    String qualifiedIn,
    Registration registration) {}
