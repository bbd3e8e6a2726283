package org.supervision.ejb.redaction;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.supervision.domain.people.Person;
import org.supervision.domain.redaction.BlackPen;
import org.supervision.domain.redaction.RedactedKind;
import org.supervision.domain.redaction.Redaction;
import org.supervision.domain.redaction.RedactionState;
import org.supervision.domain.request.DataRequest;
import org.supervision.domain.request.RequestKind;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;
import org.supervision.ejb.request.AnsweringRequest;

/** Looking at what is left out of an answer, in its place; for whoever has the request alone. */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RedactionReadingService {

  private static final int PAGE = 20;

  @Inject private AnsweringRequest answering;
  @Inject private Redactions redactions;
  @Inject private RedactedThings things;
  @Inject private FileKeys keys;

  /**
   * How far the answer is; logged in the file before it is shown.
   *
   * @param page from 0
   */
  public RedactionList list(String requestId, int page) {
    DataRequest request = answering.find(RequestKind.SUBJECT_ACCESS, requestId);
    List<Redaction> found = redactions.ofRequest(requestId, page * PAGE, PAGE + 1);
    List<Redaction> shown = found.stream().limit(PAGE).toList();
    answering.listed(request, shown.size());
    Map<RedactionState, Integer> counts = redactions.counts(requestId);
    return new RedactionList(
        name(request),
        request.getFileId(),
        counts.getOrDefault(RedactionState.PROPOSED, 0),
        counts.getOrDefault(RedactionState.AGREED, 0),
        rows(request, shown),
        found.size() > PAGE);
  }

  /** One of them. */
  public RedactionRow one(String requestId, String redactionId) {
    DataRequest request = answering.find(RequestKind.SUBJECT_ACCESS, requestId);
    Redaction redaction =
        redactions.find(requestId, redactionId).orElseThrow(() -> answering.refused(request));
    answering.listed(request, 1);
    return rows(request, List.of(redaction)).get(0);
  }

  /** What was written in something of their file; its reading is logged before it is opened. */
  public PassagesView passages(String requestId, RedactedKind of, String subjectId) {
    DataRequest request = answering.find(RequestKind.SUBJECT_ACCESS, requestId);
    if (!things.isIn(request, of, subjectId)) {
      throw answering.refused(request);
    }
    RedactedThing thing = things.read(of, subjectId);
    List<Redaction> here = redactions.ofSubject(requestId, subjectId);
    BlackPen pen = new Struck(keys.of(request.getFileId()), here).pen();
    return new PassagesView(
        name(request),
        of,
        thing.title(),
        thing.day(),
        here.stream().anyMatch(Redaction::isWhole),
        thing.parts().stream()
            .map(
                part ->
                    new PassagesView.Part(
                        part.heading(), part.texts().stream().map(pen::runs).toList()))
            .toList(),
        rows(request, here));
  }

  private String name(DataRequest request) {
    String asks = request.getSuperviseeId();
    return answering.people(List.of(asks)).get(asks).getName();
  }

  private List<RedactionRow> rows(DataRequest request, List<Redaction> some) {
    FileKey key = keys.of(request.getFileId());
    Map<String, Person> people =
        answering.people(
            some.stream()
                .flatMap(one -> Stream.of(one.getProposedBy(), one.getDecidedBy()))
                .filter(Objects::nonNull)
                .toList());
    return some.stream().map(one -> row(one, people, key)).toList();
  }

  private RedactionRow row(Redaction one, Map<String, Person> people, FileKey key) {
    return new RedactionRow(
        one.getId(),
        one.getSubjectKind(),
        one.getSubjectId(),
        one.getExemption(),
        one.getState(),
        one.isWhole() ? null : key.open(one.passageContext(), one.getPassage()),
        key.open(one.whyContext(), one.getWhy()),
        people.get(one.getProposedBy()).getName(),
        one.getProposedBy().equals(answering.callerId()),
        one.getDecidedBy() == null ? null : people.get(one.getDecidedBy()).getName());
  }
}
