package org.supervision.ejb.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.supervision.domain.access.Verb;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.grant.AccessGrant;
import org.supervision.domain.grant.GrantNeedsPeople;
import org.supervision.domain.grant.GrantScope;
import org.supervision.domain.grant.GrantTooLong;
import org.supervision.domain.grant.GrantedFile;
import org.supervision.domain.grant.NobodyOfThatName;
import org.supervision.domain.people.Person;
import org.supervision.domain.policy.Purpose;
import org.supervision.domain.shared.NotVisible;
import org.supervision.domain.shared.WrittenText;
import org.supervision.ejb.file.Files;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;

/** Asking to read files that are neither one's own nor those of one's line (ACCESS 15). */
@Stateless
@RolesAllowed("staff")
public class GrantAskingService {

  /** So many people an approver can weigh in one request. */
  private static final int MOST = 20;

  @Inject private GrantDoor door;
  @Inject private AccessGrants grants;
  @Inject private Files files;
  @Inject private FileKeys keys;
  @Inject private Clock clock;

  /** The purposes for which one may ask. */
  public List<Purpose> purposes() {
    door.requireMayAsk();
    return door.purposes();
  }

  /**
   * Asks; somebody else decides.
   *
   * @return identifier of the request
   */
  public String ask(AskedGrant asked) {
    door.requireMayAsk();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Purpose purpose = door.purpose(asked.purpose(), asked.reference());
    Instant starts = GrantDoor.startOf(asked.startsOn());
    Instant ends = GrantDoor.startOf(asked.endsOn().plusDays(1));
    AccessGrant grant =
        new AccessGrant(
            door.caller().organisationId(),
            door.caller().id(),
            purpose.key(),
            new GrantScope(
                asked.records(),
                asked.agreements(),
                asked.documents(),
                asked.aboutFrom(),
                asked.aboutUntil()),
            starts,
            ends,
            now);
    Instant latest = (starts.isBefore(now) ? now : starts).plus(purpose.window());
    if (ends.isAfter(latest.plus(1, ChronoUnit.DAYS))) {
      throw new GrantTooLong();
    }
    List<GrantedFile> named =
        asked.people() == null
            ? List.of()
            : asked
                .people()
                .lines()
                .filter(line -> !line.isBlank())
                .limit(MOST + 1)
                .map(this::fileOf)
                .distinct()
                .map(file -> new GrantedFile(grant.getId(), file.getId(), file.getSuperviseeId()))
                .toList();
    if (named.isEmpty() || named.size() > MOST) {
      throw new GrantNeedsPeople();
    }
    because(grant, asked);
    grants.add(grant, named);
    door.done(grant, Verb.ASK_FOR_ACCESS);
    return grant.getId();
  }

  /** A request concerns many files, so that its words are sealed under a key of its own. */
  private void because(AccessGrant grant, AskedGrant asked) {
    FileKey key = keys.create(grant.getId());
    String reference = WrittenText.of(asked.reference(), WrittenText.SHORT);
    grant.because(
        key.seal(grant.reasonContext(), WrittenText.required(asked.reason(), WrittenText.SHORT)),
        WrittenText.isBlank(reference) ? null : key.seal(grant.referenceContext(), reference));
  }

  private SupervisionFile fileOf(String line) {
    String typed = line.strip();
    Person person =
        door.names()
            .numberedOrCalled(door.caller().organisationId(), typed)
            .orElseThrow(() -> nobody(typed));
    try {
      return files.of(person.getId());
    } catch (NotVisible withoutFile) {
      throw nobody(typed);
    }
  }

  /** Who tries names to learn who is here leaves a trace: asked for or not, it is in the log. */
  private NobodyOfThatName nobody(String typed) {
    door.triedInVain();
    return new NobodyOfThatName(typed);
  }
}
