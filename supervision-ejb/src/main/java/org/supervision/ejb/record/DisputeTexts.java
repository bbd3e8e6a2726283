package org.supervision.ejb.record;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.supervision.domain.access.Permit;
import org.supervision.domain.record.Dispute;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.people.Names;

/** What is disputed in a record, opened. */
class DisputeTexts {

  @Inject private Disputes disputes;
  @Inject private Names names;

  /**
   * All of it, the first first.
   *
   * @param content as far as it opens to the reader: what does not stand in it may speak of health
   *     and welfare, and is given only where that is open (ACCESS 13)
   */
  List<Disputed> of(SupervisionRecord record, RecordContent content, Permit permit, FileKey key) {
    List<Dispute> found =
        record.getContested().isEver() ? disputes.ofRecord(record.getId()) : List.of();
    if (found.isEmpty()) {
      return List.of();
    }
    String supervisee = record.getSuperviseeId();
    String by = names.of(List.of(supervisee)).get(supervisee).getName();
    String open = permit.coversHealth() ? "" : plain(content.withoutHealth().sections().toString());
    return found.stream()
        .map(one -> opened(one, by, key))
        .filter(one -> permit.coversHealth() || open.contains(plain(one.passage())))
        .toList();
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.UK);
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
