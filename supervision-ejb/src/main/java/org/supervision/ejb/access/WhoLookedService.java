package org.supervision.ejb.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.supervision.domain.access.AccessWindow;
import org.supervision.domain.access.Capacity;
import org.supervision.domain.access.FileSubject;
import org.supervision.domain.access.Permit;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.Post;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;

/** Who has looked at one's own file, at once and in plain words (ACCESS 24). */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class WhoLookedService {

  @Inject private SubjectFiles files;
  @Inject private FileAccess access;
  @Inject private WhoLooked looked;
  @Inject private DaysOfSubjects days;

  /**
   * A page of the log of a file, for the supervisee alone; throws NotVisible to everybody else.
   *
   * @param page from 0
   */
  public LookedPage of(String fileId, int page) {
    FileSubject file = files.get(fileId);
    Permit permit = access.goOnOwn(file, Verb.LIST);
    int number = Math.max(0, page);
    Looked before = looked.before(fileId, number);
    access.listed(file, Verb.LIST, permit, before.entries().size());
    return looked.page(fileId, before, days.of(before.subjects()), number);
  }

  /** Puts rows of the log into words: names and posts, the purpose's label, the reason opened. */
  static class WhoLooked {

    @Inject private AccessLog log;
    @Inject private FileKeys keys;
    @Inject private AccessWindows windows;
    @Inject private StatablePurposes purposes;
    @Inject private WithheldNotices notices;

    Looked before(String fileId, int page) {
      WithheldNotices.OfFile withheld = notices.of(fileId);
      List<LogEntry> entries =
          log.page(fileId, withheld.hidden(), page * LookedPage.SIZE, LookedPage.SIZE);
      return new Looked(entries, log.count(fileId, withheld.hidden()), withheld);
    }

    LookedPage page(String fileId, Looked before, Map<String, LocalDate> days, int page) {
      Named named = named(before.entries(), days, keys.of(fileId));
      List<LookedRow> rows =
          before.entries().stream().map(entry -> row(entry, named, before.withheld())).toList();
      return new LookedPage(rows, page, before.total());
    }

    private Named named(List<LogEntry> entries, Map<String, LocalDate> days, FileKey key) {
      List<String> people =
          entries.stream()
              .filter(entry -> entry.allowed() && entry.personId() != null)
              .map(LogEntry::personId)
              .distinct()
              .toList();
      List<String> stated =
          entries.stream().map(LogEntry::windowId).filter(id -> id != null).distinct().toList();
      return new Named(
          purposes.names().of(people),
          purposes.names().posts(people),
          windows.byIds(stated).stream()
              .collect(Collectors.toMap(AccessWindow::getId, Function.identity())),
          days,
          key);
    }

    private LookedRow row(LogEntry entry, Named named, WithheldNotices.OfFile withheld) {
      boolean refused = !entry.allowed();
      AccessWindow window =
          refused || entry.windowId() == null ? null : named.windows().get(entry.windowId());
      return new LookedRow(
          entry.at(),
          entry.personId() != null && entry.personId().equals(entry.superviseeId()),
          refused ? null : named.name(entry.personId()),
          refused ? null : named.post(entry.personId()),
          entry.verb(),
          entry.subjectKind(),
          entry.subjectId(),
          named.days().get(entry.subjectId()),
          refused ? Capacity.NONE : entry.capacity(),
          refused,
          refused || entry.purpose() == null
              ? null
              : purposes.label(entry.organisationId(), entry.purpose()),
          window == null ? null : named.key().open(window.reasonContext(), window.getReason()),
          window == null
              ? null
              : named.key().open(window.referenceContext(), window.getReference()),
          withheld.until(entry.windowId()));
    }
  }

  /** What there was before this look at it. */
  private record Looked(List<LogEntry> entries, int total, WithheldNotices.OfFile withheld) {

    Set<String> subjects() {
      return entries.stream()
          .map(LogEntry::subjectId)
          .filter(Objects::nonNull)
          .collect(Collectors.toSet());
    }
  }

  /** What the identifiers of a page stand for. */
  private record Named(
      Map<String, Person> people,
      Map<String, Post> posts,
      Map<String, AccessWindow> windows,
      Map<String, LocalDate> days,
      FileKey key) {

    String name(String personId) {
      Person person = personId == null ? null : people.get(personId);
      return person == null ? null : person.getName();
    }

    String post(String personId) {
      Post post = personId == null ? null : posts.get(personId);
      return post == null ? null : post.getTitle();
    }
  }
}
