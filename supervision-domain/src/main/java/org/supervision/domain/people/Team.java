package org.supervision.domain.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.supervision.domain.shared.Identified;
import org.supervision.domain.shared.Ids;

/** A team of a service; the team key says which of the policy's rules bind it. */
@Entity
@Table(name = "team")
@NamedQuery(
    name = Team.WITHIN,
    query = "select t from Team t where t.organisationId = :organisation")
public class Team extends Identified {

  private static final long serialVersionUID = 1L;

  /** Query: the teams of {@code :organisation}. */
  public static final String WITHIN = "Team.within";

  @Column(name = "organisation_id")
  private String organisationId;

  @Column(name = "team_key")
  private String teamKey;

  private String name;

  @Column(name = "service_name")
  private String serviceName;

  @Column(name = "directorate_name")
  private String directorateName;

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
