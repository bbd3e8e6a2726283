package org.supervision.calendar;

import java.util.List;

/**
 * An entry for a calendar, as it came by mail.
 *
 * @param method what its mail says that it is
 * @param whole the mail as it was sent
 * @param lines the calendar's lines, unfolded
 */
record Entry(String method, String whole, List<String> lines) {}
