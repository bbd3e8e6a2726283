package org.supervision.ejb.policy;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * The command that a fresh installation begins with: it puts an organisation in, and its first
 * people in HR, two at least since a first feed takes two, who bring everybody else in with it.
 * With the account of the product, at {@code DB_URL} with {@code DB_USER} and {@code DB_PASSWORD},
 * and with {@code POLICY_DIR} where the organisation has a policy of its own.
 */
public final class OrganisationCommand {

  private static final String USE =
      "Say the organisation’s name, the key of its policy, and of each of its first people in HR"
          + " 'staff number,given name,family name,login': two at least, for one hands the first"
          + " feed in and another confirms it.";

  /** Where the product's tables are. */
  interface Database {
    Connection open() throws SQLException;
  }

  private OrganisationCommand() {}

  /** Runs the command and leaves with 0 where it was done, else with 1 and a sentence. */
  public static void main(String[] words) {
    // A library of the policies' schema would say first that it has nowhere to log to.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.exit(run(words, OrganisationCommand::fromEnvironment, System.err));
  }

  static int run(String[] words, Database database, PrintStream says) {
    if (words.length < 4) {
      says.println(USE);
      return 1;
    }
    try {
      List<FirstPerson> people = FirstPerson.all(List.of(words).subList(2, words.length));
      NewOrganisation organisation = NewOrganisation.of(words[0], words[1], people);
      try (Connection connection = database.open()) {
        organisation.begin(connection);
      }
      says.println(organisation.told());
      return 0;
    } catch (IllegalArgumentException wrong) {
      says.println(wrong.getMessage() + " Nothing was put in.");
    } catch (IOException unreadable) {
      says.println("The policies could not be read: " + unreadable.getMessage());
    } catch (SQLException failed) {
      says.println("The database refused it, and nothing was put in: " + failed.getMessage());
    }
    return 1;
  }

  private static Connection fromEnvironment() throws SQLException {
    return DriverManager.getConnection(
        System.getenv("DB_URL"), System.getenv("DB_USER"), System.getenv("DB_PASSWORD"));
  }
}
