package org.supervision.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.stage.OnStage;
import org.supervision.stage.Stage;
import org.supervision.stage.Things;
import org.supervision.stage.Visitor;

/**
 * One person per role, every page, by asking and by posting. What each is to get stands in {@code
 * access-matrix.csv}, written by hand, with the sentence that it rests on.
 */
@OnStage
@Tag("payara")
class AccessMatrixIT {

  private static final int OK = 200;
  private static final int NOT_FOUND = 404;
  private static final int CONFLICT = 409;
  private static final Map<String, String> AS_A_FORM =
      Map.of("jakarta.faces.ViewState", "stateless");

  private final Map<String, Visitor> visitors = new HashMap<>();
  private final List<String> wrong = new ArrayList<>();

  @Test
  void everybodyGetsWhatTheSentencesSayAndNoMore(Stage stage) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      Things things = new Things(connection);
      String draft = things.id("marta.draft");
      becomes(connection, draft, "DRAFT");
      try {
        for (String line : lines()) {
          checkLine(stage, things, line.split(",", -1));
        }
      } finally {
        becomes(connection, draft, "SIGNED");
      }
    }
    assertThat(wrong).isEmpty();
  }

  private void checkLine(Stage stage, Things things, String[] line) throws Exception {
    for (String who : line[1].split(" ")) {
      String path = things.in(line[3]);
      HttpResponse<String> response =
          line[2].equals("GET")
              ? visitor(stage, who).get(path)
              : visitor(stage, who).post(path, AS_A_FORM);
      if (!isAsExpected(line[4], response)) {
        wrong.add(
            String.format(
                "ACCESS %s: %s %s %s should be %s, was %d %s",
                line[0],
                who,
                line[2],
                line[3],
                line[4],
                response.statusCode(),
                location(response)));
      }
    }
  }

  private static boolean isAsExpected(String answer, HttpResponse<String> response) {
    int status = response.statusCode();
    String to = location(response);
    return switch (answer) {
      case "shown" -> status == OK;
      case "hidden" -> status == NOT_FOUND;
      case "purpose" -> isRedirect(status) && to.matches(".*/access/[0-9a-f-]{36}/purpose");
      case "login" -> isRedirect(status) && to.contains("/realms/");
      case "kept off" -> status == CONFLICT || status == NOT_FOUND || isRedirect(status);
      case "kept out" -> status >= 400 && status < 500 || isRedirect(status);
      default -> throw new IllegalArgumentException(answer);
    };
  }

  private static boolean isRedirect(int status) {
    return status == 302 || status == 303;
  }

  private static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("");
  }

  private Visitor visitor(Stage stage, String who) throws Exception {
    if (!visitors.containsKey(who)) {
      visitors.put(
          who,
          who.equals("stranger") ? Visitor.stranger(stage.url()) : Visitor.of(stage.url(), who));
    }
    return visitors.get(who);
  }

  /**
   * The example council has no draft; the database's administrator makes one of a signed record.
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

  private static List<String> lines() throws Exception {
    try (var in = AccessMatrixIT.class.getResourceAsStream("/access-matrix.csv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
    }
  }
}
