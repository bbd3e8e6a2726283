package org.supervision.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Loads the people, their teams, posts, lines and files. */
final class PeopleLoader {

  private static final LocalDateTime SINCE = LocalDateTime.of(2019, 1, 1, 0, 0);

  /** A team to which a rule of the policy applies. */
  private static final String TEAM_KEY = "children-families-first";

  private static final LocalDate SINCE_DAY = SINCE.toLocalDate();

  private final Council council;
  private final Connection connection;

  PeopleLoader(Council council, Connection connection) {
    this.council = council;
    this.connection = connection;
  }

  /** Loads them all in one transaction. */
  void load() throws SQLException {
    organisation();
    people();
    posts();
    lines();
    relationships();
    files();
    connection.commit();
  }

  private void organisation() throws SQLException {
    try (Table organisation = new Table(connection, "organisation", "id,version,name,policy_key");
        Table team =
            new Table(
                connection, "team", "id,version,organisation_id,team_key,name,service_name")) {
      organisation.add(Council.ORGANISATION, 1, Council.ADDRESS, "bcp");
      for (int i = 0; i < Council.TEAMS; i++) {
        team.add(council.teamId(i), 1, Council.ORGANISATION, TEAM_KEY, "Team " + i, "Service");
      }
    }
  }

  private void people() throws SQLException {
    try (Table person =
        new Table(
            connection,
            "person",
            "id,version,organisation_id,staff_number,login,given_name,family_name")) {
      for (int i = 0; i < Council.PEOPLE; i++) {
        person.add(
            council.personId(i),
            1,
            Council.ORGANISATION,
            "B" + i,
            council.login(i),
            "Ada",
            council.familyName(i));
      }
    }
  }

  private void posts() throws SQLException {
    try (Table post =
        new Table(
            connection,
            "post",
            "id,version,person_id,team_id,role_key,title,management_level,supervised_here,from_on")) {
      for (int i = 0; i < Council.PEOPLE; i++) {
        post.add(
            Council.id("7", i, 0),
            1,
            council.personId(i),
            council.teamId(council.team(i)),
            i < Council.TEAMS ? "team-manager" : "social-worker",
            i < Council.TEAMS ? "Team manager" : "Social worker",
            i < Council.TEAMS ? 1 : 0,
            true,
            SINCE_DAY);
      }
    }
  }

  private void lines() throws SQLException {
    try (Table line =
        new Table(connection, "line_management", "id,version,person_id,manager_id,from_at")) {
      for (int i = 1; i < Council.PEOPLE; i++) {
        String manager = council.personId(council.supervisor(i));
        line.add(Council.id("8", i, 0), 1, council.personId(i), manager, SINCE);
      }
    }
  }

  private void relationships() throws SQLException {
    try (Table relationship =
        new Table(
            connection,
            "supervisory_relationship",
            "id,version,organisation_id,supervisee_id,supervisor_id,kind,from_at")) {
      for (int i = 1; i < Council.PEOPLE; i++) {
        relationship.add(
            council.relationshipId(i),
            1,
            Council.ORGANISATION,
            council.personId(i),
            council.personId(council.supervisor(i)),
            "LINE_MANAGEMENT",
            SINCE);
      }
    }
  }

  private void files() throws SQLException {
    try (Table file =
            new Table(
                connection,
                "supervision_file",
                "id,version,organisation_id,supervisee_id,opened_at");
        Table custody = new Table(connection, "custody", "id,version,file_id,holder_id,from_at")) {
      for (int i = 1; i < Council.PEOPLE; i++) {
        String holder = council.personId(council.supervisor(i));
        file.add(council.fileId(i), 1, Council.ORGANISATION, council.personId(i), SINCE);
        custody.add(Council.id("9", i, 0), 1, council.fileId(i), holder, SINCE);
      }
    }
  }
}
