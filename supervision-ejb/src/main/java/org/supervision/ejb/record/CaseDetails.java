package org.supervision.ejb.record;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.supervision.domain.people.CaseloadEntry;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.people.Relationships;

/** Finds references and names of the worker's caseload in a personal record (PRODUCT P6). */
public class CaseDetails {

  @Inject private Relationships relationships;

  /** What names a case in any text of a record, in the order of its sections. */
  public List<CaseDetail> in(RecordContent content, String superviseeId, FileKey key) {
    List<Wanted> wanted = wanted(superviseeId, key);
    List<CaseDetail> found = new ArrayList<>();
    for (RecordContent.Section section : content.sections()) {
      String text = String.join("\n", textsOf(section));
      for (Wanted one : wanted) {
        Matcher matcher = one.pattern().matcher(text);
        if (matcher.find()) {
          found.add(new CaseDetail(section.key(), matcher.group(), one.reference()));
        }
      }
    }
    return found;
  }

  private List<Wanted> wanted(String superviseeId, FileKey key) {
    return relationships.caseloadOf(superviseeId).stream()
        .flatMap(
            entry ->
                Stream.of(
                    reference(entry), name(key.open(entry.nameContext(), entry.getChildName()))))
        .filter(wanted -> wanted != null)
        .toList();
  }

  private static Wanted reference(CaseloadEntry entry) {
    return new Wanted(word(entry.getReference()), true);
  }

  private static Wanted name(String childName) {
    return childName == null || childName.isBlank() ? null : new Wanted(word(childName), false);
  }

  private static Pattern word(String text) {
    String loose = Pattern.quote(text.trim()).replace(" ", "\\E\\s+\\Q");
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + loose + "(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static List<String> textsOf(RecordContent.Section section) {
    List<String> texts = new ArrayList<>();
    texts.add(section.discussion());
    section.decisions().forEach(decision -> texts.add(decision.what() + "\n" + decision.why()));
    section.actions().forEach(action -> texts.add(action.what()));
    section.carried().stream()
        .map(RecordContent.Carried::note)
        .filter(n -> n != null)
        .forEach(texts::add);
    return texts;
  }

  private record Wanted(Pattern pattern, boolean reference) {}
}
