package org.supervision.domain.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;

/** Somebody known to an organisation by a staff number; with a login while they work there. */
@Entity
@Table(name = "person")
@NamedQuery(
    name = Person.SIGNED_IN,
    query =
        "select new org.supervision.domain.people.SignedIn(p, o.name,"
            + " (select max(h.title) from Post h where h.personId = p.id and h.fromOn <= :day"
            + " and (h.untilOn is null or h.untilOn >= :day)),"
            + " (select max(k.roleKey) from Post k where k.personId = p.id and k.fromOn <= :day"
            + " and (k.untilOn is null or k.untilOn >= :day)),"
            + " (select max(l.level) from Post l where l.personId = p.id and l.fromOn <= :day"
            + " and (l.untilOn is null or l.untilOn >= :day)),"
            + " (select count(r.id) from SupervisoryRelationship r where r.supervisorId = p.id"
            + " and r.fromAt <= :at and (r.untilAt is null or r.untilAt > :at)),"
            + " (select count(s.id) from SupervisoryRelationship s where s.superviseeId = p.id"
            + " and s.fromAt <= :at and (s.untilAt is null or s.untilAt > :at)))"
            + " from Person p, Organisation o where p.login = :login and o.id = p.organisationId")
@NamedQuery(
    name = Person.BY_STAFF_NUMBER,
    query =
        "select p from Person p where p.organisationId = :organisation and p.staffNumber = :number")
@NamedQuery(
    name = Person.CALLED,
    query =
        "select p from Person p where p.organisationId = :organisation"
            + " and concat(p.givenName, ' ', p.familyName) = :name")
@NamedQuery(
    name = Person.COLLEAGUES,
    query =
        "select new org.supervision.domain.people.Colleague("
            + "p.givenName, p.familyName, p.staffNumber, h.title, t.name)"
            + " from Post h join Person p on p.id = h.personId left join Team t on t.id = h.teamId"
            + " where p.organisationId = :organisation"
            + " and h.fromOn <= :day and (h.untilOn is null or h.untilOn >= :day)"
            + " and (concat(p.givenName, ' ', p.familyName) like :typed escape '!'"
            + " or p.familyName like :typed escape '!' or p.staffNumber like :typed escape '!')"
            + " order by p.familyName, p.givenName, p.staffNumber")
@NamedQuery(
    name = Person.WANTED,
    query =
        "select p" + PersonCriteria.WHERE + " order by p.familyName, p.givenName, p.staffNumber")
@NamedQuery(name = Person.HOW_MANY_WANTED, query = "select count(p.id)" + PersonCriteria.WHERE)
@NamedQuery(
    name = Person.WITH_LOGIN,
    query = "select count(p.id) from Person p where p.login = :login")
@NamedQuery(
    name = Person.LOGINS_ELSEWHERE,
    query =
        "select p.login from Person p where p.organisationId <> :organisation"
            + " and p.login is not null")
@NamedQuery(
    name = Person.REGULATORS,
    query =
        "select distinct p.regulator from Person p where p.organisationId = :organisation"
            + " and p.regulator is not null")
@NamedQuery(
    name = Person.EVERYBODY,
    query = "select p from Person p where p.organisationId = :organisation")
@NamedQuery(
    name = Person.LOGINS,
    query =
        "select new org.supervision.domain.people.SignsInAs(p.staffNumber, p.login)"
            + " from Person p where p.organisationId = :organisation")
@NamedQuery(name = Person.BY_IDS, query = "select p from Person p where p.id in :ids")
@NamedQuery(
    name = Person.IN_POST,
    query =
        "select new org.supervision.domain.people.PersonInPost(p,"
            + " (select max(h.title) from Post h where h.personId = p.id and h.fromOn <= :day"
            + " and (h.untilOn is null or h.untilOn >= :day))) from Person p where p.id in :ids")
@NamedQuery(
    name = Person.WITHIN,
    query =
        "select new org.supervision.domain.people.PersonWithin(p, o.name)"
            + " from Person p, Organisation o where p.id in :ids and o.id = :organisation")
@NamedNativeQuery(
    name = Person.LINE_ABOVE,
    query =
        "with recursive line (manager_id, step) as ("
            + " select manager_id, 1 from line_management"
            + " where person_id = ?1 and from_at <= ?2 and (until_at is null or until_at > ?2)"
            + " union all"
            + " select l.manager_id, line.step + 1 from line_management l"
            + " join line on l.person_id = line.manager_id"
            + " where l.from_at <= ?2 and (l.until_at is null or l.until_at > ?2) and line.step < 10)"
            + " select manager_id from line order by step")
@NamedNativeQuery(
    name = Person.SERVICE_MANAGERS_ABOVE,
    query =
        "with recursive line (manager_id, step) as ("
            + " select manager_id, 1 from line_management"
            + " where person_id = ?1 and from_at <= ?2 and (until_at is null or until_at > ?2)"
            + " union all"
            + " select l.manager_id, line.step + 1 from line_management l"
            + " join line on l.person_id = line.manager_id"
            + " where l.from_at <= ?2 and (l.until_at is null or l.until_at > ?2) and line.step < 10)"
            + " select line.manager_id, min(line.step) as nearest from line"
            + " join post p on p.person_id = line.manager_id and p.management_level >= "
            + Post.SERVICE_MANAGER
            + " and p.from_on <= ?3 and (p.until_on is null or p.until_on >= ?3)"
            + " group by line.manager_id order by nearest")
public class Person extends Identified {

  private static final long serialVersionUID = 1L;

  /** What social workers are qualified in. */
  public static final String SOCIAL_WORK = "social-work";

  /** Query: who logs in as {@code :login}, with what stands in the head of every page. */
  public static final String SIGNED_IN = "Person.signedIn";

  /** Query: who has {@code :number} in {@code :organisation}. */
  public static final String BY_STAFF_NUMBER = "Person.byStaffNumber";

  /** Query: who in {@code :organisation} has the full name {@code :name}. */
  public static final String CALLED = "Person.called";

  /** Query: who works in {@code :organisation} on {@code :day} and is like {@code :typed}. */
  public static final String COLLEAGUES = "Person.colleagues";

  /** Query: whom HR looks for, by name; see {@link PersonCriteria}. */
  public static final String WANTED = "Person.wanted";

  /** Query: how many that are. */
  public static final String HOW_MANY_WANTED = "Person.howManyWanted";

  /** Query: how many people, in whatever organisation, sign in as {@code :login}. */
  public static final String WITH_LOGIN = "Person.withLogin";

  /** Query: the logins of everybody who is not of {@code :organisation}. */
  public static final String LOGINS_ELSEWHERE = "Person.loginsElsewhere";

  /** Query: the bodies with which people of {@code :organisation} are registered. */
  public static final String REGULATORS = "Person.regulators";

  /** Query: everybody of {@code :organisation}, leavers included. */
  public static final String EVERYBODY = "Person.everybody";

  /** Query: number and login of everybody of {@code :organisation}, leavers included. */
  public static final String LOGINS = "Person.logins";

  /** Query: the people with the identifiers {@code :ids}. */
  public static final String BY_IDS = "Person.byIds";

  /** Query: the same, each with what they are employed as on {@code :day}. */
  public static final String IN_POST = "Person.inPost";

  /** Query: the same, each with the name of {@code :organisation}. */
  public static final String WITHIN = "Person.within";

  /**
   * Query: the management line above person {@code ?1} at UTC date-time {@code ?2}, nearest first.
   */
  public static final String LINE_ABOVE = "Person.lineAbove";

  /**
   * Query: who answers for a service on the day {@code ?3} in the line above person {@code ?1} at
   * UTC date-time {@code ?2}, and how many steps above, nearest first.
   */
  public static final String SERVICE_MANAGERS_ABOVE = "Person.serviceManagersAbove";

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "staff_number")
  private String staffNumber;

  private String login;
  private String email;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  private String regulator;

  @Column(name = "registration_number")
  private String registrationNumber;

  @Column(name = "registration_renewal")
  private LocalDate registrationRenewal;

  @Column(name = "training_due")
  private LocalDate trainingDue;

  @Column(name = "observation_due")
  private LocalDate observationDue;

  @Column(name = "qualified_in")
  private String qualifiedIn;

  @Column(name = "trained_to_supervise_on")
  private LocalDate trainedToSuperviseOn;

  @Column(name = "known_untrained")
  private boolean knownUntrained;

  @Column(name = "manages_since")
  private LocalDate managesSince;

  @Column(name = "left_on")
  private LocalDate leftOn;

  private String agency;

  /** For the persistence provider. */
  protected Person() {}

  /**
   * @param organisationId where they work
   * @param staffNumber their number in the HR system
   * @param givenName the name colleagues call them by
   * @param familyName their family name
   */
  public Person(String organisationId, String staffNumber, String givenName, String familyName) {
    super(Ids.next());
    this.organisationId = organisationId;
    this.staffNumber = staffNumber;
    this.givenName = givenName;
    this.familyName = familyName;
  }

  /** Lets them sign in under a name of the identity provider, reached at a mail address. */
  public void signInAs(String newLogin, String newEmail) {
    login = newLogin;
    email = newEmail;
  }

  /** They are called so now. */
  public void beCalled(String given, String family) {
    givenName = given;
    familyName = family;
  }

  /** Notes the body that they are registered with. */
  public void registerWith(String body) {
    regulator = body;
  }

  /** Notes under which number they are registered, and by when to renew; null where unknown. */
  public void registerAs(String number, LocalDate renewal) {
    registrationNumber = number;
    registrationRenewal = renewal;
  }

  /**
   * Notes by when they are to be trained to supervise, and their practice is to be observed; null
   * where nothing of the sort is to be.
   */
  public void beTrainedAndObservedBy(LocalDate training, LocalDate observation) {
    trainingDue = training;
    observationDue = observation;
  }

  /** By when something is to be done, or null. */
  public LocalDate dayOf(DueDay what) {
    return switch (what) {
      case REGISTRATION -> registrationRenewal;
      case TRAINING -> trainingDue;
      case OBSERVATION -> observationDue;
    };
  }

  /** Notes what they are qualified in; registration and regulator are facts of their own. */
  public void qualifyIn(String profession) {
    qualifiedIn = profession;
  }

  /** Notes the day on which they were trained to supervise; null where nobody knows. */
  public void trainToSupervise(LocalDate day) {
    trainedToSuperviseOn = day;
    knownUntrained = false;
  }

  /** Notes that they were not trained to supervise. */
  public void goUntrained() {
    trainedToSuperviseOn = null;
    knownUntrained = true;
  }

  /**
   * Notes since when they have managed people, here or elsewhere; null where their posts say it.
   */
  public void manageSince(LocalDate day) {
    managesSince = day;
  }

  /** Takes over what HR said of them, where their system tells the rest anew. */
  public void keepWhatWasSaidOf(Person before) {
    qualifiedIn = before.qualifiedIn;
    trainedToSuperviseOn = before.trainedToSuperviseOn;
    knownUntrained = before.knownUntrained;
    managesSince = before.managesSince;
  }

  /** Whether they are registered with a body on a day: unless the renewal is past. */
  public boolean isRegisteredWith(String body, LocalDate day) {
    return body.equals(regulator)
        && (registrationRenewal == null || !day.isAfter(registrationRenewal));
  }

  /** Whether they are known to be untrained on a day; nobody knows where no day was ever named. */
  public boolean isUntrainedOn(LocalDate day) {
    return knownUntrained || trainedToSuperviseOn != null && trainedToSuperviseOn.isAfter(day);
  }

  /** Whether they were trained to supervise, as far as anybody said. */
  public Training getTraining() {
    if (knownUntrained) {
      return Training.UNTRAINED;
    }
    return trainedToSuperviseOn == null ? Training.UNKNOWN : Training.TRAINED;
  }

  /** With whom they are registered. */
  public Registration getRegistration() {
    return new Registration(regulator, registrationNumber, registrationRenewal);
  }

  /**
   * They leave the authority: the last day is {@code lastDay}, and the login stops after it; null
   * where they stay after all.
   */
  public void leave(LocalDate lastDay) {
    leftOn = lastDay;
  }

  /** They work for another agency, and act here for one thing until they leave (ACCESS 25). */
  public void comeFrom(String otherAgency) {
    agency = otherAgency;
  }

  /** Whether they are employed elsewhere and were enrolled here for one thing. */
  public boolean isFromOutside() {
    return agency != null;
  }

  /** Whether they may still sign in on a day (ACCESS 28). */
  public boolean isEmployedOn(LocalDate day) {
    return leftOn == null || !day.isAfter(leftOn);
  }

  public String getOrganisationId() {
    return organisationId;
  }

  public String getStaffNumber() {
    return staffNumber;
  }

  /** The login name, or null for who cannot sign in. */
  public String getLogin() {
    return login;
  }

  /** The mail address, or null. */
  public String getEmail() {
    return email;
  }

  public String getGivenName() {
    return givenName;
  }

  public String getFamilyName() {
    return familyName;
  }

  /** Given and family name, as colleagues write it. */
  public String getName() {
    return givenName + " " + familyName;
  }

  /** The regulator, or null for who is not registered. */
  public String getRegulator() {
    return regulator;
  }

  /** Their number with the regulator, or null. */
  public String getRegistrationNumber() {
    return registrationNumber;
  }

  /** By which day the registration is to be renewed, or null. */
  public LocalDate getRegistrationRenewal() {
    return registrationRenewal;
  }

  /** What they are qualified in, or null where nobody said. */
  public String getQualifiedIn() {
    return qualifiedIn;
  }

  /** When they were trained to supervise, or null. */
  public LocalDate getTrainedToSuperviseOn() {
    return trainedToSuperviseOn;
  }

  /** Since when they have managed people, where HR said so; else null. */
  public LocalDate getManagesSince() {
    return managesSince;
  }

  /** For whom they work, where that is not this organisation; else null. */
  public String getAgency() {
    return agency;
  }

  /** The last day in the authority, or null. */
  public LocalDate getLeftOn() {
    return leftOn;
  }
}
