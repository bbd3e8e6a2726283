package org.supervision.ejb.record;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.writing.CaseDetail;
import org.supervision.ejb.writing.CaseDetails;

/** What names a case in a record, section by section, and in what is said of it (PRODUCT P6). */
class RecordCaseDetails {

  @Inject private CaseDetails details;

  /** What names a case in the text of a record, in the order of its sections. */
  List<CaseDetail> in(RecordContent content, SupervisionRecord record, FileKey key) {
    Map<String, String> written = new LinkedHashMap<>();
    content.sections().forEach(section -> written.put(section.key(), textOf(section)));
    return details.in(record, key, written, List.of(content.supervisor(), content.supervisee()));
  }

  /**
   * What names a case in something said about a section: an amendment, a side of a disagreement.
   */
  List<CaseDetail> in(SupervisionRecord record, FileKey key, String... said) {
    return details.in(record, key, said);
  }

  /**
   * Refuses what names a case, unless who says it knows and keeps it.
   *
   * @throws org.supervision.domain.writing.CaseDetailsPointedOut where something does
   */
  void check(boolean keep, OpenRecord open, String... said) {
    details.check(keep, open.record(), open.key(), said);
  }

  private static String textOf(RecordContent.Section section) {
    List<String> texts = new ArrayList<>();
    texts.add(section.discussion());
    section.decisions().forEach(decision -> texts.add(decision.what() + "\n" + decision.why()));
    section.actions().forEach(action -> texts.add(action.what()));
    section.carried().stream()
        .map(RecordContent.Carried::note)
        .filter(Objects::nonNull)
        .forEach(texts::add);
    return String.join("\n", texts);
  }
}
