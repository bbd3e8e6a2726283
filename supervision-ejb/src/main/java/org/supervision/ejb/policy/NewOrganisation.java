package org.supervision.ejb.policy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.supervision.domain.shared.Ids;

/** An organisation that is not there yet, its policy, and its first people in HR. */
final class NewOrganisation {

  private static final int LONGEST_NAME = 200;

  private final String name;
  private final String policyKey;
  private final List<FirstPerson> people;

  private NewOrganisation(String name, String policyKey, List<FirstPerson> people) {
    this.name = name;
    this.policyKey = policyKey;
    this.people = List.copyOf(people);
  }

  /**
   * Looks at what was asked for.
   *
   * @throws IllegalArgumentException where the name is missing or too long, or there is no policy
   *     of that key
   * @throws IOException where the council's folder of policies cannot be read
   */
  static NewOrganisation of(String typed, String policyKey, List<FirstPerson> people)
      throws IOException {
    String name = typed.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "An organisation’s name has 1 to " + LONGEST_NAME + " characters.");
    }
    Set<String> keys = new TreeSet<>(PackFiles.keys());
    if (!keys.contains(policyKey)) {
      throw new IllegalArgumentException(
          "There is no policy '" + policyKey + "'; there are " + String.join(", ", keys) + ".");
    }
    return new NewOrganisation(name, policyKey, people);
  }

  /**
   * Puts it in with its people, or nothing of it.
   *
   * @throws IllegalArgumentException where there is one of that name, or a login is somebody's
   */
  void begin(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    if (isThere(connection, "SELECT 1 FROM organisation WHERE name = ?", name)) {
      throw new IllegalArgumentException("There is an organisation called " + name + " already.");
    }
    String id = Ids.next();
    put(
        connection,
        "INSERT INTO organisation (id, version, name, policy_key) VALUES (?, 1, ?, ?)",
        id,
        name,
        policyKey);
    for (FirstPerson person : people) {
      put(connection, id, person);
    }
    connection.commit();
  }

  /** What was done, and what is next. */
  String told() {
    List<String> logins = new ArrayList<>();
    people.forEach(person -> logins.add(person.login()));
    return String.format(
        "%s is there, with the policy %s. In HR, once the identity provider gives them the role"
            + " 'hr': %s. They bring in everybody else on the page HR feed.",
        name, policyKey, String.join(", ", logins));
  }

  private static void put(Connection connection, String organisation, FirstPerson person)
      throws SQLException {
    if (isThere(connection, "SELECT 1 FROM person WHERE login = ?", person.login())) {
      throw new IllegalArgumentException("Somebody signs in as '" + person.login() + "' already.");
    }
    put(
        connection,
        "INSERT INTO person (id, version, organisation_id, staff_number, given_name, family_name,"
            + " login) VALUES (?, 1, ?, ?, ?, ?, ?)",
        Ids.next(),
        organisation,
        person.number(),
        person.givenName(),
        person.familyName(),
        person.login());
  }

  private static boolean isThere(Connection connection, String query, String value)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(query)) {
      select.setString(1, value);
      try (ResultSet rows = select.executeQuery()) {
        return rows.next();
      }
    }
  }

  private static void put(Connection connection, String insert, String... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(insert)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
