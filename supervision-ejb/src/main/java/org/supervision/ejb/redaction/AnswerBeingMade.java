package org.supervision.ejb.redaction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.supervision.domain.redaction.RedactedKind;
import org.supervision.domain.redaction.Redaction;
import org.supervision.ejb.agreement.AgreementContent;
import org.supervision.ejb.agreement.AgreementCopy;
import org.supervision.ejb.copy.AnswerPaper;
import org.supervision.ejb.document.OpenedDocument;
import org.supervision.ejb.record.RecordCopy;
import org.supervision.ejb.request.Gathered;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An answer to which things are added one by one: to read and, the same, for machines. */
final class AnswerBeingMade {

  private final AnswerPaper paper;
  private final ObjectNode data;
  private final Map<String, Struck> struck;
  private final ArrayNode leftOut;
  private final ArrayNode agreements;
  private final ArrayNode records;
  private final ArrayNode documents;
  private final List<Answer.Attached> attached = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  /**
   * @param struck what is left out, by what it is left out of
   */
  AnswerBeingMade(AnswerPaper paper, ObjectNode data, Map<String, Struck> struck) {
    this.paper = paper;
    this.data = data;
    this.struck = struck;
    leftOut = data.putArray("leftOut");
    agreements = data.putArray("agreements");
    records = data.putArray("records");
    documents = data.putArray("documents");
  }

  void keep(Gathered kind) {
    paper.keep(kind.kind().name(), kind.howMany(), kind.first(), kind.last());
  }

  void add(String id, AgreementCopy copy) {
    if (isLeftOut(id, RedactedKind.AGREEMENT, copy.signedOn())) {
      return;
    }
    AgreementContent content = copy.content();
    if (struck.containsKey(id)) {
      content = Wording.leaveOut(content, AgreementContent.class, struck.get(id).pen());
    }
    paper.give(
        new AgreementCopy(
            copy.state(),
            content,
            copy.signatures(),
            copy.signedOn(),
            copy.reviewOn(),
            copy.seal()));
    agreements
        .addObject()
        .put("state", copy.state().name())
        .setAll((ObjectNode) Wording.json(content));
  }

  void add(RecordCopy copy) {
    String id = copy.facts().id();
    if (isLeftOut(id, RedactedKind.RECORD, copy.facts().day())) {
      return;
    }
    WrittenRecord written = WrittenRecord.of(copy);
    boolean whole = !struck.containsKey(id);
    if (!whole) {
      written = Wording.leaveOut(written, WrittenRecord.class, struck.get(id).pen());
    }
    paper.give(written.in(copy), whole);
    records
        .addObject()
        .put("state", copy.facts().state().name())
        .setAll((ObjectNode) Wording.json(written));
  }

  /** A record that is not given while its use is restricted. */
  void withhold(LocalDate day) {
    paper.withhold(day);
    data.withArray("restricted").addObject().put("of", "RECORD").put("day", day.toString());
  }

  void add(String fileId, BesideText beside) {
    if (beside.isNothing() || isLeftOut(fileId, RedactedKind.BESIDE, null)) {
      return;
    }
    BesideText given =
        struck.containsKey(fileId)
            ? Wording.leaveOut(beside, BesideText.class, struck.get(fileId).pen())
            : beside;
    paper.giveBeside(
        given.parts().stream()
            .map(part -> new AnswerPaper.Passage(part.heading(), part.texts()))
            .toList());
    data.set("beside", Wording.json(given).get("parts"));
  }

  void add(String id, OpenedDocument document) {
    if (isLeftOut(id, RedactedKind.DOCUMENT, document.datedOn())) {
      return;
    }
    String name = free("documents/" + document.fileName());
    paper.give(document, name);
    documents
        .addObject()
        .put("title", document.title())
        .put("datedOn", document.datedOn().toString())
        .put("file", name);
    attached.add(new Answer.Attached(id, name));
  }

  /** Says what is left out of it; true where that is all of it. */
  private boolean isLeftOut(String id, RedactedKind kind, LocalDate day) {
    if (!struck.containsKey(id)) {
      return false;
    }
    Optional<Redaction> whole = struck.get(id).whole();
    if (whole.isPresent()) {
      note(whole.get());
      paper.leaveOut(kind.name(), day, whole.get().getExemption().name());
      return true;
    }
    struck
        .get(id)
        .redactions()
        .forEach(
            one -> {
              note(one);
              paper.count(one.getExemption().name(), 1);
            });
    return false;
  }

  private void note(Redaction one) {
    leftOut
        .addObject()
        .put("of", one.getSubjectKind().name())
        .put("all", one.isWhole())
        .put("exemption", one.getExemption().name())
        .put("schedule", one.getExemption().code());
  }

  private String free(String wanted) {
    String name = wanted;
    for (int number = 2; !names.add(name); number++) {
      name = wanted.replaceFirst("(\\.\\w+)$", "-" + number + "$1");
    }
    return name;
  }

  Answer made() {
    return new Answer(paper, data, attached);
  }
}
