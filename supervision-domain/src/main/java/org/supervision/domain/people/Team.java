package org.supervision.domain.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;

/** A team of a service; the team key says which of the policy's rules bind it. */
@Entity
@Table(name = "team")
@NamedQuery(
    name = Team.WITHIN,
    query = "select t from Team t where t.organisationId = :organisation")
@NamedQuery(
    name = Team.CLOSED,
    query =
        "select t from Team t where t.organisationId = :organisation and t.closedFrom is not null")
@NamedQuery(
    name = Team.LISTED,
    query =
        "select new org.supervision.domain.people.TeamWithPeople(t,"
            + " (select count(distinct n.id)"
            + InTeam.SINCE
            + " and p.teamId = t.id)) from Team t where t.organisationId = :organisation"
            + " order by t.name, t.serviceName, t.id")
public class Team extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: the teams of {@code :organisation}. */
  public static final String WITHIN = "Team.within";

  /** Query: those of {@code :organisation} that are closed, or will be. */
  public static final String CLOSED = "Team.closed";

  /**
   * Query: the teams of {@code :organisation} by name, each with how many people are in it on
   * {@code :day} or come to it later.
   */
  public static final String LISTED = "Team.listed";

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_key")
  private String teamKey;

  private String name;

  @Column(name = "service_name")
  private String serviceName;

  @Column(name = "directorate_name")
  private String directorateName;

  @Column(name = "closed_from")
  private LocalDate closedFrom;

  /** For the persistence provider. */
  protected Team() {}

  /**
   * @param organisationId where it belongs
   * @param teamKey the policy's key for teams of its sort
   * @param name as its members call it
   * @param serviceName the service it is part of
   */
  public Team(String organisationId, String teamKey, String name, String serviceName) {
    super(Ids.next());
    this.organisationId = organisationId;
    this.teamKey = teamKey;
    this.name = name;
    this.serviceName = serviceName;
  }

  /** Notes which directorate its service is part of. */
  public void belongTo(String directorate) {
    directorateName = directorate;
  }

  /**
   * It is closed from a day on: nobody is put into it any more.
   *
   * @param day the first on which nobody is in it
   * @param today for refusing a day that is over
   * @param people how many are in it on that day, or come to it later
   * @throws TeamClosesTodayOrLater for a day that is over, and for none
   * @throws TeamHasPeople where anybody is in it
   */
  public void close(LocalDate day, LocalDate today, long people) {
    if (day == null || day.isBefore(today)) {
      throw new TeamClosesTodayOrLater();
    }
    if (people > 0) {
      throw new TeamHasPeople(people, day);
    }
    closedFrom = day;
  }

  /** People may be put into it again. */
  public void openAgain() {
    closedFrom = null;
  }

  /** The day from which it is closed, or null where it is not to be. */
  public LocalDate getClosedFrom() {
    return closedFrom;
  }

  public String getOrganisationId() {
    return organisationId;
  }

  /** The policy's key for teams of its sort. */
  public String getTeamKey() {
    return teamKey;
  }

  public String getName() {
    return name;
  }

  /** The directorate that its service is part of, or null where nobody said. */
  public String getDirectorateName() {
    return directorateName;
  }

  /** The service that it is part of. */
  public String getServiceName() {
    return serviceName;
  }
}
