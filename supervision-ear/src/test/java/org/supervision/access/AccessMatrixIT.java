package org.supervision.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.supervision.shell.Protecting;
import org.supervision.stage.Beside;
import org.supervision.stage.Counts;
import org.supervision.stage.Forms;
import org.supervision.stage.HttpDraft;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Things;
import org.supervision.stage.Visitor;

/**
 * One person per role, every page, by asking and by posting. What each is to get stands in {@code
 * access-matrix.csv}, written by hand, with the sentence that it rests on; everybody else of the
 * cast gets what their relation gets ({@link WholeMatrix}). The headers that protect people are on
 * every answer, whatever it is.
 */
@OnStage
@Order(1)
@ResourceLock(Beside.SEALED)
@Tag("payara")
class AccessMatrixIT {

  private static final int AT_A_TIME = 3;
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final String NOT_YOURS = "This step isn’t yours to take";
  private static final String AS_A_SCRIPT =
      "{\"text\":\"Not theirs\",\"onVersion\":0,\"page\":\"\"}";
  private static final String REFUSED =
      "SELECT COUNT(*) FROM supervision.access_log l JOIN supervision.person p ON p.id = l.person_id"
          + " WHERE l.outcome = 'REFUSED' AND p.login = ? AND (l.subject_id = ? OR l.chain_id = ?)";

  /** What is of one file is refused on that file, where whoever it is about sees it (24). */
  private static final String FILE_OF =
      "SELECT COALESCE((SELECT r.file_id FROM supervision.data_request r WHERE r.id = ?),"
          + " (SELECT f.id FROM supervision.supervision_file f WHERE f.supervisee_id = ?),"
          + " (SELECT h.file_id FROM supervision.hold h WHERE h.id = ?),"
          + " (SELECT g.id FROM supervision.supervisory_relationship r JOIN supervision.supervision_file g"
          + " ON g.supervisee_id = r.supervisee_id WHERE r.id = ?), '')";

  /** The thing that a page is of, by its address, where there is one. */
  private static final Pattern THING =
      Pattern.compile("(?<=[/=])(?!0{8})[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private static final Map<String, String> AS_A_FORM =
      Map.of("jakarta.faces.ViewState", "stateless");

  private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());

  @Test
  void everybodyGetsWhatTheSentencesSayAndNoMore(Stage stage) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      Things things = new Things(connection);
      String draft = things.id("marta.draft");
      GivenReading given = new GivenReading(stage, things);
      String closed = things.id("gus.signed");
      becomes(connection, draft, "DRAFT");
      becomes(connection, closed, "CLOSED_UNSIGNED");
      try {
        given.begin();
        List<Cell> cells = new ArrayList<>();
        WholeMatrix matrix = WholeMatrix.read();
        for (WholeMatrix.Line line : matrix.written()) {
          cells.add(cell(things, line));
        }
        for (WholeMatrix.Line line : matrix.following(Counts.isSoak())) {
          cells.add(cell(things, line));
        }
        // What they are first shown of a shared record is remembered: that is done before.
        visitor(stage, "priya").get(things.in("/record/{priya.shared}/review"));
        visitor(stage, "kit").get(things.in("/record/{kit.shared}/review"));
        stage.progress().say("  the matrix has " + cells.size() + " cells");
        Map<String, Integer> before = things.versions();
        check(stage, cells);
        assertThat(things.versions())
            .as("who is kept off with a polite answer did nothing all the same")
            .isEqualTo(before);
      } finally {
        becomes(connection, draft, "SIGNED");
        becomes(connection, closed, "SIGNED");
        given.end();
      }
    }
    assertThat(wrong).isEmpty();
  }

  /** What one person is to get at one address. */
  private record Cell(
      String sentence, String who, String method, String address, String path, String answer) {

    /**
     * What they are to be in the log with, or null: where the sentence is 26 alone, what the
     * address asks for is nothing that there is.
     */
    String hidden() {
      Matcher thing = THING.matcher(path.replaceFirst("#.*", ""));
      boolean isKept = answer.equals("hidden") && !sentence.equals("26");
      return isKept && !who.equals("stranger") && thing.find() ? thing.group() : null;
    }
  }

  private static Cell cell(Things things, WholeMatrix.Line line) throws SQLException {
    String path = things.in(line.address());
    return new Cell(
        line.sentence(), line.who(), line.method(), line.address(), path, line.answer());
  }

  /** Each person asks on their own, one thing after the other; a few of them at a time. */
  private void check(Stage stage, List<Cell> cells) throws Exception {
    ExecutorService people = Executors.newFixedThreadPool(AT_A_TIME);
    try {
      List<Callable<Void>> walks = new ArrayList<>();
      var everybody = cells.stream().collect(Collectors.groupingBy(Cell::who));
      for (var one : everybody.entrySet()) {
        Visitor visitor = visitor(stage, one.getKey());
        walks.add(() -> walk(visitor, new Rows(stage), one.getValue()));
      }
      for (Future<Void> walk : people.invokeAll(walks)) {
        walk.get();
      }
    } finally {
      people.shutdownNow();
    }
  }

  private Void walk(Visitor visitor, Rows rows, List<Cell> own) throws Exception {
    for (Cell cell : own) {
      long refused = refused(rows, cell);
      HttpResponse<String> response = ask(visitor, cell.method(), cell.path());
      String asked = cell.who() + " " + cell.method() + " " + cell.address();
      wrong.addAll(Protecting.wrongIn(asked, response));
      if (cell.hidden() != null && refused(rows, cell) == refused) {
        wrong.add(asked + " is in no log");
      }
      if (!isAsExpected(cell.answer(), response)) {
        wrong.add(
            String.format(
                "ACCESS %s: %s should be %s, was %d %s",
                cell.sentence(),
                asked,
                cell.answer(),
                response.statusCode(),
                location(response) + told(response)));
      }
    }
    return null;
  }

  /** How often somebody was kept from the thing of an address, by the log (ACCESS 23). */
  private static long refused(Rows rows, Cell cell) throws SQLException {
    String thing = cell.hidden();
    return thing == null
        ? 0
        : rows.count(REFUSED, cell.who(), thing, rows.first(FILE_OF, thing, thing, thing, thing));
  }

  /**
   * An address that is posted to may end in the form that is sent from its page, the button that is
   * pressed and what is filled in: {@code #plan.save&day=1/12/26}.
   */
  private static HttpResponse<String> ask(Visitor visitor, String method, String path)
      throws Exception {
    int sent = path.indexOf('#');
    if (method.equals("GET")) {
      return visitor.get(path);
    }
    if (method.equals("PUT")) {
      return put(visitor, path);
    }
    return sent < 0
        ? visitor.post(path, AS_A_FORM)
        : press(visitor, path.substring(0, sent), path.substring(sent + 1).split("[.&=]"));
  }

  /** Presses a button as on the page that the visitor is shown, or without having seen one. */
  private static HttpResponse<String> press(Visitor visitor, String path, String... words)
      throws Exception {
    String page = visitor.get(path).body();
    boolean seen = page.contains("id=\"" + words[0] + "\"");
    Map<String, String> fields = new HashMap<>(seen ? Forms.hidden(page, words[0]) : AS_A_FORM);
    fields.put(words[0], words[0]);
    fields.put(words[1], words[1]);
    for (int i = 2; i < words.length; i += 2) {
      fields.put(words[i], words[i + 1]);
    }
    return visitor.post(path, fields);
  }

  /** Saves as a page's script does, with the token of a page of the visitor's own. */
  private static HttpResponse<String> put(Visitor visitor, String path) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(visitor.base() + path))
            .header("Content-Type", "application/json")
            .header("Origin", visitor.base())
            .PUT(HttpRequest.BodyPublishers.ofString(AS_A_SCRIPT));
    String page = visitor.get("/").body();
    if (page.contains("page-token")) {
      request.header("X-Page-Token", HttpDraft.token(page));
    }
    return visitor.send(request);
  }

  private static boolean isAsExpected(String answer, HttpResponse<String> response) {
    int status = response.statusCode();
    String to = location(response);
    return switch (answer) {
      case "shown" -> status == OK;
      case "hidden" -> status == NOT_FOUND;
      case "file" -> isRedirect(status) && to.matches(".*/file/[0-9a-f-]{36}");
      case "trays" -> isRedirect(status) && to.endsWith("/trays");
      case "aggregates" -> isRedirect(status) && to.endsWith("/aggregates");
      case "purpose" -> isRedirect(status) && to.matches(".*/access/[0-9a-f-]{36}/purpose");
      case "login" -> isRedirect(status) && to.contains("/realms/");
      case "told" -> status == OK && response.body().contains(NOT_YOURS);
      case "said" -> status == OK && response.body().contains("error-summary");
      case "kept off" -> status == CONFLICT || status == NOT_FOUND || isRedirect(status);
      case "kept out" -> status >= 400 && status < 500 || isRedirect(status);
      default -> throw new IllegalArgumentException(answer);
    };
  }

  private static String told(HttpResponse<String> response) {
    String page = response.body();
    int summary = page.indexOf("error-summary");
    return summary < 0
        ? ""
        : page.substring(summary, page.indexOf("</ul>", summary)).replaceAll("<[^>]*>|\\s+", " ");
  }

  private static boolean isRedirect(int status) {
    return status == 302 || status == 303;
  }

  private static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("");
  }

  private static Visitor visitor(Stage stage, String who) throws Exception {
    return who.equals("stranger") ? Visitor.stranger(stage.url()) : Visitor.of(stage.url(), who);
  }

  /**
   * The example council has no draft, and no record that was closed unsigned; the database's
   * administrator makes one of a signed record.
   */
  private static void becomes(Connection connection, String recordId, String state)
      throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "UPDATE supervision.supervision_record SET state = ? WHERE id = ?")) {
      update.setString(1, state);
      update.setString(2, recordId);
      update.executeUpdate();
    }
  }
}
