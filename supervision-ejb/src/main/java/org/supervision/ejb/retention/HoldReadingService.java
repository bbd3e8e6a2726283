package org.supervision.ejb.retention;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.Team;
import org.supervision.domain.retention.Hold;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;

/** Looking at what keeps files whatever their date. */
@Stateless
@RolesAllowed("staff")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HoldReadingService {

  private static final int PAGE = 20;

  @Inject private HoldDoor door;
  @Inject private Holds holds;
  @Inject private HoldRows rows;
  @Inject private FileKeys keys;

  /** The page for setting one is HR's; for anybody else it does not exist. */
  public void look() {
    door.requireHr(Verb.SET_HOLD);
  }

  /** The teams whose files a hold may cover, by name. */
  public List<Team> teams() {
    door.requireHr(Verb.SET_HOLD);
    return door.teams().stream().sorted(Comparator.comparing(Team::getName)).toList();
  }

  /** The roles that a hold may ask for, by key. */
  public List<String> roles() {
    door.requireHr(Verb.SET_HOLD);
    return holds.roles(door.caller().organisationId());
  }

  /**
   * A page of those that keep files, and one of those that do no more; logged before it is shown.
   *
   * @param page of the former, from 0
   * @param over page of the latter, from 0
   */
  public HoldList list(int page, int over) {
    door.requireHr(Verb.LIST);
    String here = door.caller().organisationId();
    List<Hold> standing = holds.standing(here, page * PAGE, PAGE + 1);
    List<Hold> lifted = holds.lifted(here, over * PAGE, PAGE + 1);
    List<Hold> keeping = shown(standing);
    List<Hold> ended = shown(lifted);
    door.access().listed("holds", keeping.size() + ended.size());
    List<HoldRow> all = rows.of(Stream.concat(keeping.stream(), ended.stream()).toList());
    return new HoldList(
        all.subList(0, keeping.size()),
        standing.size() > PAGE,
        all.subList(keeping.size(), all.size()),
        lifted.size() > PAGE);
  }

  private List<Hold> shown(List<Hold> found) {
    return door.others(found.stream().limit(PAGE).toList());
  }

  /** One hold with its words; logged before it is shown. */
  public HoldView read(String id) {
    Hold hold = door.find(id, Verb.READ);
    door.access().looked(HoldDoor.SUBJECT, id, Verb.READ);
    FileKey key = keys.of(id);
    return new HoldView(
        rows.of(List.of(hold)).get(0),
        key.open(hold.context("reason"), hold.getReason()),
        key.open(hold.context("authority"), hold.getAuthority()),
        key.open(hold.context("justification"), hold.getJustification()),
        rows.nameOf(hold.getJustifiedBy()),
        hold.getJustifiedAt(),
        key.open(hold.context("lifted"), hold.getLiftReason()),
        rows.nameOf(hold.getLiftedBy()),
        hold.isStanding() && door.lets(hold, Verb.LIFT_HOLD));
  }
}
