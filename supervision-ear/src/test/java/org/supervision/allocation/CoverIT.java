package org.supervision.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Forms;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Things;
import org.supervision.stage.Visitor;

/** Mo covers for Tom with Priya for three days, and not an instant longer. */
@OnStage
@Tag("payara")
class CoverIT {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final String COVER =
      "SELECT r.id FROM supervision.supervisory_relationship r JOIN supervision.person p"
          + " ON p.id = r.supervisor_id WHERE p.login = 'mo' AND r.kind = 'COVER'";

  @Test
  void coverReadsWhatIsSignedIsSeenByTheSuperviseeAndEndsByItself(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    Visitor nina = Visitor.of(stage.url(), "nina");
    Visitor mo = Visitor.of(stage.url(), "mo");
    Visitor priya = Visitor.of(stage.url(), "priya");
    try (Connection connection = stage.mySql().asAdministrator()) {
      Things things = new Things(connection);
      String file = things.in("/file/{priya.file}");
      String signed = things.in("/record/{priya.signed}");
      assertThat(mo.get(file).statusCode()).as("before").isEqualTo(404);

      begun(nina);
      assertThat(mo.get(file).body()).contains("Priya Nandra", "/agreement/");
      for (String open : new String[] {signed, things.in("/agreement/{priya.agreement}")}) {
        assertThat(mo.get(open).statusCode()).as(open).isEqualTo(200);
      }
      for (String shut :
          new String[] {
            things.in("/record/{priya.shared}"),
            things.in("/record/{priya.shared}/review"),
            signed + "/addendum",
            file + "/zip"
          }) {
        assertThat(mo.get(shut).statusCode()).as(shut).isNotEqualTo(200);
      }
      String own = draft(connection, signed.replaceAll(".*/", ""), rows.first(COVER));
      assertThat(mo.get(file).body()).as("their own draft").contains("/record/" + own);
      rows.change("DELETE FROM supervision.supervision_record WHERE id = ?", own);
      assertThat(mo.get("/").body())
          .contains("Priya Nandra")
          .doesNotContain("agreement/draft?with");
      assertThat(priya.get(file).body()).contains("Covers, ", "27 November 2026", "Mo Teasdale");
      assertThat(priya.get("/").body()).contains("Mo Teasdale, who covers until");

      String cover = rows.first(COVER);
      rows.change(
          "UPDATE supervision.supervisory_relationship SET until_at = ? WHERE id = ?",
          now(),
          cover);
      for (String shut : new String[] {file, signed}) {
        assertThat(mo.get(shut).statusCode()).as(shut).isEqualTo(404);
      }
      assertThat(mo.get("/").body()).doesNotContain("Priya Nandra");
      assertThat(priya.get(file).body()).doesNotContain("Covers, ");
    }
  }

  /** A draft that Mo has begun while covering, as the copy of a record. */
  private static String draft(Connection connection, String record, String cover) throws Exception {
    String id = UUID.randomUUID().toString();
    try (Statement statement = connection.createStatement()) {
      for (String step :
          new String[] {
            "CREATE TEMPORARY TABLE supervision.own SELECT * FROM supervision.supervision_record"
                + " WHERE id = '%s'".formatted(record),
            "UPDATE supervision.own o JOIN supervision.supervisory_relationship r ON r.id = '%s'"
                    .formatted(cover)
                + " SET o.id = '%s', o.relationship_id = r.id, o.state = 'DRAFT', o.seal = NULL,"
                    .formatted(id)
                + " o.supervisor_id = r.supervisor_id, o.author_id = r.supervisor_id",
            "INSERT INTO supervision.supervision_record SELECT * FROM supervision.own",
            "DROP TEMPORARY TABLE supervision.own"
          }) {
        statement.execute(step);
      }
    }
    return id;
  }

  private static void begun(Visitor nina) throws Exception {
    Map<String, String> fields =
        Map.of("who", "Priya Nandra", "by", "Mo Teasdale", "kind", "cover", "last", "27/11/2026");
    String check =
        Forms.submit(nina, "/allocation/new", "new", "look", fields)
            .headers()
            .firstValue("Location")
            .orElseThrow()
            .replaceAll(".*(/allocation/check.*)", "$1");
    Forms.submit(nina, check, "begin", "start", Map.of());
  }

  /** Now, as the product's clock has it, in the database's words. */
  private static String now() {
    long ahead = ChronoUnit.DAYS.between(LocalDate.now(ZoneId.of("Europe/London")), TODAY);
    return LocalDateTime.now(ZoneOffset.UTC).plusDays(ahead).toString().replace('T', ' ');
  }
}
