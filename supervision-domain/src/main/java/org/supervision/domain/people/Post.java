package org.supervision.domain.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;

/** What somebody is employed as, in which team and at which level of line management. */
@Entity
@Table(name = "post")
@NamedQuery(
    name = Post.HELD_ON,
    query =
        "select p from Post p where p.personId in :people and p.fromOn <= :day"
            + " and (p.untilOn is null or p.untilOn >= :day)")
@NamedQuery(
    name = Post.HEADS_WITHIN,
    query =
        "select e from Person e, Post p where e.organisationId = :organisation and p.personId = e.id"
            + " and p.level >= :level and p.fromOn <= :day and (p.untilOn is null or p.untilOn >= :day)"
            + " order by e.familyName, e.givenName")
@NamedQuery(
    name = Post.OF,
    query = "select p from Post p where p.personId in :people and p.fromOn <= :day")
@NamedQuery(
    name = Post.EVER_OF,
    query =
        "select new org.supervision.domain.people.PostInTeam(p, t) from Post p"
            + " left join Team t on t.id = p.teamId where p.personId in :people"
            + " order by p.fromOn desc, p.id")
@NamedQuery(
    name = Post.ROLES,
    query =
        "select distinct p.roleKey from Post p, Person n where n.id = p.personId"
            + " and n.organisationId = :organisation order by p.roleKey")
@NamedQuery(
    name = Post.LATEST_IN,
    query = "select p from Post p where p.employmentId = :employment order by p.fromOn desc, p.id")
@NamedQuery(
    name = Post.IN_TEAM,
    query =
        "select new org.supervision.domain.people.InTeam(n, p)"
            + InTeam.SINCE
            + " and p.teamId = :team order by n.familyName, n.givenName, n.staffNumber, p.id")
@NamedQuery(
    name = Post.HOW_MANY_IN_TEAM,
    query = "select count(distinct n.id)" + InTeam.SINCE + " and p.teamId = :team")
public class Post extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: the posts of {@code :employment}, the latest first. */
  public static final String LATEST_IN = "Post.latestIn";

  /** Query: the posts that {@code :people} hold on {@code :day}. */
  public static final String HELD_ON = "Post.heldOn";

  /**
   * Query: the people of {@code :organisation} who are at {@code :level} or above on {@code :day}.
   */
  public static final String HEADS_WITHIN = "Post.headsWithin";

  /** Query: the posts that {@code :people} hold or held by {@code :day}. */
  public static final String OF = "Post.of";

  /** Query: the posts that {@code :people} ever held or are to hold, with teams, latest first. */
  public static final String EVER_OF = "Post.everOf";

  /** Query: the keys of the roles that anybody of {@code :organisation} holds or held. */
  public static final String ROLES = "Post.roles";

  /** Query: who is in {@code :team} on {@code :day} or comes to it later, by name. */
  public static final String IN_TEAM = "Post.inTeam";

  /** Query: how many people that are. */
  public static final String HOW_MANY_IN_TEAM = "Post.howManyInTeam";

  static final int TEAM_MANAGER = 3;
  public static final int SERVICE_MANAGER = 4;

  /** The level of a head of service in line management. */
  public static final int HEAD_OF_SERVICE = 5;

  @Column(name = "person_id")
  private String personId;

  @Column(name = "team_id")
  private String teamId;

  @Column(name = "employment_id")
  private String employmentId;

  @Column(name = "role_key")
  private String roleKey;

  private String title;

  @Column(name = "management_level")
  private int level;

  @Column(name = "career_stage")
  private String careerStage;

  @Column(name = "stage_from")
  private LocalDate stageFrom;

  @Column(name = "placement_days")
  private Integer placementDays;

  @Column(name = "supervised_here")
  private boolean supervisedHere = true;

  @Column(name = "from_on")
  private LocalDate fromOn;

  @Column(name = "until_on")
  private LocalDate untilOn;

  /** For the persistence provider. */
  protected Post() {}

  /**
   * @param personId who holds it
   * @param teamId in which team
   * @param roleKey the policy's key for it
   * @param title as it stands after a name
   * @param level of line management, 1 for a practitioner
   * @param fromOn first day
   */
  public Post(
      String personId, String teamId, String roleKey, String title, int level, LocalDate fromOn) {
    super(Ids.next());
    this.personId = personId;
    this.teamId = teamId;
    this.roleKey = roleKey;
    this.title = title;
    this.level = level;
    this.fromOn = fromOn;
  }

  /** Enters a stage of a career that has its own rhythm of supervision, such as the first year. */
  public void enterStage(String stage, LocalDate from) {
    careerStage = stage;
    stageFrom = from;
  }

  /** Notes the employment that it is held in. */
  public void holdIn(Employment employment) {
    employmentId = employment.getId();
  }

  /** Notes how many days a week a trainee is on placement; null for who is no trainee. */
  public void placeFor(Integer daysAWeek) {
    placementDays = daysAWeek;
  }

  /** The post is supervised elsewhere, or not at all: no due dates are reckoned for it. */
  public void superviseElsewhere() {
    supervisedHere = false;
  }

  /** Notes whether due dates are reckoned for it here. */
  public void superviseHere(boolean here) {
    supervisedHere = here;
  }

  /** Puts right what was noted of it from its first day on. */
  public void correct(
      String team, String role, String asTitle, int managementLevel, LocalDate firstDay) {
    teamId = team;
    roleKey = role;
    title = asTitle;
    level = managementLevel;
    fromOn = firstDay;
  }

  /** The post ends with {@code lastDay}; null where it goes on after all. */
  public void end(LocalDate lastDay) {
    untilOn = lastDay;
  }

  public String getPersonId() {
    return personId;
  }

  public String getTeamId() {
    return teamId;
  }

  /** The policy's key for it. */
  public String getRoleKey() {
    return roleKey;
  }

  /** As it stands after a name. */
  public String getTitle() {
    return title;
  }

  /** Whether it is held on a day. */
  public boolean isHeldOn(LocalDate day) {
    return !fromOn.isAfter(day) && (untilOn == null || !untilOn.isBefore(day));
  }

  /** Whether it is held on any day between two. */
  public boolean isHeldBetween(LocalDate first, LocalDate last) {
    return !fromOn.isAfter(last) && (untilOn == null || !untilOn.isBefore(first));
  }

  /** Of line management, 1 for a practitioner. */
  public int getLevel() {
    return level;
  }

  /** The career stage, or null for who is experienced. */
  public String getCareerStage() {
    return careerStage;
  }

  /** When the stage began, or null. */
  public LocalDate getStageFrom() {
    return stageFrom;
  }

  /** Days a week on placement, or null for who is no trainee. */
  public Integer getPlacementDays() {
    return placementDays;
  }

  /** Whether its holder answers for a service: a service manager, or somebody above one. */
  public boolean answersForService() {
    return level >= SERVICE_MANAGER;
  }

  /** Whether due dates are reckoned for it here. */
  public boolean isSupervisedHere() {
    return supervisedHere;
  }

  public LocalDate getFromOn() {
    return fromOn;
  }

  /** The last day in it, or null while nobody knows. */
  public LocalDate getUntilOn() {
    return untilOn;
  }
}
