package org.supervision.ejb.record;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supervision.domain.record.Decision;
import org.supervision.domain.record.RecordSection;
import org.supervision.ejb.action.RecordActions;
import org.supervision.ejb.action.SharedAction;
import org.supervision.ejb.action.WrittenAction;

/**
 * Puts the rows of a record back to how it was last shared. Amendments and disagreements stay: both
 * have seen them; so does what was said of earlier actions, which counted at once.
 */
class LastShared {

  @Inject private RecordParts parts;
  @Inject private RecordActions actions;

  /**
   * @param written what the rows say
   * @param shared what the other party was last shown
   */
  void putBack(OpenRecord open, RecordContent written, RecordContent shared, Instant at) {
    String recordId = open.record().getId();
    Map<String, Decision> rows =
        parts.decisionsOf(recordId).stream()
            .collect(Collectors.toMap(Decision::getId, Function.identity()));
    List<SharedAction> agreed = new ArrayList<>();
    for (RecordContent.Section section : shared.sections()) {
      String now = written.section(section.key()).orElseThrow().discussion();
      if (!now.equals(section.discussion())) {
        write(open, section, at);
      }
      section.decisions().forEach(one -> decide(open, section.key(), one, rows));
      section.actions().forEach(one -> agreed.add(shared(section.key(), one)));
    }
    rows.values().forEach(parts::remove);
    actions.putBack(open.record(), agreed, open.key());
  }

  private void write(OpenRecord open, RecordContent.Section section, Instant at) {
    RecordSection row = parts.section(open.record().getId(), section.key());
    row.write(
        open.key().seal(row.nextContext(), section.discussion()),
        row.getTextVersion(),
        open.record().authorId(),
        at);
  }

  private void decide(
      OpenRecord open, String sectionKey, RecordContent.Decided one, Map<String, Decision> rows) {
    Decision row = rows.remove(one.id());
    if (row == null) {
      row = Decision.putBack(one.id(), open.record().getId(), sectionKey, rows.size() + 1);
      parts.add(row);
    }
    String context = row.nextContext();
    row.word(open.key().seal(context, one.what()), open.key().seal(context + "/why", one.why()));
  }

  private static SharedAction shared(String sectionKey, RecordContent.Agreed one) {
    return new SharedAction(
        one.id(), sectionKey, new WrittenAction(one.what(), one.ownerId(), one.dueOn()));
  }
}
