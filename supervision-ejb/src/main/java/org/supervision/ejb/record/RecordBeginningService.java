package org.supervision.ejb.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.supervision.domain.access.Verb;
import org.supervision.domain.policy.Template;
import org.supervision.domain.policy.TemplateSection;
import org.supervision.domain.record.RecordSection;
import org.supervision.domain.record.SessionNotHeld;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.session.Session;
import org.supervision.domain.session.SessionState;
import org.supervision.ejb.session.HeldSessions;

/**
 * Beginning the record of a held session, on the template of the supervisee's role (PRODUCT P12).
 */
@Stateless
@RolesAllowed("staff")
public class RecordBeginningService {

  @Inject private SupervisionRecords records;
  @Inject private RecordParts parts;
  @Inject private HeldSessions sessions;
  @Inject private RecordForms forms;
  @Inject private Clock clock;

  /** The record of a session: the one that was begun, or a new one. Asking twice begins one. */
  public String begin(String sessionId) {
    Session session = sessions.requireForStep(sessionId, Verb.WRITE);
    if (session.getState() != SessionState.HELD) {
      throw new SessionNotHeld();
    }
    return records
        .ofSession(sessionId)
        .map(SupervisionRecord::getId)
        .orElseGet(() -> beginNew(session));
  }

  private String beginNew(Session session) {
    Template template = forms.personalFormFor(session);
    SupervisionRecord record =
        new SupervisionRecord(
            session,
            forms.used(session.organisationId(), template),
            forms.writeBy(session),
            clock.instant());
    records.add(record);
    addSections(record, template.sections());
    return record.getId();
  }

  private void addSections(SupervisionRecord record, List<TemplateSection> sections) {
    int position = 1;
    for (TemplateSection section : sections) {
      parts.add(new RecordSection(record.getId(), section.key(), position++));
    }
  }
}
