package org.supervision.ejb.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.supervision.domain.access.AccessWindow;
import org.supervision.domain.access.Capacity;
import org.supervision.domain.access.FileSubject;
import org.supervision.domain.access.PurposeNeedsReason;
import org.supervision.domain.access.PurposeNeedsReference;
import org.supervision.domain.access.PurposeNotOnTheList;
import org.supervision.domain.access.Relations;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.Post;
import org.supervision.domain.policy.Purpose;
import org.supervision.domain.policy.PurposeRoute;
import org.supervision.domain.shared.NotVisible;
import org.supervision.domain.shared.WrittenText;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;

/** Stating why one needs to read somebody's file, before reading it (ACCESS 10, 19). */
@Stateless
@RolesAllowed("staff")
public class PurposeService {

  @Inject private PurposeDoor door;
  @Inject private AccessWindows windows;
  @Inject private FileKeys keys;
  @Inject private Clock clock;

  /** What the purpose page may show; throws NotVisible to whom no purpose would open the file. */
  public PurposeFacts facts(String fileId) {
    FileSubject file = door.forWhoStates(fileId);
    Relations caller = door.relationsTo(file);
    Instant now = clock.instant();
    Map<String, Person> people = door.people(file, caller);
    Map<String, Post> posts = door.posts(file, caller);
    Person supervisee = people.get(file.superviseeId());
    return new PurposeFacts(
        fileId,
        supervisee.getName(),
        supervisee.getGivenName(),
        title(posts.get(file.superviseeId())),
        door.purposes(file),
        named(people.get(caller.callerId()), posts.get(caller.callerId())),
        windows.open(caller.callerId(), fileId, now).map(AccessWindow::getClosesAt).orElse(null),
        now);
  }

  /**
   * Opens a file for the policy's window.
   *
   * @param reason in words, for the supervisee to read
   * @param reference a number, where the purpose asks for one, else blank
   * @return when it closes by itself
   */
  public Instant open(String fileId, String purposeKey, String reason, String reference) {
    FileSubject file = door.forWhoStates(fileId);
    Purpose purpose = purpose(file, purposeKey);
    require(purpose, reason, reference);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    AccessWindow window =
        new AccessWindow(
            door.relationsTo(file).callerId(),
            fileId,
            purpose.key(),
            purpose.coversHealth(),
            now,
            now.plus(purpose.window()));
    FileKey key = keys.of(fileId);
    window.because(
        key.seal(window.reasonContext(), WrittenText.of(reason, WrittenText.SHORT)),
        WrittenText.isBlank(reference)
            ? null
            : key.seal(window.referenceContext(), WrittenText.of(reference, WrittenText.SHORT)));
    windows.add(window);
    door.log(file, Verb.STATE_PURPOSE, window);
    return window.getClosesAt();
  }

  /** The caller has finished before the time is over, whatever they stated, and how often. */
  public void close(String fileId) {
    FileSubject file = door.forWhoStates(fileId);
    Instant now = clock.instant();
    String callerId = door.relationsTo(file).callerId();
    List<AccessWindow> open = windows.allOpen(callerId, fileId, now);
    if (open.isEmpty()) {
      throw new NotVisible();
    }
    for (AccessWindow window : open) {
      window.close(now);
      door.log(file, Verb.CLOSE_PURPOSE, window);
    }
  }

  private Purpose purpose(FileSubject file, String key) {
    List<Purpose> purposes = door.purposes(file);
    return purposes.stream()
        .filter(found -> found.key().equals(key))
        .findFirst()
        .orElseThrow(PurposeNotOnTheList::new);
  }

  private static void require(Purpose purpose, String reason, String reference) {
    if (WrittenText.isBlank(reason)) {
      throw new PurposeNeedsReason();
    }
    if (purpose.needsReference() && WrittenText.isBlank(reference)) {
      throw new PurposeNeedsReference();
    }
  }

  private static String named(Person person, Post post) {
    return post == null ? person.getName() : person.getName() + ", " + title(post);
  }

  private static String title(Post post) {
    return post == null ? null : post.getTitle();
  }

  /** Who may state a purpose here, for what, and the row that says so. */
  static class PurposeDoor {

    @Inject private SubjectFiles files;
    @Inject private Sight sight;
    @Inject private StatablePurposes statable;
    @Inject private LogEntries entries;
    @Inject private AccessTrail trail;

    /**
     * The file, for a manager in the line and for whoever has its review in hand; anybody else is
     * answered as if it did not exist.
     */
    FileSubject forWhoStates(String fileId) {
      FileSubject file = files.get(fileId);
      Relations caller = sight.to(file);
      boolean here = caller.organisationId().equals(file.organisationId());
      if (!here || !caller.managing() && !caller.reviewing()) {
        trail.addNow(entries.purposeRefused(file, caller));
        throw new NotVisible();
      }
      return file;
    }

    Relations relationsTo(FileSubject file) {
      return sight.to(file);
    }

    List<Purpose> purposes(FileSubject file) {
      boolean managing = relationsTo(file).managing();
      return statable.by(managing ? PurposeRoute.LINE : PurposeRoute.HR, file.organisationId());
    }

    Map<String, Person> people(FileSubject file, Relations caller) {
      return statable.names().of(List.of(file.superviseeId(), caller.callerId()));
    }

    Map<String, Post> posts(FileSubject file, Relations caller) {
      return statable.names().posts(List.of(file.superviseeId(), caller.callerId()));
    }

    void log(FileSubject file, Verb verb, AccessWindow window) {
      Capacity capacity = relationsTo(file).managing() ? Capacity.LINE_MANAGER : Capacity.REVIEWER;
      trail.addWithChange(entries.purpose(file, verb, capacity, window));
      sight.forget();
    }
  }
}
