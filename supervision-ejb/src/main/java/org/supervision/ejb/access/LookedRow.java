package org.supervision.ejb.access;

import java.time.Instant;
import java.time.LocalDate;
import org.supervision.domain.access.Capacity;
import org.supervision.domain.access.Verb;

/**
 * One line of who has looked at a file, for the person whom it is about.
 *
 * @param at when
 * @param own whether it was they themselves
 * @param name who; null for a refusal, which names nobody (ACCESS 24), and for the application
 * @param post what they are employed as today, or null
 * @param verb what they did
 * @param subjectKind to what: {@code file}, {@code record}, {@code agreement}, {@code session}
 * @param subjectId its identifier
 * @param subjectDay the day of the supervision that it is about, or null
 * @param capacity as what they were let in
 * @param refused whether they tried and were refused
 * @param purpose the purpose in the policy's words, or null
 * @param reason why, in their own words, or null
 * @param reference the reference that they gave, or null
 * @param withheldUntil the day until which this was kept from them; null where it never was
 */
public record LookedRow(
    Instant at,
    boolean own,
    String name,
    String post,
    Verb verb,
    String subjectKind,
    String subjectId,
    LocalDate subjectDay,
    Capacity capacity,
    boolean refused,
    String purpose,
    String reason,
    String reference,
    LocalDate withheldUntil) {}
