package org.supervision.domain.feed;

import java.time.LocalDate;

/**
 * A line manager whose last day is known, while people are named who stay for longer.
 *
 * @param manager who leaves
 * @param lastOn their last day
 * @param people how many nobody would supervise or manage from then on
 */
public record ManagerLeaving(FeedPerson manager, LocalDate lastOn, int people) {}
