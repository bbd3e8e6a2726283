package org.supervision.ejb.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.Person;
import org.supervision.domain.retention.Hold;
import org.supervision.domain.retention.HoldNeedsOwner;
import org.supervision.domain.shared.WrittenText;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;

/** Setting what keeps files whatever their date, justifying it anew, and lifting it. */
@Stateless
@RolesAllowed("staff")
public class HoldService {

  @Inject private HoldDoor door;
  @Inject private Holds holds;
  @Inject private StruckByHold strike;
  @Inject private FileKeys keys;
  @Inject private Clock clock;

  /**
   * What a hold would cover, and how many files that is, before it is set.
   *
   * @throws org.supervision.domain.shared.NotVisible where the caller may set none on it
   * @throws org.supervision.domain.retention.HoldCoversNothing where it names nobody
   */
  public HoldCover cover(HoldTarget target) {
    door.requireHr(target);
    String here = door.caller().organisationId();
    target.hold(here); // what cannot be set is not counted either
    return new HoldCover(target, door.nameOf(target), holds.covered(here, target));
  }

  /**
   * The one file of somebody, to set a hold on.
   *
   * @param typed staff number, or given and family name
   * @throws NobodyHasThatFile where nobody or more than one is called so, or they have no file
   */
  public HoldTarget fileOf(String typed) {
    door.requireHr(Verb.SET_HOLD);
    return door.called(typed)
        .flatMap(person -> door.files().find(person.getId()))
        .map(file -> HoldTarget.ofFile(file.getId()))
        .orElseThrow(NobodyHasThatFile::new);
  }

  /**
   * From now on the files that it covers are kept; its identifier.
   *
   * @throws HoldNeedsOwner where nobody who works here is called as the owner is
   */
  public String set(AskedHold asked) {
    cover(asked.target());
    Hold hold = asked.target().hold(door.caller().organisationId());
    String reason = WrittenText.required(asked.reason(), WrittenText.SHORT);
    String authority = WrittenText.required(asked.authority(), WrittenText.SHORT);
    Person owner =
        door.called(asked.owner())
            .filter(person -> person.isEmployedOn(today()))
            .orElseThrow(HoldNeedsOwner::new);
    FileKey key = keys.create(hold.getId());
    hold.set(
        key.seal(hold.context("reason"), reason),
        key.seal(hold.context("authority"), authority),
        asked.reviewOn(),
        today());
    hold.own(owner.getId(), door.caller().id(), now());
    strike.by(hold);
    holds.add(hold);
    door.log(hold, Verb.SET_HOLD);
    return hold.getId();
  }

  /** It is still needed, why, and when it is looked at again. */
  public void justify(String id, String why, LocalDate reviewOn) {
    Hold hold = door.admit(id, Verb.JUSTIFY_HOLD);
    String text = WrittenText.required(why, WrittenText.SHORT);
    hold.justify(keys.of(id).seal(hold.context("justification"), text), reviewOn, today());
    hold.justifiedBy(door.caller().id(), now());
  }

  /** It keeps nothing from now on, and why. */
  public void lift(String id, String why) {
    Hold hold = door.admit(id, Verb.LIFT_HOLD);
    String text = WrittenText.required(why, WrittenText.SHORT);
    hold.lift(keys.of(id).seal(hold.context("lifted"), text), door.caller().id(), now());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
