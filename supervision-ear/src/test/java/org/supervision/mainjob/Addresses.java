package org.supervision.mainjob;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.supervision.stage.Rows;

/** Every address of one record and of what stands around it, out of the files of the pages. */
final class Addresses {

  private static final Path PAGES = Path.of("..", "supervision-web/src/main/webapp/pages");
  private static final String OF_RECORD = " from supervision.supervision_record where id = ?";

  private final Rows rows;
  private final String record;
  private final String agreement;

  Addresses(Rows rows, String record, String agreement) {
    this.rows = rows;
    this.record = record;
    this.agreement = agreement;
  }

  /**
   * A page and what its address says besides.
   *
   * @param subject what it is of, or empty where it begins something
   */
  record Address(String feature, String subject, String verb, String query) {

    /** As it is asked for. */
    String path() {
      return "/"
          + feature
          + (subject.isEmpty() ? "" : "/" + subject)
          + (verb.equals("view") ? "" : "/" + verb)
          + query;
    }

    /** What a browser sends from it, whichever button is pressed. */
    List<Map<String, String>> sent() throws IOException {
      List<Map<String, String>> buttons =
          Buttons.of(PAGES.resolve(feature).resolve(verb + ".xhtml"));
      return buttons.isEmpty() ? List.of(Map.of("why", "x")) : buttons;
    }
  }

  List<Address> pages() throws SQLException, IOException {
    List<Address> pages = new ArrayList<>();
    of("record", record, pages);
    of("agreement", agreement, pages);
    of("session", the("session_id"), pages);
    of("file", the("file_id"), pages);
    of("access", the("file_id"), pages);
    for (String action : actions()) {
      of("action", action, pages);
    }
    return pages;
  }

  List<String> copies() throws SQLException {
    return List.of(
        "/record/" + record + "/pdf",
        "/record/" + record + "/print",
        "/agreement/" + agreement + "/pdf",
        "/agreement/" + agreement + "/print",
        "/file/" + the("file_id") + "/zip",
        "/api/record/" + record + "/section/practice-progress");
  }

  String file() throws SQLException {
    return the("file_id");
  }

  private void of(String feature, String subject, List<Address> pages)
      throws IOException, SQLException {
    for (String verb : verbs(feature)) {
      pages.add(
          switch (feature + " " + verb) {
            case "record begin" -> new Address(feature, "", verb, "?session=" + the("session_id"));
            case "session plan", "session series", "agreement draft" ->
                new Address(feature, "", verb, "?with=" + the("relationship_id"));
            case "record amendment" ->
                new Address(feature, subject, verb, "?amendment=" + one("amendment"));
            case "record rationale" ->
                new Address(feature, subject, verb, "?disagreement=" + one("disagreement"));
            case "record effect" -> new Address(feature, subject, verb, "?action=" + carried());
            default -> new Address(feature, subject, verb, "");
          });
    }
  }

  private static List<String> verbs(String feature) throws IOException {
    try (Stream<Path> pages = Files.list(PAGES.resolve(feature))) {
      return pages
          .map(page -> page.getFileName().toString().replace(".xhtml", ""))
          .sorted()
          .toList();
    }
  }

  private String the(String column) throws SQLException {
    return rows.first("select " + column + OF_RECORD, record);
  }

  private String one(String table) throws SQLException {
    return rows.first("select id from supervision." + table + " where record_id = ?", record);
  }

  /** An action of an earlier meeting that was spoken of in it. */
  private String carried() throws SQLException {
    return rows.first("select action_id from supervision.action_step where record_id = ?", record);
  }

  private List<String> actions() throws SQLException {
    return List.of(
        rows.first(
                "select group_concat(id) from supervision.supervision_action where record_id = ?",
                record)
            .split(","));
  }
}
