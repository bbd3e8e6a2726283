package org.supervision.ejb.allocation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.access.Verb;
import org.supervision.domain.allocation.Asked;
import org.supervision.domain.allocation.Deviation;
import org.supervision.domain.allocation.DeviationNeeded;
import org.supervision.domain.allocation.NobodyAllocatesToThemselves;
import org.supervision.domain.allocation.NobodyHasThatNumber;
import org.supervision.domain.allocation.WantedAllocation;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.access.FileAccess;

/**
 * Saying who supervises somebody beside their line manager, by HR, by that line manager, or by who
 * manages above them; nobody gains reading by it (ACCESS 21).
 */
@Stateless
@RolesAllowed("staff")
public class AllocationService {

  @Inject private AllocationPeople people;
  @Inject private Beginnings beginnings;
  @Inject private DeviationAsking asking;
  @Inject private FileAccess access;

  /**
   * Who is to be supervised. Somebody for whom the caller may not say it answers as nobody (ACCESS
   * 26).
   *
   * @throws org.supervision.domain.allocation.NobodyHasThatNumber where nobody is, or several are
   */
  public String superviseeCalled(String typed) {
    String id = people.called(typed);
    SupervisionFile file = people.find(id).orElseThrow(NobodyHasThatNumber::new);
    if (!access.permits(file, Verb.ALLOCATE)) {
      access.refused(file, Verb.ALLOCATE);
      throw new NobodyHasThatNumber();
    }
    return id;
  }

  /**
   * Which colleague is meant by a staff number or a name.
   *
   * @throws org.supervision.domain.allocation.NobodyHasThatNumber where nobody is, or several are
   */
  public String personCalled(String typed) {
    return people.called(typed);
  }

  /** What is wanted, held against the rules; it changes nothing. */
  public RelationshipView look(WantedRelationship wanted) {
    SupervisionFile file = people.fileOf(wanted.superviseeId());
    access.goOn(file, Verb.ALLOCATE);
    Asked asked = possible(file, wanted);
    WantedAllocation allocation =
        beginnings.wanted(file.organisationId(), file.getSuperviseeId(), asked);
    return people.view(wanted, allocation, beginnings.checksOf(allocation));
  }

  /**
   * It begins; its identifier.
   *
   * @throws DeviationNeeded where it breaks a rule
   */
  public String begin(WantedRelationship wanted) {
    SupervisionFile file = people.fileOf(wanted.superviseeId());
    access.require(file, Verb.ALLOCATE);
    Asked asked = possible(file, wanted);
    String organisation = file.organisationId();
    if (!beginnings.brokenBy(organisation, file.getSuperviseeId(), asked).isEmpty()) {
      throw new DeviationNeeded();
    }
    return beginnings.begin(organisation, file.getSuperviseeId(), asked).getId();
  }

  /** Asks a service manager to agree; it begins by itself once they do. The deviation. */
  public String askForDeviation(WantedRelationship wanted, String reason, LocalDate reviewOn) {
    SupervisionFile file = people.fileOf(wanted.superviseeId());
    access.require(file, Verb.ASK_DEVIATION);
    Asked asked = possible(file, wanted);
    Deviation deviation =
        asking.ask(
            file,
            people.lineOf(file.getSuperviseeId()),
            asked,
            beginnings.brokenBy(file.organisationId(), file.getSuperviseeId(), asked),
            new DeviationAsking.Grounds(reason, reviewOn),
            people.callerId());
    return deviation.getId();
  }

  /** One that was begun, for who may say who supervises. */
  public RelationshipView read(String relationshipId) {
    SupervisoryRelationship relationship = people.relationship(relationshipId);
    access.goOn(people.fileOf(relationship.getSuperviseeId()), Verb.ALLOCATE);
    return people.view(relationship);
  }

  /** Those beside line management that last or are to come: facts, a row of names each. */
  public List<RelationshipView> all() {
    List<RelationshipView> rows = people.rows();
    access.listed("relationships", rows.size());
    return rows;
  }

  /** It ends with a day, sooner than said; null ends it at once, or calls off what is to come. */
  public void end(String relationshipId, LocalDate last) {
    SupervisoryRelationship relationship = people.held(relationshipId);
    access.require(people.fileOf(relationship.getSuperviseeId()), Verb.ALLOCATE);
    people.end(relationship, last);
  }

  /** Somebody of elsewhere, whom no page offers: it is logged that they were asked for. */
  private NotVisible nobodyHere(SupervisionFile file) {
    access.refused(file, Verb.ALLOCATE);
    return new NotVisible();
  }

  private Asked possible(SupervisionFile file, WantedRelationship wanted) {
    if (wanted.supervisorId().equals(people.callerId())) {
      throw new NobodyAllocatesToThemselves();
    }
    Asked asked = people.asked(wanted).orElseThrow(() -> nobodyHere(file));
    beginnings.requirePossible(file.getSuperviseeId(), asked);
    return asked;
  }
}
