package org.supervision.ejb.tray;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.supervision.domain.access.PurposeNeedsReference;
import org.supervision.domain.access.Verb;
import org.supervision.domain.people.Person;
import org.supervision.domain.people.Team;
import org.supervision.domain.policy.Purpose;
import org.supervision.domain.shared.London;
import org.supervision.domain.shared.WrittenText;
import org.supervision.domain.tray.Candidate;
import org.supervision.domain.tray.Draw;
import org.supervision.domain.tray.InspectionTray;
import org.supervision.domain.tray.NoSuchInspector;
import org.supervision.domain.tray.SampleScope;
import org.supervision.domain.tray.TrayEndsTooLate;
import org.supervision.domain.tray.TrayItem;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;

/** Drawing a tray: nobody chooses what is in it, and it is sealed at once (ACCESS 17). */
@Stateless
@RolesAllowed("staff")
public class TrayDrawingService {

  private static final int SEED_BYTES = 16;

  @Inject private TrayDoor door;
  @Inject private InspectionTrays trays;
  @Inject private TrayFacts facts;
  @Inject private FileKeys keys;
  @Inject private Clock clock;

  private final SecureRandom random = new SecureRandom();

  /** The teams that it may be drawn from, by name. */
  public List<Team> teams() {
    door.requireDraws(Verb.DRAW);
    return facts.teams(door.caller().organisationId());
  }

  /** Draws and seals one; its identifier. */
  public String draw(AskedTray asked) {
    door.requireDraws(Verb.DRAW);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String here = door.caller().organisationId();
    Purpose purpose = facts.purpose(here);
    if (purpose.needsReference() && WrittenText.isBlank(asked.reference())) {
      throw new PurposeNeedsReference();
    }
    Person inspector = inspector(here, asked.inspector());
    SampleScope scope =
        new SampleScope(
            facts.teamOf(here, asked.teamId()), asked.from(), asked.until(), asked.wanted());
    List<Candidate> candidates = trays.candidates(here, scope, now);
    InspectionTray tray =
        new InspectionTray(
            here,
            inspector.getId(),
            scope,
            candidates.size(),
            seed(),
            purpose.coversHealth(),
            end(asked.endsOn(), purpose, now));
    keep(tray, candidates, asked.reference(), now);
    door.done(tray, Verb.DRAW);
    return tray.getId();
  }

  private void keep(
      InspectionTray tray, List<Candidate> candidates, String reference, Instant now) {
    FileKey key = keys.create(tray.getId());
    String number =
        WrittenText.isBlank(reference) ? null : WrittenText.of(reference, WrittenText.SHORT);
    tray.drawn(door.caller().id(), now, key.seal(tray.referenceContext(), number));
    List<Candidate> drawn = new Draw(tray.getSeed()).of(candidates, tray.getScope().getWanted());
    List<TrayItem> items =
        IntStream.range(0, drawn.size())
            .mapToObj(at -> new TrayItem(tray.getId(), at + 1, drawn.get(at)))
            .toList();
    tray.sealWith(HexFormat.of().formatHex(key.mac(tray.canonical(items))));
    trays.add(tray, items);
  }

  /** Somebody who is known here and employed by nobody here: an inspector comes from outside. */
  private Person inspector(String organisationId, String typed) {
    return facts.outsider(organisationId, typed).orElseThrow(NoSuchInspector::new);
  }

  private static Instant end(LocalDate lastDay, Purpose purpose, Instant now) {
    Instant end = lastDay.plusDays(1).atStartOfDay(London.ZONE).toInstant();
    boolean tooLong = end.isAfter(now.plus(purpose.window()).plus(1, ChronoUnit.DAYS));
    if (!end.isAfter(now) || tooLong) {
      throw new TrayEndsTooLate();
    }
    return end;
  }

  private String seed() {
    byte[] drawn = new byte[SEED_BYTES];
    random.nextBytes(drawn);
    return HexFormat.of().formatHex(drawn);
  }
}
