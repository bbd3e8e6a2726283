package org.supervision.ejb.access;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.Person;
import org.supervision.ejb.people.Names;

/**
 * What somebody read or did in a file before it was known that they no longer should (PRODUCT T2):
 * facts out of the log, for services that have decided whether their caller may see them. What was
 * done under a purpose or a grant is not among them.
 */
public class DoneMeanwhile {

  private static final int SHOWN = 200;
  private static final int COUNTED = 10_000;

  @Inject private AccessLog log;
  @Inject private Names names;

  /**
   * One thing.
   *
   * @param at when
   * @param who their name
   * @param verb what they did
   * @param subjectKind to what
   */
  public record Row(Instant at, String who, Verb verb, String subjectKind) {}

  /**
   * All of it in order.
   *
   * @param rows the first of it
   * @param more how much there is beyond
   */
  public record Done(List<Row> rows, int more) {

    /** Nothing. */
    public static final Done NOTHING = new Done(List.of(), 0);
  }

  /** All of it but what those did who were right to. */
  public Done in(String fileId, Instant from, Instant until, Collection<String> rightly) {
    List<LogEntry> entries =
        log.between(fileId, from, until, COUNTED).stream()
            .filter(entry -> entry.verb() != null && !rightly.contains(entry.personId()))
            .toList();
    Map<String, Person> people =
        names.of(entries.stream().map(LogEntry::personId).distinct().toList());
    List<LogEntry> known =
        entries.stream().filter(entry -> people.containsKey(entry.personId())).toList();
    List<Row> rows =
        known.stream()
            .limit(SHOWN)
            .map(
                entry ->
                    new Row(
                        entry.at(),
                        people.get(entry.personId()).getName(),
                        entry.verb(),
                        entry.subjectKind()))
            .toList();
    return new Done(rows, known.size() - rows.size());
  }
}
