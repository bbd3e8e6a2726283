package org.supervision.ejb.record;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.people.Post;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.policy.Template;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.record.TemplateUsed;
import org.supervision.domain.session.Session;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.policy.DueDates;
import org.supervision.ejb.policy.Policies;

/** Which form a record is written on, and by when, as the policy in force says. */
class RecordForms {

  @Inject private Policies policies;
  @Inject private DueDates dueDates;
  @Inject private Names names;

  /** The form for the supervisee's role (PRODUCT P12). */
  Template personalFormFor(Session session) {
    Post post = names.posts(List.of(session.getSuperviseeId())).get(session.getSuperviseeId());
    String role = post == null ? "" : post.getRoleKey();
    return policies
        .of(session.organisationId())
        .templateFor(session.getKind(), role)
        .orElseThrow(() -> new IllegalStateException("No form for " + session.getKind()));
  }

  /** The form of an addendum. */
  Template addendumForm(SupervisionRecord record) {
    return policies
        .of(record.organisationId())
        .templateFor("addendum", "")
        .orElseThrow(() -> new IllegalStateException("No form for an addendum"));
  }

  TemplateUsed used(String organisationId, Template template) {
    Policy policy = policies.of(organisationId);
    return new TemplateUsed(policy.versionId(), template.key(), template.version());
  }

  /** Until when it is to be written (PRODUCT P10). */
  LocalDate writeBy(Session session) {
    return dueDates.recordWrittenBy(policies.of(session.organisationId()), session.getOnDay());
  }
}
