package org.supervision.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Forms;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Things;
import org.supervision.stage.Visitor;

/** Documents on the file (PRODUCT P15; ACCESS 1, 4, 10, 13, 23). */
@OnStage
@Tag("payara")
class DocumentIT {

  private static final int OK = 200;
  private static final int NOT_FOUND = 404;

  @Test
  void aDocumentIsSeenAtOnceTakenAsAnAttachmentAndSealed(Stage stage) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      Things things = new Things(connection);
      Rows rows = new Rows(stage);
      String file = things.id("marta.file");
      String page = "/file/" + file + "/documents";
      Visitor tom = Visitor.of(stage.url(), "tom");
      Visitor marta = Visitor.of(stage.url(), "marta");
      Filing.file(tom, file, "APPRAISAL", "Appraisal of the Hawthorn year", "a.pdf", Filing.PDF);
      String document = newest(rows);
      assertThat(marta.get(page).body()).contains("Appraisal of the Hawthorn year", document);

      HttpResponse<String> taken = marta.get("/document/" + document + "/file");
      assertThat(taken.body()).isEqualTo(new String(Filing.PDF, StandardCharsets.US_ASCII));
      assertThat(taken.headers().firstValue("Content-Type")).contains("application/pdf");
      assertThat(taken.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
      assertThat(taken.headers().firstValue("Content-Disposition"))
          .contains("attachment; filename=\"document-2026-11-02.pdf\"");
      assertThat(marta.get("/access/" + file + "/looked").body()).contains("Filed a document");
      assertThat(
              rows.count(
                  "select count(*) from document_body where document_id = ?"
                      + " and instr(body, 'Elderflower') > 0",
                  document))
          .isZero();
      assertThat(marta.get("/file/" + file + "/zip").body()).contains("document-2026-11-02.pdf");
    }
  }

  @Test
  @Tag("access-13")
  void whatIsOfHealthIsForAPurposeThatCoversIt(Stage stage) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      Things things = new Things(connection);
      Rows rows = new Rows(stage);
      String file = things.id("marta.file");
      Visitor marta = Visitor.of(stage.url(), "marta");
      Filing.file(marta, file, "SICKNESS", "A note of the doctor", "a.pdf", Filing.PDF);
      String health = "/document/" + newest(rows) + "/file";
      Filing.file(marta, file, "OTHER", "A certificate", "a.pdf", Filing.PDF);
      String other = "/document/" + newest(rows) + "/file";
      assertThat(Visitor.of(stage.url(), "tom").get(health).statusCode()).isEqualTo(OK);

      Visitor ruth = Visitor.of(stage.url(), "ruth");
      String purpose = "/access/" + file + "/purpose";
      Forms.submit(
          ruth,
          purpose,
          "stated",
          "open",
          Map.of("purpose", "managers-discussion", "reason", "Check"));
      assertThat(ruth.get("/file/" + file + "/documents").body())
          .contains("A certificate")
          .doesNotContain("A note of the doctor", "id=\"upload\"");
      assertThat(ruth.get(other).statusCode()).isEqualTo(OK);
      assertThat(ruth.get(health).statusCode()).isEqualTo(NOT_FOUND);
      Forms.submit(ruth, purpose, "finish", "close", Map.of());
      assertThat(ruth.get(other).statusCode()).isNotEqualTo(OK);
    }
  }

  @Test
  void whatIsNoDocumentIsNotTakenAndTheUploadAsksWhatItsPageAsks(Stage stage) throws Exception {
    try (Connection connection = stage.mySql().asAdministrator()) {
      Things things = new Things(connection);
      Rows rows = new Rows(stage);
      String file = things.id("marta.file");
      Visitor tom = Visitor.of(stage.url(), "tom");
      long before = rows.count("select count(*) from filed_document");
      byte[] page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);
      HttpResponse<String> refused =
          Filing.file(tom, file, "RISK_ASSESSMENT", "Not what it says", "letter.pdf", page);
      assertThat(refused.statusCode()).isEqualTo(OK);
      assertThat(refused.body())
          .contains("<title>Error: ", "<a href=\"#document\">That is no PDF")
          .contains("value=\"Not what it says\"", "value=\"2/11/2026\"")
          .contains("<option value=\"RISK_ASSESSMENT\" selected=\"selected\">");
      assertThat(Filing.file(tom, file, "OTHER", "Too long", "a.pdf", new byte[3_600_000]).body())
          .contains("<a href=\"#document\">That file is longer than 3.5 MB");

      String form = tom.get("/file/" + file + "/documents").body();
      Map<String, String> fields = Forms.hidden(form, "upload");
      fields.putAll(Map.of("kind", "OTHER", "title", "Not theirs", "dated", "2/11/2026"));
      for (String login : new String[] {"sam", "ruth", "nina", "ivy", "zoe"}) {
        Visitor other = Visitor.of(stage.url(), login);
        assertThat(Filing.send(other, fields, "a.pdf", Filing.PDF).statusCode())
            .as(login)
            .isEqualTo(NOT_FOUND);
      }
      assertThat(rows.count("select count(*) from filed_document")).isEqualTo(before);
    }
  }

  private static String newest(Rows rows) throws Exception {
    return rows.first("SELECT id FROM supervision.filed_document ORDER BY filed_at DESC LIMIT 1");
  }
}
