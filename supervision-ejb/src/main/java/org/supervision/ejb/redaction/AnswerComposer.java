package org.supervision.ejb.redaction;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.supervision.domain.redaction.Redaction;
import org.supervision.domain.request.DataRequest;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.record.RecordFacts;

/** Puts an answer together: all that opens, without what is left out, and all facts. */
class AnswerComposer {

  @Inject private AnswerFacts facts;
  @Inject private Redactions redactions;
  @Inject private GivenThings given;
  @Inject private FileKeys keys;

  Answer compose(DataRequest request) {
    String file = request.getFileId();
    AnswerBeingMade answer =
        new AnswerBeingMade(facts.head(request), facts.data(request), struck(request));
    facts.kept(request).forEach(answer::keep);
    for (String id : given.agreements(file)) {
      answer.add(id, given.agreement(id));
    }
    for (RecordFacts record : given.records(file)) {
      answer.add(given.record(record.id()));
    }
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
