package org.supervision.stage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The things of the example council that addresses name, found by the database's administrator. */
public final class Things {

  private static final Pattern NAME = Pattern.compile("\\{([a-z.]+)}");
  private static final String OF =
      " JOIN supervision.person p ON p.id = t.supervisee_id WHERE p.login = ? ";

  private static final String DRAWN =
      " t JOIN supervision.tray_item i ON i.%s_id = t.id"
          + " JOIN supervision.inspection_tray y ON y.id = i.tray_id"
          + " JOIN supervision.person p ON p.id = y.inspector_id WHERE p.login = ?"
          + " ORDER BY y.state = 'GIVEN' DESC, y.drawn_at DESC, i.place";

  private final Connection connection;
  private final Map<String, String> found = new HashMap<>();

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
      found.put(
          name, look(name.substring(0, name.indexOf('.')), name.substring(name.indexOf('.') + 1)));
    }
    return found.get(name);
  }

  private String look(String whose, String what) throws SQLException {
    String query =
        switch (what) {
          case "person" -> "person t WHERE t.login = ?";
          case "file" -> "supervision_file t" + OF;
          case "signed" ->
              "supervision_record t" + OF + "AND t.state = 'SIGNED' ORDER BY t.held_on DESC";
          case "half" -> "supervision_record t" + OF + "AND t.state = 'HALF_SIGNED'";
          case "shared" -> "supervision_record t" + OF + "AND t.state = 'SHARED'";
          case "draft" -> "supervision_record t" + OF + "AND t.state IN ('SIGNED', 'DRAFT')";
          case "asha" ->
              "supervision_record t"
                  + OF
                  + "AND t.state = 'SIGNED' AND t.author_id ="
                  + " (SELECT id FROM supervision.person WHERE login = 'asha') ORDER BY t.held_on DESC";
          case "agreement" -> "supervision_agreement t" + OF + "AND t.state = 'SIGNED'";
          case "waiting" -> "supervision_agreement t" + OF + "AND t.state = 'PAIR_SIGNED'";
          case "line" -> relationship("LINE_MANAGEMENT");
          case "asye" -> relationship("ASYE_ASSESSMENT");
          case "action" -> "supervision_action t" + OF + "AND t.status = 'OPEN'";
          case "document" -> "filed_document t" + OF + "ORDER BY t.filed_at";
          case "tray" ->
              "inspection_tray t JOIN supervision.person p ON p.id = t.inspector_id"
                  + " WHERE p.login = ? ORDER BY t.state = 'GIVEN' DESC, t.drawn_at DESC";
          case "drawn" -> "supervision_record" + DRAWN.formatted("record");
          case "drawnfile" -> "supervision_file" + DRAWN.formatted("file");
          case "session" -> "supervision_session t" + OF + "AND t.state = 'PLANNED'";
          default -> throw new IllegalArgumentException(what);
        };
    try (PreparedStatement select =
        connection.prepareStatement("SELECT t.id FROM supervision." + query)) {
      select.setString(1, whose);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw new IllegalStateException("The example council has no " + whose + "." + what);
        }
        return row.getString(1);
      }
    }
  }

  private static String relationship(String kind) {
    return "supervisory_relationship t" + OF + "AND t.until_at IS NULL AND t.kind = '" + kind + "'";
  }
}
