package org.supervision.ejb.retention;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.supervision.domain.file.Custody;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.ContractKind;
import org.supervision.domain.people.Employment;
import org.supervision.domain.people.Person;
import org.supervision.domain.retention.Hold;
import org.supervision.domain.shared.London;
import org.supervision.ejb.keys.FileKey;
import org.supervision.ejb.keys.FileKeys;

/**
 * Laid into the module of the services for a test: people who leave, and what HR does with their
 * files, past the door and by the same steps.
 */
@Stateless
@PermitAll
public class YearsInside {

  private static final int DAYS_TO_REVIEW = 90;

  @Inject private DisposalSteps steps;
  @Inject private Finishing finishing;
  @Inject private ReviewingFiles reviewing;
  @Inject private Reads reads;

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  /** Somebody with a file, who works here since a day; the file. */
  public String starts(String number, String organisationId, String supervisorId, LocalDate day) {
    Person person = new Person(organisationId, number, "Leaver", number);
    SupervisionFile file =
        new SupervisionFile(
            organisationId, person.getId(), day.atStartOfDay(London.ZONE).toInstant());
    em.persist(person);
    em.persist(new Employment(person.getId(), number, day, ContractKind.PERMANENT));
    em.persist(file);
    em.persist(new Custody(file.getId(), supervisorId, day.atStartOfDay(London.ZONE).toInstant()));
    reads.keys.create(file.getId());
    return file.getId();
  }

  /** Whom a file is about leaves the authority with a day, or left on another than was said. */
  public void leaves(String fileId, LocalDate lastDay) {
    Person person = person(fileId);
    person.leave(lastDay);
    employments(person).get(0).end(lastDay);
  }

  /** They work here again. */
  public void comesBack(String fileId, LocalDate day) {
    Person person = person(fileId);
    person.leave(null);
    em.persist(new Employment(person.getId(), "again", day, ContractKind.PERMANENT));
  }

  /** They leave the directorate and stay in the authority: nobody holds the file. */
  public void leavesDirectorate(String fileId, LocalDate lastDay) {
    em.createQuery("select c from Custody c where c.fileId = :file", Custody.class)
        .setParameter("file", fileId)
        .getResultList()
        .forEach(one -> one.end(lastDay.plusDays(1).atStartOfDay(London.ZONE).toInstant()));
  }

  /** A hold on a file from now on; which. */
  public String hold(String fileId, String organisationId, String by) {
    Hold hold = HoldTarget.ofFile(fileId).hold(organisationId);
    FileKey key = reads.keys.create(hold.getId());
    LocalDate today = LocalDate.now(reads.clock);
    hold.set(
        key.seal(hold.context("reason"), "A claim"),
        key.seal(hold.context("authority"), "County court 4711"),
        today.plusDays(DAYS_TO_REVIEW),
        today);
    hold.own(by, by, reads.clock.instant().truncatedTo(ChronoUnit.MICROS));
    reads.strike.by(hold);
    reads.holds.add(hold);
    return hold.getId();
  }

  /** It keeps nothing from now on. */
  public void lift(String holdId, String by) {
    Hold hold = reads.holds.forStep(holdId).orElseThrow();
    hold.lift(
        reads.keys.of(holdId).seal(hold.context("lifted"), "It was settled"),
        by,
        reads.clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  /** What the server does at night. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public int review(LocalDate day) {
    return reviewing.run(day);
  }

  /** Somebody opens the facts of a file and proposes to destroy it. */
  public void propose(String fileId, String by) {
    steps.look(fileId, by);
    steps.propose(fileId, by, "Its time is over");
  }

  /** Somebody else opens them and approves. */
  public void approve(String fileId, String by) {
    steps.look(fileId, by);
    steps.approve(fileId, by);
  }

  /** Somebody has it destroyed. */
  public void carryOut(String fileId, String by) {
    steps.carryOut(fileId, by);
  }

  /** It is. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public void finish(String fileId) {
    finishing.finish(fileId);
  }

  private Person person(String fileId) {
    return em.find(Person.class, em.find(SupervisionFile.class, fileId).getSuperviseeId());
  }

  private List<Employment> employments(Person person) {
    return em.createQuery(
            "select e from Employment e where e.personId = :person order by e.startedOn desc",
            Employment.class)
        .setParameter("person", person.getId())
        .getResultList();
  }

  /** What it needs beside. */
  static class Reads {
    @Inject private FileKeys keys;
    @Inject private Holds holds;
    @Inject private StruckByHold strike;
    @Inject private Clock clock;
  }
}
