package org.supervision.domain.policy;

import java.time.LocalDate;

/**
 * What counts about a session for due dates.
 *
 * @param on the day it was planned for or held on
 * @param by who held it: {@code line}, {@code assessor}, {@code educator} or {@code mentor}
 * @param kind {@code personal} and later others
 * @param minutes how long it was
 * @param held whether it took place
 */
public record SessionFact(LocalDate on, String by, String kind, int minutes, boolean held) {}
