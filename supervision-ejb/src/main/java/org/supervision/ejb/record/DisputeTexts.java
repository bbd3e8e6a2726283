package org.supervision.ejb.record;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.supervision.domain.access.Permit;
import org.supervision.domain.record.Dispute;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.domain.shared.SameWords;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.people.Names;

/** What is disputed in a record, opened. */
class DisputeTexts {

  @Inject private Disputes disputes;
  @Inject private Names names;

  /**
   * All of it, the first first.
   *
   * @param content all of it: what does not stand in the sections that are open to every reader, or
   *     in that on health and welfare too, is given only where that one is open (ACCESS 13)
   */
  List<Disputed> of(SupervisionRecord record, RecordContent content, Permit permit, FileKey key) {
    List<Dispute> found =
        record.getContested().isEver() ? disputes.ofRecord(record.getId()) : List.of();
    if (found.isEmpty()) {
      return List.of();
    }
    String supervisee = record.getSuperviseeId();
    String by = names.of(List.of(supervisee)).get(supervisee).getName();
    return found.stream()
        .map(one -> opened(one, by, key))
        .filter(one -> permit.coversHealth() || isOpen(content, one.passage()))
        .toList();
  }

  /** Whether words stand in sections that are open to every reader of a record, and there alone. */
  static boolean isOpen(RecordContent content, String passage) {
    SameWords words = new SameWords(passage);
    Set<Boolean> inHealth =
        content.sections().stream()
            .filter(section -> section.texts().stream().anyMatch(words::isIn))
            .map(RecordContent.Section::health)
            .collect(Collectors.toSet());
    return inHealth.equals(Set.of(false));
  }

  /** One, opened under the key of its file. */
  static Disputed opened(Dispute one, String by, FileKey key) {
    return new Disputed(
        by,
        one.getRaisedAt(),
        key.open(one.passageContext(), one.getPassage()),
        key.open(one.statementContext(), one.getStatement()),
        one.isOpen() ? null : one.getOutcome().name(),
        one.getSettledAt(),
        one.isOpen() ? null : key.open(one.whyContext(), one.getWhy()));
  }
}
