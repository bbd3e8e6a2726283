package org.supervision.ejb.request;

import java.time.LocalDate;

/**
 * One thing that is kept about somebody, as a fact.
 *
 * @param day the day that it is about, or null
 * @param state how it stands, or what was done; a word of its own feature, or null
 * @param about of a log, to what it was done; else null
 */
public record GatheredItem(String id, LocalDate day, String state, String about) {}
