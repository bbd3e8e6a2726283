package org.supervision.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.stage.OnStage;
import org.supervision.stage.Stage;
import org.supervision.stage.Things;
import org.supervision.stage.Visitor;

/** How long files are kept (ACCESS 19, PRODUCT §8). */
@OnStage
@Tag("payara")
class RetentionIT {

  @Test
  void everybodyWhoOpensAFileReadsHowLongItIsKept(Stage stage) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      Things things = new Things(connection);
      for (String login : new String[] {"dev", "tom"}) {
        assertThat(Visitor.of(stage.url(), login).get(things.in("/file/{dev.file}")).body())
            .contains("works for the authority, then for six years (BCP §4.4, policy version 1).")
            .contains("Leaving the authority sets a date.");
      }
    }
  }
}
