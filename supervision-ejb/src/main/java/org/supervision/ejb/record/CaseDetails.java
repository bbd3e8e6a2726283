package org.supervision.ejb.record;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.supervision.domain.people.CaseloadEntry;
import org.supervision.domain.people.Person;
import org.supervision.domain.record.CaseDetailsPointedOut;
import org.supervision.domain.record.SupervisionRecord;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.people.Relationships;

/**
 * Finds in a personal record the case references of the organisation and the names of children on
 * the worker's caseload (PRODUCT P6).
 */
public class CaseDetails {

  @Inject private Relationships relationships;
  @Inject private Names names;

  /** What names a case in the text of a record, in the order of its sections. */
  List<CaseDetail> in(RecordContent content, SupervisionRecord record, FileKey key) {
    List<CaseDetail> found = new ArrayList<>();
    String all =
        content.sections().stream().map(CaseDetails::textOf).collect(Collectors.joining("\n"));
    List<KnownCase> cases = known(all, record, key);
    List<String> pair = List.of(content.supervisor(), content.supervisee());
    for (RecordContent.Section section : content.sections()) {
      found.addAll(find(cases, section.key(), textOf(section), () -> pair));
    }
    return found;
  }

  /**
   * What names a case in something said about a section: an amendment, a side of a disagreement.
   */
  List<CaseDetail> in(SupervisionRecord record, FileKey key, String... said) {
    String text = Arrays.stream(said).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    return find(known(text, record, key), null, text, () -> pair(record));
  }

  /**
   * Refuses what names a case, unless who says it knows and keeps it.
   *
   * @throws CaseDetailsPointedOut where something does
   */
  void check(boolean keep, OpenRecord open, String... said) {
    if (!keep && !in(open.record(), open.key(), said).isEmpty()) {
      throw new CaseDetailsPointedOut();
    }
  }

  private List<KnownCase> known(String text, SupervisionRecord record, FileKey key) {
    String worker = record.getSuperviseeId();
    Collection<String> references = KnownCase.perhapsReferences(text);
    return relationships.knownCases(record.organisationId(), worker, references).stream()
        .map(entry -> new KnownCase(entry.getReference(), child(entry, worker, key)))
        .toList();
  }

  /** The child's name, where it is on the worker's own caseload: others' names are not opened. */
  private static String child(CaseloadEntry entry, String workerId, FileKey key) {
    return entry.isOf(workerId) ? key.open(entry.nameContext(), entry.getChildName()) : null;
  }

  private List<CaseDetail> find(
      List<KnownCase> cases, String section, String text, Supplier<List<String>> pair) {
    List<CaseDetail> found = new ArrayList<>();
    for (KnownCase one : cases) {
      one.referenceIn(text).ifPresent(it -> found.add(new CaseDetail(section, it, true)));
      one.nameIn(text)
          .or(() -> one.givenNameIn(text).filter(given -> !isAmong(pair.get(), given)))
          .ifPresent(it -> found.add(new CaseDetail(section, it, false)));
    }
    return found.stream().distinct().toList();
  }

  private List<String> pair(SupervisionRecord record) {
    return names.of(List.of(record.getSupervisorId(), record.getSuperviseeId())).values().stream()
        .map(Person::getName)
        .toList();
  }

  /** Whether one of the two is called so, who are named in every record of theirs. */
  private static boolean isAmong(List<String> pair, String given) {
    return pair.stream().map(name -> name.split("\\s+")[0]).anyMatch(given::equalsIgnoreCase);
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
