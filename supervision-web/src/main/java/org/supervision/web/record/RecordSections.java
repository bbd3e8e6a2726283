package org.supervision.web.record;

import org.supervision.domain.shared.NotVisible;
import org.supervision.web.shell.Place;

/** Finds the section that an address names. */
final class RecordSections {

  private RecordSections() {}

  /**
   * @throws NotVisible where the record has no such section
   */
  static SectionForm named(WriteRecordPage record, Place place) {
    String key = place.text("section");
    return record.getSections().stream()
        .filter(section -> section.getKey().equals(key))
        .findFirst()
        .orElseThrow(NotVisible::new);
  }
}
