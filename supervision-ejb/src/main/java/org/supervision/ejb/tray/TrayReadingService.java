package org.supervision.ejb.tray;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.Person;
import org.supervision.domain.tray.InspectionTray;
import org.supervision.domain.tray.TrayItem;
import org.supervision.domain.tray.TrayState;

/** Trays in a list, and one with what it holds: facts alone, a record is opened by itself. */
@Stateless
@RolesAllowed({"staff", "inspector"})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TrayReadingService {

  private static final int MOST = 100;

  @Inject private TrayDoor door;
  @Inject private InspectionTrays trays;
  @Inject private TrayFacts facts;
  @Inject private TrayProof proof;
  @Inject private Clock clock;

  /** All of the organisation for who draws; for an inspector what is open to them. */
  public List<TrayRow> list() {
    String here = door.caller().organisationId();
    List<InspectionTray> found;
    if (isInspector()) {
      found = trays.givenTo(door.caller().id(), clock.instant());
    } else {
      door.requireDraws(Verb.LIST);
      found = trays.within(here, 0, MOST);
    }
    Map<String, Person> people =
        facts.people(
            found.stream()
                .flatMap(tray -> Stream.of(tray.getInspectorId(), tray.getDrawnBy()))
                .toList());
    door.access().listed("trays", found.size());
    return found.stream().map(tray -> row(tray, people)).toList();
  }

  /** One tray: for who draws with how it was drawn, for its inspector what they may read. */
  public TrayView read(String id) {
    InspectionTray tray = isInspector() ? own(id) : door.forDeciding(id, Verb.READ);
    List<TrayItem> items = trays.items(id);
    boolean whole = proof.holds(tray, items);
    if (isInspector() && !whole) {
      throw door.access().refused(TrayDoor.SUBJECT, id, Verb.READ);
    }
    Map<String, Person> people = facts.people(named(tray, items));
    door.access().looked(TrayDoor.SUBJECT, id, Verb.READ);
    return new TrayView(
        row(tray, people),
        proof.reference(tray),
        facts.nameOf(tray.getOrganisationId(), tray.getScope().getTeamId()),
        tray,
        name(people, tray.getDecidedBy()),
        name(people, tray.getEndedBy()),
        items.stream()
            .map(item -> new TrayView.Drawn(item, name(people, item.getSuperviseeId())))
            .toList(),
        whole,
        !isInspector() && proof.isDrawnAgain(tray, items),
        isInspector() ? null : proof.readings(tray));
  }

  /** Whether the caller reads in trays and does not draw them. */
  public boolean isInspector() {
    return door.caller().hasRole(TrayDoor.INSPECTOR);
  }

  private InspectionTray own(String id) {
    return trays
        .find(id)
        .filter(tray -> tray.getInspectorId().equals(door.caller().id()))
        .filter(tray -> tray.isOpen(clock.instant()))
        .orElseThrow(() -> door.access().refused(TrayDoor.SUBJECT, id, Verb.READ));
  }

  private static List<String> named(InspectionTray tray, List<TrayItem> items) {
    return Stream.concat(
            Stream.of(
                tray.getInspectorId(), tray.getDrawnBy(), tray.getDecidedBy(), tray.getEndedBy()),
            items.stream().map(TrayItem::getSuperviseeId))
        .filter(id -> id != null)
        .toList();
  }

  private TrayRow row(InspectionTray tray, Map<String, Person> people) {
    Instant now = clock.instant();
    String me = door.caller().id();
    boolean waits = tray.getState() == TrayState.DRAWN && now.isBefore(tray.getEndsAt());
    return new TrayRow(
        tray.getId(),
        name(people, tray.getInspectorId()),
        name(people, tray.getDrawnBy()),
        tray.getDrawnAt(),
        tray.getEndsAt(),
        tray.getState(),
        tray.isOpen(now),
        waits && !tray.getDrawnBy().equals(me),
        !isInspector() && (waits || tray.isOpen(now)));
  }

  private static String name(Map<String, Person> people, String id) {
    Person person = id == null ? null : people.get(id);
    return person == null ? null : person.getName();
  }
}
