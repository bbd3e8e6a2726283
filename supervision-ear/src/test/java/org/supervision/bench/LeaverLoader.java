package org.supervision.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Loads those who left so long ago that the time of their files is over, and who decides on that:
 * two in HR, and one in IT who runs what runs at night.
 */
final class LeaverLoader {

  private static final LocalDateTime SINCE = LocalDateTime.of(2010, 1, 1, 0, 0);
  private static final List<String> OFFICERS = List.of("nina", "olga", "ita");
  private static final int DAYS = 300;

  private final Council council;
  private final Connection connection;

  LeaverLoader(Council council, Connection connection) {
    this.council = council;
    this.connection = connection;
  }

  /** Loads them all in one transaction. */
  void load() throws SQLException {
    officers();
    people();
    posts();
    files();
    connection.commit();
  }

  private void officers() throws SQLException {
    try (Table person =
        new Table(
            connection,
            "person",
            "id,version,organisation_id,staff_number,login,given_name,family_name")) {
      for (String login : OFFICERS) {
        int number = Council.PEOPLE + Council.LEAVERS + OFFICERS.indexOf(login);
        person.add(
            council.personId(number),
            1,
            Council.ORGANISATION,
            "B" + number,
            login,
            "Ada",
            council.familyName(number));
      }
    }
  }

  private void people() throws SQLException {
    try (Table person =
            new Table(
                connection,
                "person",
                "id,version,organisation_id,staff_number,given_name,family_name,left_on");
        Table employment =
            new Table(
                connection,
                "employment",
                "id,version,person_id,employment_number,started_on,ended_on,contract")) {
      for (int i = Council.PEOPLE; i < Council.PEOPLE + Council.LEAVERS; i++) {
        LocalDate left = leftOn(i);
        person.add(
            council.personId(i),
            1,
            Council.ORGANISATION,
            "B" + i,
            "Ada",
            council.familyName(i),
            left);
        employment.add(
            Council.id("f", i, 0),
            1,
            council.personId(i),
            "1",
            SINCE.toLocalDate(),
            left,
            "PERMANENT");
      }
    }
  }

  /** Between six and seven years ago. */
  private LocalDate leftOn(int person) {
    return council.today().minusYears(6).minusDays(1L + person % DAYS);
  }

  private void posts() throws SQLException {
    try (Table post =
        new Table(
            connection,
            "post",
            "id,version,person_id,team_id,role_key,title,management_level,supervised_here,"
                + "from_on,until_on")) {
      for (int i = Council.PEOPLE; i < Council.PEOPLE + Council.LEAVERS; i++) {
        post.add(
            Council.id("7", i, 0),
            1,
            council.personId(i),
            council.teamId(i % Council.TEAMS),
            "social-worker",
            "Social worker",
            0,
            true,
            SINCE.toLocalDate(),
            leftOn(i));
      }
    }
  }

  private void files() throws SQLException {
    try (Table file =
            new Table(
                connection,
                "supervision_file",
                "id,version,organisation_id,supervisee_id,opened_at");
        Table custody =
            new Table(connection, "custody", "id,version,file_id,holder_id,from_at,until_at")) {
      for (int i = Council.PEOPLE; i < Council.PEOPLE + Council.LEAVERS; i++) {
        String holder = council.personId(i % Council.TEAMS);
        file.add(council.fileId(i), 1, Council.ORGANISATION, council.personId(i), SINCE);
        custody.add(
            Council.id("9", i, 0),
            1,
            council.fileId(i),
            holder,
            SINCE,
            leftOn(i).plusDays(1).atStartOfDay());
      }
    }
  }
}
