package org.supervision.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Forms;
import org.supervision.stage.OnStage;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/**
 * Whatever is done on the way to the identity provider and back, nothing is signed unless the
 * signer typed their password for this text just now; each attempt is told why, and is in the log.
 */
@OnStage
@Tag("payara")
class ForgedSignatureIT {

  private static final String REFUSALS =
      "select count(*) from access_log where subject_id = ? and verb = 'SIGN'"
          + " and outcome = 'REFUSED'";
  private static final String STRAYS =
      "select count(*) from access_log where subject_kind = 'signature' and verb = 'SIGN'"
          + " and outcome = 'REFUSED'";
  private static final String SIGNATURES = "select count(*) from signature where subject_id = ?";
  private static final String OF_CHALLENGE = " where id = ?";
  private static final String CHANGE = "update supervision.signing_challenge set ";

  private static Rows rows;
  private static Visitor wren;
  private static Visitor asha;
  private static String agreement;

  private Signer signer;
  private long refusals;
  private long strays;

  @BeforeAll
  static void anAgreementIsThereToBeSigned(Stage stage) throws Exception {
    rows = new Rows(stage);
    wren = Visitor.of(stage.url(), "wren");
    asha = Visitor.of(stage.url(), "asha");
    String draft = "/agreement/draft?with=" + rows.relationship("wren", "asha");
    HttpResponse<String> begun = Forms.submit(wren, draft, "draft", "begin", Map.of());
    agreement = Signer.back(begun).replaceAll(".*/agreement/([0-9a-f-]{36}).*", "$1");
    Forms.submit(wren, "/agreement/" + agreement, "steps", "share", Map.of());
  }

  @BeforeEach
  void ashaIsAboutToSign() throws Exception {
    signer = new Signer(asha, "asha", "/agreement/" + agreement);
    refusals = rows.count(REFUSALS, agreement);
    strays = rows.count(STRAYS);
  }

  @AfterEach
  void nothingWasSigned() throws Exception {
    assertThat(rows.count(SIGNATURES, agreement)).isZero();
    assertThat(
            rows.first(
                "select state from supervision.supervision_agreement where id = ?", agreement))
        .isEqualTo("SHARED");
  }

  @Test
  void aChallengeThatWasUsedIsNotUsedAgain() throws Exception {
    String question = signer.press();
    rows.change(CHANGE + "used_at = begun_at" + OF_CHALLENGE, Signer.challenge(question));
    refused(signer.comeBack(signer.confirm(question)), "That confirmation was used already");
  }

  @Test
  void aChallengeIsGoodForFiveMinutes() throws Exception {
    String question = signer.press();
    rows.change(
        CHANGE + "begun_at = begun_at - interval 301 second" + OF_CHALLENGE,
        Signer.challenge(question));
    refused(signer.comeBack(signer.confirm(question)), "More than five minutes went by");
  }

  @Test
  void aPasswordTypedBeforeTheChallengeDoesNotCount() throws Exception {
    waitUntilThisSecondIsOver();
    String question = signer.press().replaceAll("(?<=[?&])(prompt|max_age)=[^&]*&?", "");
    String back = Signer.back(signer.ask(question));
    assertThat(back).contains("/stepup/callback").contains("code=");
    refused(signer.comeBack(back), "Your password wasn’t typed just now");
  }

  @Test
  void somebodyElsesPasswordDoesNotCount(Stage stage) throws Exception {
    Visitor lent = Visitor.newlyOf(stage.url(), "asha");
    signer = new Signer(lent, "asha", "/agreement/" + agreement);
    String question = signer.press();
    lent.forgetAtProvider();
    refused(
        signer.comeBack(signer.confirmAs("wren", question)), "Somebody else’s password was typed");
  }

  @Test
  void theTextMustBeTheOneThatWasShown() throws Exception {
    String back = signer.confirm(signer.press());
    HttpResponse<String> page = wren.get("/agreement/" + agreement + "/write");
    String field = page.body().replaceAll("(?s).*?<textarea id=\"([^\"]+)\".*", "$1");
    wren.post(
        "/agreement/" + agreement + "/write",
        with(
            Forms.hidden(page.body(), "write"),
            Map.of(field, "Slipped in at " + Instant.now(), "save", "")));
    refused(signer.comeBack(back), "The text changed after it was shown to you");
  }

  @Test
  void anAnswerToAnotherQuestionDoesNotCount() throws Exception {
    String back = signer.confirm(signer.press());
    String wrens = new Signer(wren, "wren", "/agreement/" + agreement).press();
    String foreign = back.replace(Signer.challenge(back), Signer.challenge(wrens));
    refused(signer.comeBack(foreign), "That confirmation was for something else");
  }

  @Test
  void anAnswerWithAnotherNonceDoesNotCount() throws Exception {
    String question = signer.press().replaceAll("nonce=[^&]*", "nonce=planted");
    refused(signer.comeBack(signer.confirm(question)), "That confirmation was for something else");
  }

  @Test
  void aCodeThatTheProviderDidNotGiveDoesNotCount() throws Exception {
    String back = Signer.challenge(signer.press());
    refused(
        signer.comeBack(asha.base() + "/stepup/callback?code=planted&state=" + back),
        "We couldn’t confirm that it’s you");
  }

  @Test
  void somebodyElsesChallengeIsNobodysHere() throws Exception {
    String question = signer.press();
    String back = signer.confirm(question);
    rows.change(
        CHANGE
            + "person_id = (select id from supervision.person where login = 'wren')"
            + OF_CHALLENGE,
        Signer.challenge(question));
    assertThat(signer.comeBack(back)).contains("That confirmation was for something else");
    assertThat(rows.count(STRAYS)).isEqualTo(strays + 1);
  }

  @Test
  void nothingIsSignedWhereNoSignatureWasBegun(Stage stage) throws Exception {
    Visitor fresh = Visitor.newlyOf(stage.url(), "asha");
    Signer unasked = new Signer(fresh, "asha", "/agreement/" + agreement);
    String page = unasked.comeBack(fresh.base() + "/stepup/callback?code=planted&state=planted");
    assertThat(page).contains("No signature was waiting for that confirmation");
    assertThat(rows.count(STRAYS)).isEqualTo(strays + 1);
  }

  @Test
  void aWrongPasswordStaysAtTheProviderAndLosesNothing() throws Exception {
    HttpResponse<String> asked = signer.ask(signer.press());
    HttpResponse<String> again = asha.typePassword(asked, "asha", "not this one");
    assertThat(again.uri().toString()).contains("/realms/supervision/");
    assertThat(again.body()).contains("id=\"kc-login\"").contains("Invalid");
    assertThat(asha.get("/agreement/" + agreement + "/sign").body()).contains("id=\"confirm\"");
    assertThat(rows.count(REFUSALS, agreement)).isEqualTo(refusals);
  }

  private void refused(String page, String sentence) throws Exception {
    assertThat(page).contains(sentence).contains("id=\"confirm\"");
    assertThat(rows.count(REFUSALS, agreement)).isEqualTo(refusals + 1);
  }

  /** The provider tells whole seconds, and the signer may have typed the password in this one. */
  private static void waitUntilThisSecondIsOver() throws Exception {
    long second = Instant.now().getEpochSecond();
    while (Instant.now().getEpochSecond() == second) {
      asha.get("/health");
    }
  }

  private static Map<String, String> with(Map<String, String> hidden, Map<String, String> more) {
    hidden.putAll(more);
    return hidden;
  }
}
