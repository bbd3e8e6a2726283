package org.supervision.stage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.supervision.ejb.migration.Migrate;

/** Everything together: one database, one identity provider, one server with the product. */
public final class Stage {

  /** How many processes stay: database, identity provider, server. */
  static final int PROCESSES = 3;

  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");
  // It would warn of each procedure that is dropped where there is none.
  private static final Logger SCRIPTS =
      Logger.getLogger("org.flywaydb.core.internal.proprietaryStubs");

  private final Workshop workshop;
  private final Ports ports;
  private final Progress progress = new Progress();
  private final Processes processes;
  private final MySql mySql;
  private final Keycloak keycloak;
  private final Map<String, String> extra;
  private final Map<String, String> settings;
  private ApplicationServer server;

  /**
   * Lays a stage out; nothing runs yet.
   *
   * @param extra settings of the product beside those that the stage itself makes
   */
  public Stage(Workshop workshop, Ports ports, Map<String, String> extra) {
    this(workshop, ports, extra, new Processes());
  }

  Stage(Workshop workshop, Ports ports, Map<String, String> extra, Processes processes) {
    this.workshop = workshop;
    this.processes = processes;
    this.ports = ports;
    this.extra = Map.copyOf(extra);
    mySql = new MySql(workshop, ports, processes);
    keycloak = new Keycloak(workshop, ports, processes);
    settings = made();
    FLYWAY.setLevel(Level.WARNING);
    SCRIPTS.setLevel(Level.SEVERE);
  }

  /** Starts all, WildFly as the server. */
  public ApplicationServer startWithWildFly() {
    return start(settings -> new WildFly(workshop, ports, processes, settings));
  }

  /** Starts all, Payara as the server. */
  public ApplicationServer startWithPayara() {
    ports.mustBeFreeForPayara();
    return start(settings -> new Payara(workshop, ports, processes, settings));
  }

  /** Starts all with Payara for whoever comes next, while something else goes on here. */
  void startPayaraAhead(Ahead next) {
    aside(
        "Payara is up for later.",
        () -> {
          startWithPayara();
          next.ready();
        });
  }

  /** Takes over all that was started ahead, with Payara as the server. */
  public ApplicationServer adopt(List<Processes.Running> started) {
    Map<String, Processes.Running> byName =
        started.stream()
            .map(processes::adopt)
            .collect(Collectors.toMap(Processes.Running::name, one -> one, (old, last) -> last));
    Payara payara = new Payara(workshop, ports, processes, settings);
    payara.adopt(byName.get(payara.name()));
    mySql.adopt(byName.get("MySQL"));
    keycloak.adopt(byName.get("Keycloak"));
    server = payara;
    return server;
  }

  /** What runs now, with what stands below it. */
  List<ProcessHandle> running() {
    return processes.now();
  }

  private ApplicationServer start(Function<Map<String, String>, ApplicationServer> kind) {
    Missing.mustNotBe("sh", "setsid", "tar", "ldd");
    ports.mustBeFree();
    server = kind.apply(settings);
    CompletableFuture<Void> login =
        aside("Keycloak is up, with the example realm.", keycloak::start);
    CompletableFuture<Void> prepared = aside(server.name() + " is prepared.", this::prepare);
    progress.step("MySQL is up.", mySql::start);
    progress.step("The database is migrated.", this::migrate);
    progress.step("The master key is there.", () -> MasterKeyFor.make(workshop));
    await(prepared);
    progress.step(server.name() + " is up, with the product.", server::start);
    await(login);
    return server;
  }

  private void prepare() throws Exception {
    server.prepare();
    server.wake();
  }

  private CompletableFuture<Void> aside(String done, Progress.Step step) {
    return CompletableFuture.runAsync(() -> progress.step(done, step));
  }

  /** Stops everything that was started. */
  public void stop() {
    processes.stopAll();
  }

  /** Kills everything that was started, where nobody needs what it leaves behind. */
  void abandon() {
    processes.killAll();
  }

  /** Where the product's pages are. */
  public String url() {
    return ports.url();
  }

  /** The database. */
  public MySql mySql() {
    return mySql;
  }

  /**
   * Says in system properties what tests inside the server need: where it is administered, and its
   * settings.
   */
  void tellTheTests(int administration) {
    System.setProperty("stage.administration", String.valueOf(administration));
    System.setProperty(
        "stage.settings",
        settings().entrySet().stream()
            .filter(setting -> !setting.getKey().matches("DB_.*|.*SECRET"))
            .map(setting -> setting.getKey() + "=" + setting.getValue())
            .collect(Collectors.joining("\n")));
  }

  /** Where the heads of the access log's chains are written, outside the database. */
  public Path anchorFile() {
    return workshop.path("anchors.log");
  }

  /** The file that holds the master key. */
  public Path masterKeyFile() {
    return MasterKeyFor.path(workshop);
  }

  /** The server with the product. */
  public ApplicationServer server() {
    return server;
  }

  /** What the product is told from outside, by the names of its settings. */
  public Map<String, String> settings() {
    return settings;
  }

  /** The identity provider. */
  public Keycloak keycloak() {
    return keycloak;
  }

  /** Whoever is waiting. */
  public Progress progress() {
    return progress;
  }

  /** Starts a second WildFly on the same database, for tests of what two nodes do at once. */
  public SecondNode startSecondNode() throws Exception {
    if (server instanceof WildFly first) {
      return SecondNode.start(workshop, ports, processes, settings, first);
    }
    throw new IllegalStateException("Only WildFly has a second node here");
  }

  private void migrate() throws SQLException {
    Migrate migrate =
        new Migrate(
            mySql.url("supervision"),
            Account.DDL.user(),
            mySql.password(Account.DDL),
            "127.0.0.1,localhost");
    migrate.schema("supervision", "supervision");
    migrate.schema("supervision_keys", "keys");
    migrate.schema("supervision_server", "server");
    try (Connection connection = mySql.as(Account.APP)) {
      connection.isValid(1);
    }
  }

  private Map<String, String> made() {
    Map<String, String> settings = new HashMap<>();
    database(settings, "DB", Account.APP);
    database(settings, "DB_KEYS", Account.KEYS);
    database(settings, "DB_SERVER", Account.SERVER);
    settings.put("OIDC_PROVIDER_URL", keycloak.issuer());
    settings.put("OIDC_CLIENT_ID", "supervision-web");
    settings.put("OIDC_CLIENT_SECRET", keycloak.clientSecret());
    settings.put("BASE_URL", ports.url());
    settings.put("MASTER_KEY_FILE", MasterKeyFor.path(workshop).toString());
    settings.put("ANCHOR_FILE", anchorFile().toString());
    settings.put("SUPERVISION_DEMO", System.getProperty("demo", "yes"));
    settings.put("MAIL_HOST", Ports.HOST);
    settings.put("MAIL_PORT", String.valueOf(ports.mail()));
    settings.putAll(extra);
    return settings;
  }

  private void database(Map<String, String> settings, String name, Account account) {
    settings.put(name + "_URL", mySql.url(account.schema()));
    settings.put(name + "_USER", account.user());
    settings.put(name + "_PASSWORD", mySql.password(account));
  }

  private static void await(CompletableFuture<Void> other) {
    try {
      other.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof StageFailed failed) {
        throw failed;
      }
      throw e;
    }
  }
}
