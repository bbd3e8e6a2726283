package org.supervision.database;

import java.util.Map;
import org.supervision.stage.Forms;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Things;
import org.supervision.stage.Visitor;

/**
 * A draft of a record that somebody was asked to type, a draft of an agreement, and a purpose that
 * a manager stated: what pages of the main job are shown of, and the example council has not.
 */
public final class Unfinished {

  private static final String RECORD =
      "UPDATE supervision.supervision_record SET state = ?, recorder_id ="
          + " (SELECT id FROM supervision.person WHERE login = ?) WHERE id = ?";
  private static final String AGREEMENT =
      "UPDATE supervision.supervision_agreement SET state = ? WHERE id = ?";

  private final Rows rows;
  private final Things things;
  private final Visitor ruth;
  private final String purpose;

  /** Made of the things of the example council. */
  public Unfinished(Stage stage, Things things) throws Exception {
    this.rows = new Rows(stage);
    this.things = things;
    this.ruth = Visitor.of(stage.url(), "ruth");
    this.purpose = things.in("/access/{dev.file}/purpose");
    rows.change(RECORD, "DRAFT", "bea", things.id("marta.draft"));
    rows.change(AGREEMENT, "DRAFT", things.id("gus.agreement"));
    Map<String, String> stated = Map.of("purpose", "managers-discussion", "reason", "To know");
    Forms.submit(ruth, purpose, "stated", "open", stated);
  }

  /** Takes it back. */
  public void end() throws Exception {
    Forms.submit(ruth, purpose, "finish", "close", Map.of());
    rows.change(RECORD, "SIGNED", "", things.id("marta.draft"));
    rows.change(AGREEMENT, "SIGNED", things.id("gus.agreement"));
  }
}
