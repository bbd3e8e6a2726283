package org.supervision.domain.action;

import java.time.LocalDate;

/** An open action as a list counts it: who owes it, and by when. */
public record OpenAction(String ownerId, LocalDate dueOn) {}
