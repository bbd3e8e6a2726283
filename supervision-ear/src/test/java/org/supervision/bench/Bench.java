package org.supervision.bench;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.supervision.stage.Ports;
import org.supervision.stage.Progress;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.StageFailed;
import org.supervision.stage.Workshop;

/**
 * What {@code mvn -Pbench} runs: the product on WildFly with a large council's records, asked by
 * one user and by eight at once. Reads {@code -Dbench.sessions}, {@code -Dbench.seconds} (of a
 * round), {@code -Dbench.rounds}, {@code -Dport} and {@code -Dfresh}.
 */
public final class Bench {

  private static final Duration WARM = Duration.ofSeconds(30);

  /** What the install runbook advises. */
  private static final String MEMORY = "-Xms256m -Xmx512m -XX:MaxMetaspaceSize=320m";

  private final Progress progress = new Progress();
  private final Council council = Council.of(Integer.getInteger("bench.sessions", 300_000));
  private final Workshop workshop = Workshop.open("bench");
  private final Stage stage;

  private Bench() {
    workshop.claim();
    if (System.getProperty("fresh") != null) {
      workshop.empty();
    }
    stage = new Stage(workshop, new Ports(Integer.getInteger("port", 18_280)), Map.of());
  }

  /** Starts everything, measures, prints, stops everything. */
  public static void main(String[] arguments) {
    System.setProperty("demo", "no");
    System.setProperty("server.memory", MEMORY);
    try {
      Bench bench = new Bench();
      bench.stage.startWithWildFly();
      bench.load();
      bench.measure();
      bench.stage.stop();
    } catch (StageFailed failed) {
      new Progress().say(failed.getMessage());
      Runtime.getRuntime().exit(1);
    } catch (Exception unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }

  private void load() throws Exception {
    database("innodb_buffer_pool_size = 1073741824");
    Loader loader = loader();
    if (!loader.isDone()) {
      database("innodb_flush_log_at_trx_commit = 0");
      progress.step("The council is loaded.", loader::load);
    }
    database("innodb_flush_log_at_trx_commit = 1");
  }

  private Loader loader() {
    return new Loader(council, stage, workshop);
  }

  private void measure() throws Exception {
    ServerProcess server = ServerProcess.named("org.jboss.as.standalone");
    ServerProcess database = ServerProcess.named("mysqld");
    List<User> users = new ArrayList<>();
    progress.step("Eight people are signed in.", () -> signIn(users));
    Rounds rounds = new Rounds(users, Work.OF_A_MANAGER, server, database);
    progress.step("The server is warm.", () -> rounds.warm(WARM));
    int count = Integer.getInteger("bench.rounds", 5);
    Duration lasting = Duration.ofSeconds(Integer.getInteger("bench.seconds", 5));
    Result result = new Result();
    for (int atOnce : List.of(1, users.size())) {
      progress.step(
          "Measured with " + atOnce + " at once.",
          () -> result.add(atOnce, rounds.run(count, atOnce, lasting)));
    }
    result.add(1, ofTheHead(server, database, count, lasting));
    Nights nights = new Nights(stage, users, server, database);
    progress.step("Who left long ago is loaded.", () -> loader().loadLeavers());
    progress.step("Measured while files are put before HR, and destroyed.", nights::pass);
    progress.say("");
    progress.say(council.perPerson() + " sessions a person, " + Council.PEOPLE + " people");
    progress.say(result.toString());
    progress.say(nights.toString());
    progress.say(
        "WildFly holds "
            + server.residentMib()
            + " MiB resident, "
            + server.mostResidentMib()
            + " MiB at most.");
  }

  /** Alone: a head of service is one, and what they ask for is of everybody (QUALITY P4, P5). */
  private Map<Work, List<Measured>> ofTheHead(
      ServerProcess server, ServerProcess database, int count, Duration lasting) throws Exception {
    try (Head head = new Head(stage.url(), stage.mySql().asAdministrator(), council.today())) {
      Rounds rounds = new Rounds(List.of(head), Work.OF_THE_HEAD, server, database);
      progress.step("The dashboard is warm.", () -> rounds.warm(WARM));
      return rounds.run(count, 1, lasting);
    }
  }

  private void signIn(List<User> users) throws Exception {
    Rows rows = new Rows(stage);
    for (int person = 1; person <= Council.LOGINS.size(); person++) {
      users.add(new User(stage.url(), council, person, rows));
    }
  }

  private void database(String setting) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator();
        Statement statement = connection.createStatement()) {
      statement.execute("SET GLOBAL " + setting);
    }
  }
}
