package org.supervision.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Alone;
import org.supervision.stage.OnStage;
import org.supervision.stage.Realm;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** What somebody loses while they are signed in is gone at a next click. */
@OnStage
@Alone
@Tag("payara")
class StandingIT {

  private static final Duration SOON = Duration.ofSeconds(20);

  @Test
  void aDisabledAccountGoesNoFurther(Stage stage) throws Exception {
    Realm realm = stage.keycloak().realm();
    Visitor bea = Visitor.newlyOf(stage.url(), "bea");
    assertThat(bea.get("/").statusCode()).isEqualTo(200);
    realm.enable("bea", false);
    try {
      assertThat(isSoonOut(bea)).isTrue();
      assertThat(bea.get("/api/login").statusCode()).isEqualTo(401);
    } finally {
      realm.enable("bea", true);
    }
    assertThat(Visitor.newlyOf(stage.url(), "bea").get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void aRoleThatWasTakenAwayEndsTheLoginThatCarriesIt(Stage stage) throws Exception {
    Realm realm = stage.keycloak().realm();
    Visitor olga = Visitor.newlyOf(stage.url(), "olga");
    assertThat(olga.get("/").statusCode()).isEqualTo(200);
    realm.take("hr", "olga");
    try {
      assertThat(isSoonOut(olga)).isTrue();
    } finally {
      realm.give("hr", "olga");
    }
    assertThat(Visitor.newlyOf(stage.url(), "olga").get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void aLeaverIsRefusedFromTheDayAfterTheirLast(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    String leave = "update supervision.person set left_on = '2026-11-23' where login = ?";
    Visitor gus = Visitor.newlyOf(stage.url(), "gus");
    assertThat(gus.get("/").statusCode()).isEqualTo(200);
    rows.change(leave, "gus");
    try {
      assertThat(gus.get("/").statusCode()).isEqualTo(404);
    } finally {
      rows.change("update supervision.person set left_on = null where login = ?", "gus");
    }
    assertThat(gus.get("/").statusCode()).isEqualTo(200);
  }

  @Test
  void aSupervisorLosesTheFileWithTheRelationship(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    String relationship = rows.relationship("gus", "lena");
    String agreement =
        rows.first(
            "select id from supervision.supervision_agreement where relationship_id = ? limit 1",
            relationship);
    Visitor gus = Visitor.newlyOf(stage.url(), "gus");
    assertThat(gus.get("/agreement/" + agreement).statusCode()).isEqualTo(200);
    String until = "update supervision.supervisory_relationship set until_at = ";
    rows.change(until + "'2026-11-01 00:00:00' where id = ?", relationship);
    try {
      // As anybody above her he may state a purpose; it is no longer his to read.
      assertThat(gus.get("/agreement/" + agreement).headers().firstValue("Location"))
          .hasValueSatisfying(to -> assertThat(to).endsWith("/purpose"));
    } finally {
      rows.change(until + "null where id = ?", relationship);
    }
    assertThat(gus.get("/agreement/" + agreement).statusCode()).isEqualTo(200);
  }

  private static boolean isSoonOut(Visitor visitor) throws Exception {
    Instant patience = Instant.now().plus(SOON);
    int status = 200;
    while (status == 200 && Instant.now().isBefore(patience)) {
      status = visitor.get("/").statusCode();
    }
    return status == 302;
  }
}
