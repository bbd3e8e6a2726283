package org.supervision.web.record;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.supervision.ejb.record.RecordReadingService;
import org.supervision.web.shell.Place;
import org.supervision.web.writing.ReadCaseDetails;

/** Something said on the record that the address names: whether case details stay in it. */
@Dependent
class SaidOnRecord {

  @Inject private RecordReadingService records;
  @Inject private ReadCaseDetails details;
  @Inject private Place place;

  /** Whether who says this keeps what names a case in it; what does is pointed out otherwise. */
  boolean isKept(String... said) {
    return details.isKept(
        () -> said.length == 0 ? List.of() : records.caseDetails(place.getId(), said));
  }
}
