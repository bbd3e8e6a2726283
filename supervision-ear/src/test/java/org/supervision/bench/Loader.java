package org.supervision.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.supervision.ejb.keys.KeyMaker;
import org.supervision.stage.Account;
import org.supervision.stage.MySql;
import org.supervision.stage.Stage;
import org.supervision.stage.StageFailed;
import org.supervision.stage.Workshop;

/** Loads the council once, over several connections; a second start finds it there. */
final class Loader {

  private static final int CONNECTIONS = 4;
  private static final int PEOPLE_OF_A_STEP = 10;
  private static final String BULK = "&rewriteBatchedStatements=true";

  private final Council council;
  private final MySql mySql;
  private final Workshop workshop;

  Loader(Council council, Stage stage, Workshop workshop) {
    this.council = council;
    this.mySql = stage.mySql();
    this.workshop = workshop;
  }

  /** Whether it was loaded already; throws where another size was. */
  boolean isDone() throws IOException {
    if (!Files.exists(done())) {
      return false;
    }
    String loaded = Files.readString(done()).trim();
    if (!loaded.equals(String.valueOf(council.perPerson()))) {
      throw new StageFailed(
          "The bench folder holds " + loaded + " sessions a person; begin anew with -Dfresh.");
    }
    return true;
  }

  /** Loads everything, and lets the database look at what it has. */
  void load() throws Exception {
    String policyVersion;
    try (Connection connection = connect()) {
      policyVersion = policyVersion(connection);
      new PeopleLoader(council, connection).load();
    }
    records(council, policyVersion, 1, Council.PEOPLE);
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "ANALYZE TABLE person, post, supervisory_relationship, supervision_session,"
              + " supervision_record, record_section, decision, supervision_action,"
              + " record_version, supervision_agreement, access_log");
    }
    Files.writeString(done(), String.valueOf(council.perPerson()));
  }

  /** Loads those who left, once, and what was written about them. */
  void loadLeavers() throws Exception {
    Path done = workshop.path("leavers-loaded");
    if (Files.exists(done)) {
      return;
    }
    String policyVersion;
    try (Connection connection = connect()) {
      policyVersion = policyVersion(connection);
      new LeaverLoader(council, connection).load();
    }
    records(council.ofLeavers(), policyVersion, Council.PEOPLE, Council.PEOPLE + Council.LEAVERS);
    Files.writeString(done, String.valueOf(Council.LEAVERS));
  }

  private void records(Council of, String policyVersion, int first, int end) throws Exception {
    AtomicInteger next = new AtomicInteger(first);
    ExecutorService loaders = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      List<Callable<Void>> works = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        works.add(() -> records(of, policyVersion, next, end));
      }
      for (Future<Void> work : loaders.invokeAll(works)) {
        work.get();
      }
    } finally {
      loaders.shutdownNow();
    }
  }

  private Void records(Council of, String policyVersion, AtomicInteger next, int end)
      throws SQLException, InterruptedException {
    KeyMaker keys = new KeyMaker(workshop.path("master.key"));
    try (Connection connection = connect();
        Table fileKeys =
            new Table(
                connection,
                Account.KEYS.schema() + ".file_key",
                "file_id,version,key_id,master_key_id,wrapped,created_at")) {
      RecordLoader loader = new RecordLoader(of, connection, policyVersion);
      int first = next.getAndAdd(PEOPLE_OF_A_STEP);
      while (first < end) {
        for (int i = first; i < Math.min(first + PEOPLE_OF_A_STEP, end); i++) {
          KeyMaker.Made made = keys.make(of.fileId(i));
          fileKeys.add(
              of.fileId(i),
              1,
              made.keyId(),
              made.masterKeyId(),
              made.wrapped(),
              of.today().atStartOfDay());
          loader.load(i, made.key());
        }
        fileKeys.flush();
        connection.commit();
        first = next.getAndAdd(PEOPLE_OF_A_STEP);
      }
    }
    return null;
  }

  private static String policyVersion(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT id FROM policy_version WHERE policy_key = 'bcp'"
                    + " ORDER BY effective_from DESC LIMIT 1")) {
      row.next();
      return row.getString(1);
    }
  }

  private Connection connect() throws SQLException {
    Connection connection =
        DriverManager.getConnection(
            mySql.url(Account.APP.schema()) + BULK, "root", workshop.secret("root"));
    connection.setAutoCommit(false);
    return connection;
  }

  private Path done() {
    return workshop.path("loaded");
  }
}
