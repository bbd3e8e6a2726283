package org.supervision.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.supervision.stage.Beside;
import org.supervision.stage.HttpDraft;
import org.supervision.stage.OnStage;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** A save that cannot be read is refused, and what stood in the section stays. */
@OnStage
@Beside
@ResourceLock(Beside.IRO)
@Tag("payara")
class BrokenSaveIT {

  private static final List<String> BROKEN =
      List.of(
          "{\"onVersion\":1,\"page\":\"\"}",
          "{\"text\":null,\"onVersion\":1,\"page\":\"\"}",
          "{\"text\":7,\"onVersion\":1,\"page\":\"\"}",
          "{\"text\":\"New\",\"onVersion\":\"one\",\"page\":\"\"}",
          "{\"text\":\"New",
          "[\"text\"]");

  @Test
  void whatCannotBeReadChangesNothing(Stage stage) throws Exception {
    Visitor dot = Visitor.of(stage.url(), "dot");
    HttpDraft draft = Held.draft(stage, dot, "iro", "dot");
    String section = draft.sections().get(0);
    assertThat(draft.write(section, "What was written stays").statusCode()).isEqualTo(200);
    String page = dot.get(draft.path() + "/write").body();

    for (String json : BROKEN) {
      var answer = draft.put(section, json, HttpDraft.token(page));
      assertThat(answer.statusCode()).as(json).isEqualTo(400);
      assertThat(answer.body()).as(json).contains("Nothing was changed");
    }
    assertThat(dot.get(draft.path() + "/write").body()).contains("What was written stays");
  }
}
