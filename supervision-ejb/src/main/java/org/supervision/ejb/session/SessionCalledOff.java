package org.supervision.ejb.session;

import java.util.List;
import org.supervision.domain.session.Session;

/**
 * Fact: a time that was kept for a session is free again.
 *
 * @param personIds for whom it is
 */
public record SessionCalledOff(Session session, List<String> personIds) {}
