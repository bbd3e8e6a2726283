package org.supervision.ejb.redaction;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.supervision.domain.redaction.Redaction;
import org.supervision.domain.request.DataRequest;
import org.supervision.domain.request.GatheredKind;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.record.RecordFacts;
import org.supervision.ejb.request.GatheredItem;

/** Puts an answer together: all that opens, without what is left out, and all facts. */
class AnswerComposer {

  @Inject private AnswerFacts facts;
  @Inject private Redactions redactions;
  @Inject private GivenThings given;
  @Inject private FileKeys keys;
  @Inject private RestrictedRecords restricted;

  Answer compose(DataRequest request) {
    String file = request.getFileId();
    Map<GatheredKind, List<GatheredItem>> all = facts.all(request);
    AnswerBeingMade answer =
        new AnswerBeingMade(facts.head(request), facts.data(request, all), struck(request));
    all.forEach((kind, rows) -> answer.keep(AnswerFacts.count(kind, rows)));
    for (String id : given.agreements(file)) {
      answer.add(id, given.agreement(id));
    }
    for (RecordFacts record : given.records(file)) {
      answer.add(given.record(record.id()));
    }
    restricted.days(file).forEach(answer::withhold);
    answer.add(file, given.beside(file));
    for (String id : given.documents(file)) {
      answer.add(id, given.document(id));
    }
    return answer.made();
  }

  /** The bytes of one document of it. */
  byte[] bytes(String documentId) {
    return given.document(documentId).bytes();
  }

  private Map<String, Struck> struck(DataRequest request) {
    FileKey key = keys.of(request.getFileId());
    Map<String, List<Redaction>> bySubject =
        redactions.all(request.getId()).stream()
            .collect(Collectors.groupingBy(Redaction::getSubjectId));
    return bySubject.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> new Struck(key, each.getValue())));
  }
}
