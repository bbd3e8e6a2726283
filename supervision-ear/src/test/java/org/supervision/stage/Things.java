package org.supervision.stage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The things of the example council that addresses name, found by the database's administrator. */
public final class Things {

  private static final Pattern NAME = Pattern.compile("\\{([a-z.]+)}");
  private static final String OF =
      " JOIN supervision.person p ON p.id = t.supervisee_id WHERE p.login = ? ";

  private static final String SHARED =
      " (SELECT id FROM supervision.supervision_record WHERE state = 'SHARED')";

  /** What waits for an answer to them; where nothing does, what anybody was answered. */
  private static final String SAID =
      " t JOIN supervision.supervision_record r ON r.id = t.record_id"
          + " JOIN supervision.person p ON p.id = r.supervisee_id"
          + " WHERE p.login = ? OR t.answered_at IS NOT NULL ORDER BY t.answered_at IS NULL DESC";

  private static final String DRAWN =
      " t JOIN supervision.tray_item i ON i.%s_id = t.id"
          + " JOIN supervision.inspection_tray y ON y.id = i.tray_id"
          + " JOIN supervision.person p ON p.id = y.inspector_id WHERE p.login = ?"
          + " ORDER BY y.state = 'GIVEN' DESC, y.drawn_at DESC, i.place";

  private static final Map<String, List<String>> PARTS =
      Map.of(
          "supervision_record",
          List.of(
              "amendment WHERE record_id",
              "disagreement WHERE record_id",
              "late_statement WHERE record_id",
              "reopening WHERE record_id",
              "signature WHERE subject_id"),
          "supervision_action",
          List.of("action_step WHERE action_id"));

  private final Connection connection;
  private final Map<String, String> found = new HashMap<>();
  private final Map<String, String> tables = new HashMap<>();

  /** Found over a connection of the administrator. */
  public Things(Connection connection) {
    this.connection = connection;
  }

  /** An address with the identifiers of what it names in braces. */
  public String in(String address) throws SQLException {
    Matcher name = NAME.matcher(address);
    StringBuilder filled = new StringBuilder();
    while (name.find()) {
      name.appendReplacement(filled, id(name.group(1)));
    }
    return name.appendTail(filled).toString();
  }

  /** The identifier of one of them, such as {@code priya.signed}. */
  public String id(String name) throws SQLException {
    if (!found.containsKey(name)) {
      int dot = name.indexOf('.');
      String query = query(name.substring(dot + 1));
      tables.put(name, query.substring(0, query.indexOf(' ')));
      found.put(name, look(name, name.substring(0, dot), query));
    }
    return found.get(name);
  }

  /**
   * Which version of each of them the database has by now, and how many of its parts: what was done
   * to one of them moves its version on, or adds to it.
   */
  public Map<String, Integer> versions() throws SQLException {
    Map<String, Integer> versions = new TreeMap<>();
    for (Map.Entry<String, String> thing : found.entrySet()) {
      String table = tables.get(thing.getKey());
      try (PreparedStatement select =
          connection.prepareStatement(
              "SELECT version FROM supervision." + table + " WHERE id = ?")) {
        select.setString(1, thing.getValue());
        try (ResultSet row = select.executeQuery()) {
          versions.put(thing.getKey(), row.next() ? row.getInt(1) : -1);
        }
      }
      for (String part : PARTS.getOrDefault(table, List.of())) {
        versions.put(thing.getKey() + " " + part, count(part, thing.getValue()));
      }
    }
    return versions;
  }

  private int count(String part, String id) throws SQLException {
    String query = "SELECT COUNT(*) FROM supervision." + part + " = ?";
    try (PreparedStatement select = connection.prepareStatement(query)) {
      select.setString(1, id);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getInt(1);
      }
    }
  }

  private static String query(String what) {
    return switch (what) {
      case "person" -> "person t WHERE t.login = ?";
      case "file" -> "supervision_file t" + OF;
      case "signed" ->
          "supervision_record t" + OF + "AND t.state = 'SIGNED' ORDER BY t.held_on DESC";
      case "half" -> "supervision_record t" + OF + "AND t.state = 'HALF_SIGNED'";
      case "shared" -> "supervision_record t" + OF + "AND t.state = 'SHARED'";
      case "closed" -> "supervision_record t" + OF + "ORDER BY t.state = 'CLOSED_UNSIGNED' DESC";
      case "draft" -> "supervision_record t" + OF + "AND t.state IN ('SIGNED', 'DRAFT')";
      case "asha" ->
          "supervision_record t"
              + OF
              + "AND t.state = 'SIGNED' AND t.author_id ="
              + " (SELECT id FROM supervision.person WHERE login = 'asha') ORDER BY t.held_on DESC";
      case "agreement" -> "supervision_agreement t" + OF + "AND t.state = 'SIGNED'";
      case "begun" -> "supervision_agreement t" + OF + "AND t.state = 'DRAFT'";
      case "waiting" -> "supervision_agreement t" + OF + "AND t.state = 'PAIR_SIGNED'";
      case "line" -> relationship("LINE_MANAGEMENT");
      case "asye" -> relationship("ASYE_ASSESSMENT");
      case "action" -> "supervision_action t" + OF + "AND t.status = 'OPEN'";
      case "carried" ->
          "supervision_action t" + OF + "AND t.status = 'OPEN' AND t.record_id NOT IN" + SHARED;
      case "amendment" -> "amendment" + SAID;
      case "disagreement" -> "disagreement" + SAID;
      case "team" ->
          "team t JOIN supervision.post h ON h.team_id = t.id"
              + " JOIN supervision.person p ON p.id = h.person_id WHERE p.login = ?"
              + " ORDER BY h.from_on DESC";
      case "policy" -> "policy_version t WHERE t.policy_key = ?";
      case "document" -> "filed_document t" + OF + "ORDER BY t.filed_at";
      case "tray" ->
          "inspection_tray t JOIN supervision.person p ON p.id = t.inspector_id"
              + " WHERE p.login = ? ORDER BY t.state = 'GIVEN' DESC, t.drawn_at DESC";
      case "drawn" -> "supervision_record" + DRAWN.formatted("record");
      case "drawnfile" -> "supervision_file" + DRAWN.formatted("file");
      case "hold" ->
          "hold t JOIN supervision.person p ON p.id = t.set_by WHERE p.login = ?"
              + " ORDER BY t.set_at";
      case "request" -> "data_request t" + OF + "ORDER BY t.received_on";
      case "proposal" -> "time_proposal t" + OF + "AND t.state = 'PROPOSED'";
      case "session" -> "supervision_session t" + OF + "AND t.state = 'PLANNED'";
      default -> throw new IllegalArgumentException(what);
    };
  }

  private String look(String name, String whose, String query) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("SELECT t.id FROM supervision." + query)) {
      select.setString(1, whose);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw new IllegalStateException("The example council has no " + name);
        }
        return row.getString(1);
      }
    }
  }

  private static String relationship(String kind) {
    return "supervisory_relationship t" + OF + "AND t.until_at IS NULL AND t.kind = '" + kind + "'";
  }
}
