package org.supervision.ejb.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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

  /**
   * A page of the log of a file, for the supervisee alone; throws NotVisible to everybody else.
   *
   * @param page from 0
   */
  public LookedPage of(String fileId, int page) {
    FileSubject file = files.get(fileId);
    Permit permit = access.goOnOwn(file, Verb.LIST);
    int number = Math.max(0, page);
    List<LogEntry> entries = looked.entries(fileId, number);
    access.listed(file, Verb.LIST, permit, entries.size());
    return looked.page(fileId, entries, number);
  }

  /** Puts rows of the log into words: names and posts, the purpose's label, the reason opened. */
  static class WhoLooked {

    @Inject private AccessLog log;
    @Inject private FileKeys keys;
    @Inject private AccessWindows windows;
    @Inject private StatablePurposes purposes;
    @Inject private WithheldNotices notices;

    List<LogEntry> entries(String fileId, int page) {
      return log.page(fileId, notices.of(fileId).hidden(), page * LookedPage.SIZE, LookedPage.SIZE);
    }

    LookedPage page(String fileId, List<LogEntry> entries, int page) {
      WithheldNotices.OfFile withheld = notices.of(fileId);
      Named named = named(entries, keys.of(fileId));
      List<LookedRow> rows = entries.stream().map(entry -> row(entry, named, withheld)).toList();
      return new LookedPage(rows, page, log.count(fileId, withheld.hidden()));
    }

    private Named named(List<LogEntry> entries, FileKey key) {
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

  /** What the identifiers of a page stand for. */
  private record Named(
      Map<String, Person> people,
      Map<String, Post> posts,
      Map<String, AccessWindow> windows,
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
