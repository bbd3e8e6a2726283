package org.supervision.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.endurance.Held;
import org.supervision.stage.Forms;
import org.supervision.stage.HttpDraft;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** A record is signed as it was shown, or not at all. */
@OnStage
@Tag("payara")
class RecordChangedMeanwhileIT {

  private static final String REFUSALS =
      "select count(*) from access_log where subject_id = ? and verb = 'SIGN'"
          + " and outcome = 'REFUSED'";

  private Visitor una;
  private Visitor fern;
  private HttpDraft record;

  @Test
  void aTextThatChangedWhileTheSignerWasAtTheProviderIsNotSigned(Stage stage) throws Exception {
    Rows rows = new Rows(stage);
    una = Visitor.of(stage.url(), "una");
    fern = Visitor.of(stage.url(), "fern");
    record = Held.draft(stage, una, "fern", "una");
    writeShareAndAgree("As it was shown");
    fernOpensThePageWithTheCodeOnHerPhone(stage);
    Signer signer = new Signer(fern, "fern", record.path());

    String first = signer.confirm(signer.press());
    reopen();
    assertThat(signer.comeBack(first))
        .contains("isn’t agreed yet, so it can’t be signed")
        .doesNotContain("Thank you");

    writeShareAndAgree("As it was shown");
    String second = signer.confirm(signer.press());
    reopen();
    writeShareAndAgree("Changed behind the back of the signer");
    assertThat(signer.comeBack(second)).contains("The text changed after it was shown to you");

    assertThat(rows.count(REFUSALS, record.id())).isEqualTo(2);
    assertThat(rows.count("select count(*) from signature where subject_id = ?", record.id()))
        .isZero();
    String third = signer.confirm(signer.press());
    assertThat(signer.comeBack(third)).contains("Thank you for confirming");
    assertThat(rows.count("select count(*) from signature where subject_id = ?", record.id()))
        .isOne();
    assertThat(signer.comeBack(third)).contains("No signature was waiting");
    assertThat(rows.count("select count(*) from signature where subject_id = ?", record.id()))
        .isOne();
  }

  /** Una shows the code; the phone is not signed in, and comes back to the page after the login. */
  private void fernOpensThePageWithTheCodeOnHerPhone(Stage stage) throws Exception {
    String sign = record.path() + "/sign";
    String code = "/qr?path=" + sign;
    assertThat(una.get(sign).body()).contains("src=\"" + code + "\"");
    assertThat(una.get(code).body()).startsWith("<svg");
    Visitor phone = Visitor.stranger(stage.url());
    HttpResponse<String> login = phone.follow(phone.get(sign));
    HttpResponse<String> opened =
        phone.follow(phone.typePassword(login, "fern", Visitor.password()));
    assertThat(opened.uri().getPath()).isEqualTo(sign);
    assertThat(opened.body()).contains("id=\"confirm\"", "As it was shown");
  }

  private void writeShareAndAgree(String text) throws Exception {
    for (String section : record.sections()) {
      assertThat(record.write(section, text).statusCode()).isEqualTo(200);
    }
    assertThat(record.share().statusCode()).isEqualTo(302);
    Forms.submit(fern, record.path() + "/review", "agree", "agree-button", Map.of());
  }

  private void reopen() throws Exception {
    Forms.submit(
        una,
        record.path() + "/sign",
        "reopen",
        "reopen-button",
        Map.of("why", "Something was left out"));
  }
}
