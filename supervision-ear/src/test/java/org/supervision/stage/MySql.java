package org.supervision.stage;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Stream;

/** The database: the pinned MySQL from Maven's repository, with our three schemas and accounts. */
public final class MySql {

  /**
   * Nothing is forced to the disk: a process that is killed leaves the same behind, a machine that
   * loses its power would not; and the tests write as much as a council in a year.
   */
  private static final List<String> HASTY =
      List.of("--innodb-flush-log-at-trx-commit=2", "--innodb-flush-method=nosync");

  /** A cipher on the way to a neighbour takes longer than most of what is asked. */
  private static final String CIPHER = Boolean.getBoolean("stage.hasty") ? "DISABLED" : "PREFERRED";

  private static final String OPTIONS =
      "?sslMode="
          + CIPHER
          + "&allowPublicKeyRetrieval=true&fallbackToSystemKeyStore=false"
          + "&cachePrepStmts=true&prepStmtCacheSqlLimit=4096&useLocalSessionState=true"
          + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";

  private final Workshop workshop;
  private final Ports ports;
  private final Processes processes;
  private final Libraries libraries;
  private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
  private Processes.Running running;

  MySql(Workshop workshop, Ports ports, Processes processes) {
    this.workshop = workshop;
    this.ports = ports;
    this.processes = processes;
    libraries = new Libraries(workshop);
  }

  /** Starts it; the first time it makes an empty one with our accounts. */
  public void start() throws IOException, InterruptedException {
    unpack();
    libraries.completeFor(home().resolve("bin/mysqld"));
    boolean isNew = !Files.exists(accountsMade());
    if (isNew) {
      Workshop.delete(data());
      processes.run(
          "Making the database",
          workshop.log("mysql-initialise"),
          libraries.environment(),
          command("--initialize-insecure"));
    }
    startServer();
    if (isNew) {
      makeAccounts();
      Files.createFile(accountsMade());
    }
  }

  /** It runs already. */
  void adopt(Processes.Running started) {
    running = started;
  }

  /** Stops it as if its machine had been restarted. */
  public void stop() {
    processes.stop(running);
  }

  /** Kills it. */
  public void kill() {
    processes.kill(running);
  }

  /** Has another process, which lives, come to the number of the one that was killed. */
  public void passItsNumberOn() throws IOException {
    Files.writeString(socketLock(), ProcessHandle.current().pid() + "\n");
  }

  /** Starts it again after {@link #stop()} or {@link #kill()}. */
  public void startServer() throws IOException, InterruptedException {
    startServerAt(ports.mysql());
  }

  /**
   * Moves it, running, to a port where nobody looks for it, behind a line that answers late; {@link
   * #stop()} and {@link #startServer()} bring it back.
   */
  public SlowLine moveBehind(Duration late) throws IOException, InterruptedException {
    int elsewhere;
    try (ServerSocket free = new ServerSocket(0)) {
      elsewhere = free.getLocalPort();
    }
    stop();
    startServerAt(elsewhere);
    return new SlowLine(ports.mysql(), elsewhere, late);
  }

  private void startServerAt(int port) throws IOException, InterruptedException {
    forgetTheLastSocket();
    List<String> command =
        command(
            "--port=" + port,
            "--bind-address=" + Ports.HOST,
            "--socket=" + shortSocket(),
            "--mysqlx=0",
            "--skip-log-bin",
            "--secure-file-priv=NULL",
            "--pid-file=" + data().resolve("mysqld.pid"),
            "--innodb-buffer-pool-size=192M",
            "--performance-schema=OFF",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_0900_ai_ci",
            "--default-time-zone=+00:00",
            "--transaction-isolation=READ-COMMITTED");
    if (Boolean.getBoolean("stage.hasty")) {
      command.addAll(HASTY);
    }
    running = processes.start("MySQL", workshop.log("mysql"), libraries.environment(), command);
    awaitAnswer(port);
  }

  /** The address for an account of one schema. */
  public String url(String schema) {
    return url(ports.mysql(), schema);
  }

  private static String url(int port, String schema) {
    return "jdbc:mysql://" + Ports.HOST + ":" + port + "/" + schema + OPTIONS;
  }

  /** Connects as the database's administrator, who may read everything. */
  public Connection asAdministrator() throws SQLException {
    return DriverManager.getConnection(url(""), "root", rootPassword());
  }

  /** Asks something as the administrator, on a connection that stays open for who asks next. */
  <T> T administer(Asked<T> asked) throws SQLException {
    Connection connection = open();
    try {
      T answer = asked.of(connection);
      idle.addFirst(connection);
      return answer;
    } catch (SQLException | RuntimeException e) {
      connection.close();
      throw e;
    }
  }

  private Connection open() throws SQLException {
    Connection kept = idle.pollFirst();
    if (kept != null && !kept.isValid(1)) {
      kept.close();
      return asAdministrator();
    }
    return kept == null ? asAdministrator() : kept;
  }

  /** What is asked of the database. */
  interface Asked<T> {

    /** The answer. */
    T of(Connection connection) throws SQLException;
  }

  /** Connects as one of our accounts to the schema that it is for. */
  public Connection as(Account account) throws SQLException {
    return DriverManager.getConnection(
        url(account.schema()), account.user(), workshop.secret(account.secret()));
  }

  /** The password of one of our accounts. */
  public String password(Account account) {
    return workshop.secret(account.secret());
  }

  private String rootPassword() {
    return Files.exists(accountsMade()) ? workshop.secret("root") : "";
  }

  private void makeAccounts() throws IOException {
    String script = Files.readString(workshop.root().resolve("config/mysql/accounts.sql"));
    for (Account account : Account.values()) {
      script = script.replace("${" + account.secret() + "}", password(account));
    }
    try (Connection connection = asAdministrator();
        Statement statement = connection.createStatement()) {
      for (String each : script.replaceAll("(?m)^--.*$", "").split(";")) {
        if (!each.isBlank()) {
          statement.execute(each);
        }
      }
      statement.execute(
          "ALTER USER 'root'@'localhost' IDENTIFIED BY '" + workshop.secret("root") + "'");
    } catch (SQLException e) {
      throw new StageFailed("The database accounts could not be made: " + e.getMessage(), e);
    }
  }

  private void awaitAnswer(int port) throws InterruptedException {
    while (true) {
      running.pause();
      try (Connection connection =
          DriverManager.getConnection(url(port, ""), "root", rootPassword())) {
        connection.isValid(1);
        return;
      } catch (SQLException notYet) {
        if (notYet.getErrorCode() == 1045) {
          throw new StageFailed(
              "MySQL refuses its own administrator; begin anew with -Dfresh.", notYet);
        }
      }
    }
  }

  private void unpack() throws IOException, InterruptedException {
    Path home = home();
    if (Files.exists(home.resolve("unpacked"))) {
      return;
    }
    Files.createDirectories(home);
    Path archive;
    try (Stream<Path> found = Files.walk(workshop.cache("mysql"))) {
      archive = found.filter(path -> path.toString().endsWith(".tar.gz")).findFirst().orElseThrow();
    }
    processes.run(
        "Unpacking MySQL",
        workshop.log("mysql-unpack"),
        Map.of(),
        List.of("tar", "-xzf", archive.toString(), "-C", home.toString()));
    Files.createFile(home.resolve("unpacked"));
  }

  private List<String> command(String... options) {
    List<String> command = new ArrayList<>();
    command.add(home().resolve("bin/mysqld").toString());
    command.add("--no-defaults");
    command.add("--user=" + System.getProperty("user.name"));
    command.add("--basedir=" + home());
    command.add("--datadir=" + data());
    command.add("--lc-messages-dir=" + home().resolve("share"));
    command.addAll(List.of(options));
    return command;
  }

  /** A socket's path may not be longer than 107 characters, and a checkout's often is. */
  private Path shortSocket() {
    return Path.of(System.getProperty("java.io.tmpdir"), "supervision-" + ports.mysql() + ".sock");
  }

  /**
   * One that was killed leaves its number beside its socket, and the next would not start where
   * something else has come to that number. Our data are ours alone, so nobody is there.
   */
  private void forgetTheLastSocket() throws IOException {
    Files.deleteIfExists(shortSocket());
    Files.deleteIfExists(socketLock());
  }

  private Path socketLock() {
    return Path.of(shortSocket() + ".lock");
  }

  private Path home() {
    return workshop.cache("mysql-server");
  }

  private Path data() {
    return workshop.path("mysql");
  }

  private Path accountsMade() {
    return workshop.path("mysql-accounts-made");
  }
}
