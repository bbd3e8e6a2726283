package org.supervision.ejb.request;

import java.time.LocalDate;
import org.supervision.domain.request.RequestKind;

/**
 * A request as somebody in HR wants to log it.
 *
 * @param who staff number or full name of who asks
 * @param receivedOn the day on which it came, or null where nobody said
 * @param words what they ask for
 */
public record AskedRequest(String who, RequestKind kind, LocalDate receivedOn, String words) {}
