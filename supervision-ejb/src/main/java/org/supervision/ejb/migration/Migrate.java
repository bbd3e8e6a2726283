package org.supervision.ejb.migration;

import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/**
 * Brings the three schemas up to date under the account that may alter tables; run before the
 * server starts, whose own accounts may not. It reads {@code DDL_URL} (any schema of the server
 * will do), {@code DDL_USER} and {@code DDL_PASSWORD}, and {@code ACCOUNT_HOSTS}: the one or two
 * hosts, comma between, from which the servers reach the database, by default {@code
 * 127.0.0.1,localhost}.
 *
 * <p>Each script makes one table and grants on it what the product needs and no more. It names the
 * accounts by placeholder: {@code ${app_ip}, ${app_local}} is the account {@code supervision} from
 * the first and the second host; likewise {@code keys_} and {@code server_}.
 */
public final class Migrate {

  private static final String FORMAT = "java.util.logging.SimpleFormatter.format";
  private static final Map<String, String> ACCOUNT_OF_SCHEMA =
      Map.of("app", "supervision", "keys", "supervision_keys", "server", "supervision_server");

  private final String url;
  private final String user;
  private final String password;
  private final String[] hosts;

  /**
   * Prepares a migration.
   *
   * @param url where the database is
   * @param user an account that may do everything on the three schemas and grant it
   * @param password its password
   * @param hosts from where the servers connect, one or two, comma between
   */
  public Migrate(String url, String user, String password, String hosts) {
    this.url = url;
    this.user = user;
    this.password = password;
    this.hosts = hosts.split("\\s*,\\s*");
  }

  /** Runs from the environment and says in a sentence for each schema what was done. */
  public static void main(String[] arguments) {
    System.setProperty(FORMAT, "%5$s%n");
    Logger.getLogger("org.flywaydb").setLevel(Level.WARNING);
    Logger log = Logger.getLogger(Migrate.class.getName());
    Migrate migrate =
        new Migrate(
            required("DDL_URL"),
            required("DDL_USER"),
            required("DDL_PASSWORD"),
            System.getenv().getOrDefault("ACCOUNT_HOSTS", "127.0.0.1,localhost"));
    log.info(migrate.schema("supervision", "supervision"));
    log.info(migrate.schema("supervision_keys", "keys"));
    log.info(migrate.schema("supervision_server", "server"));
  }

  /**
   * Runs what is new of one schema.
   *
   * @return a sentence that says what was done
   */
  public String schema(String schema, String folder) {
    MigrateResult result =
        Flyway.configure()
            .dataSource(url, user, password)
            .schemas(schema)
            .createSchemas(false)
            .locations("classpath:db/migration/" + folder)
            .placeholders(accounts())
            .failOnMissingLocations(false)
            .load()
            .migrate();
    return result.migrationsExecuted == 0
        ? "Schema " + schema + " is up to date."
        : "Schema " + schema + " took " + result.migrationsExecuted + " steps.";
  }

  private Map<String, String> accounts() {
    Map<String, String> placeholders = new HashMap<>();
    ACCOUNT_OF_SCHEMA.forEach(
        (name, account) -> {
          placeholders.put(name + "_ip", at(account, hosts[0]));
          placeholders.put(name + "_local", at(account, hosts[hosts.length - 1]));
        });
    return placeholders;
  }

  private static String at(String account, String host) {
    return "'" + account + "'@'" + host + "'";
  }

  private static String required(String name) {
    String value = System.getenv(name);
    if (value == null || value.isBlank()) {
      throw new IllegalStateException("Set " + name + " in the environment before migrating.");
    }
    return value;
  }
}
