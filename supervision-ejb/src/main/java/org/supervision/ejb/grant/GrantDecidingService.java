package org.supervision.ejb.grant;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.supervision.domain.access.Verb;
import org.supervision.domain.grant.AccessGrant;
import org.supervision.domain.grant.GrantedFile;
import org.supervision.domain.grant.Withholding;
import org.supervision.domain.grant.WithholdingNeedsReason;
import org.supervision.domain.shared.SealedText;
import org.supervision.domain.shared.WrittenText;
import org.supervision.ejb.keys.FileKeys;

/** Deciding on a request to read, and ending what runs (ACCESS 9, 15, 16). */
@Stateless
@RolesAllowed("staff")
public class GrantDecidingService {

  @Inject private GrantDoor door;
  @Inject private AccessGrants grants;
  @Inject private FileKeys keys;
  @Inject private Clock clock;

  /**
   * Lets it run.
   *
   * @param health whether it reaches health and welfare; only where the purpose or the approver
   *     says so (ACCESS 13)
   * @param withheldUntil until which day the supervisees are not told; null for at once
   * @param withheldWhy why they are not, where they are not
   */
  public void approve(String id, boolean health, LocalDate withheldUntil, String withheldWhy) {
    AccessGrant grant = door.forDeciding(id, Verb.APPROVE_ACCESS);
    boolean reaches = health || door.coversHealth(grant.getPurpose());
    Withholding withheld =
        withheldUntil == null ? null : withheld(grant, withheldUntil, withheldWhy);
    grant.approve(door.caller().id(), named(id), reaches, withheld, now());
    door.done(grant, Verb.APPROVE_ACCESS);
  }

  /** Says no, and why. */
  public void refuse(String id, String reason) {
    AccessGrant grant = door.forDeciding(id, Verb.REFUSE_ACCESS);
    String why = WrittenText.required(reason, WrittenText.SHORT);
    grant.refuse(
        door.caller().id(), named(id), keys.of(id).seal(grant.refusalContext(), why), now());
    door.done(grant, Verb.REFUSE_ACCESS);
  }

  /** Ends it before its time: the next click opens nothing. */
  public void revoke(String id) {
    AccessGrant grant = door.forDeciding(id, Verb.REVOKE_ACCESS);
    grant.revoke(door.caller().id(), now());
    door.done(grant, Verb.REVOKE_ACCESS);
  }

  private Withholding withheld(AccessGrant grant, LocalDate until, String why) {
    if (WrittenText.isBlank(why)) {
      throw new WithholdingNeedsReason();
    }
    SealedText reason =
        keys.of(grant.getId())
            .seal(grant.withheldContext(), WrittenText.required(why, WrittenText.SHORT));
    return Withholding.until(until, reason, LocalDate.now(clock));
  }

  private List<String> named(String id) {
    return grants.filesOf(List.of(id)).stream().map(GrantedFile::getSuperviseeId).toList();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
