package org.supervision.ejb.writing;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.supervision.domain.access.FileSubject;
import org.supervision.domain.people.CaseloadEntry;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.writing.CaseDetailsPointedOut;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.people.Names;
import org.supervision.ejb.people.Relationships;

/**
 * Finds in what is written in a personal file the case references of the organisation and the names
 * of children on the worker's caseload (PRODUCT P6).
 */
public class CaseDetails {

  @Inject private Relationships relationships;
  @Inject private Names names;

  /**
   * What names a case, in the order of the headings.
   *
   * @param written what is written, by the keys of the headings under which it stands
   * @param pair the names of the two, who are named in everything of theirs
   */
  public List<CaseDetail> in(
      FileSubject subject, FileKey key, Map<String, String> written, List<String> pair) {
    List<KnownCase> cases = known(String.join("\n", written.values()), subject, key);
    List<CaseDetail> found = new ArrayList<>();
    written.forEach((heading, text) -> found.addAll(find(cases, heading, text, () -> pair)));
    return found;
  }

  /** What names a case in something said beside that: a note, an amendment, a reason. */
  public List<CaseDetail> in(FileSubject subject, FileKey key, String... said) {
    String text = String.join("\n", Arrays.stream(said).filter(Objects::nonNull).toList());
    return find(known(text, subject, key), null, text, () -> pair(subject));
  }

  /**
   * Refuses what names a case, unless who says it knows and keeps it.
   *
   * @throws CaseDetailsPointedOut where something does
   */
  public void check(boolean keep, FileSubject subject, FileKey key, String... said) {
    if (!keep && !in(subject, key, said).isEmpty()) {
      throw new CaseDetailsPointedOut();
    }
  }

  private List<KnownCase> known(String text, FileSubject subject, FileKey key) {
    String worker = subject.superviseeId();
    Collection<String> references = KnownCase.perhapsReferences(text);
    return relationships.knownCases(subject.organisationId(), worker, references).stream()
        .map(entry -> new KnownCase(entry.getReference(), child(entry, worker, key)))
        .toList();
  }

  /** The child's name, where it is on the worker's own caseload: others' names are not opened. */
  private static String child(CaseloadEntry entry, String workerId, FileKey key) {
    return entry.isOf(workerId) ? key.open(entry.nameContext(), entry.getChildName()) : null;
  }

  private static List<CaseDetail> find(
      List<KnownCase> cases, String heading, String text, Supplier<List<String>> pair) {
    List<CaseDetail> found = new ArrayList<>();
    for (KnownCase one : cases) {
      one.referenceIn(text).ifPresent(it -> found.add(new CaseDetail(heading, it, true)));
      one.nameIn(text)
          .or(() -> one.givenNameIn(text).filter(given -> !isAmong(pair.get(), given)))
          .ifPresent(it -> found.add(new CaseDetail(heading, it, false)));
    }
    return found.stream().distinct().toList();
  }

  private List<String> pair(FileSubject subject) {
    SupervisoryRelationship pair = relationships.get(subject.relationshipId());
    return names.of(List.of(pair.getSupervisorId(), pair.getSuperviseeId())).values().stream()
        .map(Person::getName)
        .toList();
  }

  /** Whether one of the two is called so, who are named in every record of theirs. */
  private static boolean isAmong(List<String> pair, String given) {
    return pair.stream().map(name -> name.split("\\s+")[0]).anyMatch(given::equalsIgnoreCase);
  }
}
