package org.supervision.ejb.session;

import org.supervision.domain.session.SessionTime;

/**
 * When and where a session is planned.
 *
 * @param time day, hour and length
 * @param place where they meet, or null
 */
public record PlannedTime(SessionTime time, String place) {}
