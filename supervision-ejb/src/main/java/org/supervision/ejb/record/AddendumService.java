package org.supervision.ejb.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.supervision.domain.policy.Template;
import org.supervision.domain.policy.TemplateSection;
import org.supervision.domain.record.RecordSection;
import org.supervision.domain.record.RecordState;
import org.supervision.domain.record.SupervisionRecord;

/** Adding to a locked record: an addendum has the same life as a record (PRODUCT P4). */
@Stateless
@RolesAllowed("staff")
public class AddendumService {

  @Inject private RecordDoor door;
  @Inject private SupervisionRecords records;
  @Inject private RecordParts parts;
  @Inject private RecordForms forms;
  @Inject private Clock clock;

  /**
   * Begins an addendum by the caller, to be written, shared, agreed and signed; its identifier. One
   * that they have not shared yet is gone on with, so that pressing twice begins one.
   */
  public String begin(String recordId) {
    SupervisionRecord locked = door.forAdding(recordId);
    return records.addendaOf(recordId).stream()
        .filter(one -> one.getState() == RecordState.DRAFT)
        .filter(one -> one.authorId().equals(door.callerId()))
        .map(SupervisionRecord::getId)
        .findFirst()
        .orElseGet(() -> begin(locked));
  }

  private String begin(SupervisionRecord locked) {
    Template form = forms.addendumForm(locked);
    SupervisionRecord addendum =
        locked.add(door.callerId(), forms.used(locked.organisationId(), form), clock.instant());
    records.add(addendum);
    int position = 1;
    for (TemplateSection section : form.sections()) {
      parts.add(new RecordSection(addendum.getId(), section.key(), position++));
    }
    return addendum.getId();
  }
}
