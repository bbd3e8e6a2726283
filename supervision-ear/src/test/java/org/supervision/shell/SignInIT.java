package org.supervision.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Counts;
import org.supervision.stage.OnStage;
import org.supervision.stage.Realm;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** Signing in and out, and guessing at passwords. */
@OnStage
@Tag("payara")
class SignInIT {

  private static final String COOKIE = "SUPERVISION";
  private static final int GUESSES = 12;
  private static final String NO_ENTRY = "Invalid username or password";

  @Test
  void theCookieIsClosedToScriptsAndToOtherSites(Stage stage) throws Exception {
    HttpResponse<String> answer = Visitor.stranger(stage.url()).get("/");
    assertThat(answer.headers().allValues("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith(COOKIE + "=")
                    .contains("HttpOnly")
                    .containsIgnoringCase("SameSite=Lax"));
  }

  @Test
  void theSessionIsAnotherOneAfterTheSignIn(Stage stage) throws Exception {
    Visitor joss = Visitor.stranger(stage.url());
    HttpResponse<String> form = joss.follow(joss.get("/"));
    String before = joss.cookie(COOKIE);
    joss.follow(joss.typePassword(form, "joss", Visitor.password()));
    assertThat(joss.cookie(COOKIE)).isNotEqualTo(before);
    assertThat(joss.get("/").statusCode()).isEqualTo(200);
    assertThat(known(stage, before)).isFalse();
  }

  @Test
  void aSignOutEndsTheLoginHereAndAtTheProvider(Stage stage) throws Exception {
    Visitor joss = Visitor.newlyOf(stage.url(), "joss");
    String before = joss.cookie(COOKIE);
    assertThat(joss.follow(joss.get("/sign-out")).body()).contains("You’ve signed out");
    assertThat(known(stage, before)).isFalse();
    String form = joss.follow(joss.get("/")).body();
    assertThat(form).contains("name=\"username\"").doesNotContain("joss");
  }

  @Test
  void aSignOutFromALoginThatHasEndedSaysSoAndNoMore(Stage stage) throws Exception {
    Visitor nobody = Visitor.stranger(stage.url());
    assertThat(nobody.follow(nobody.get("/sign-out?away&back=/team")).body())
        .contains("Sign in again to carry on")
        .contains("href=\"/team\"");
  }

  @Test
  void whoeverSitsDownNextHasToTypeAPassword(Stage stage) throws Exception {
    Visitor next = Visitor.newlyOf(stage.url(), "joss");
    next.setCookie(COOKIE, null);
    String address = next.get("/").headers().firstValue("Location").orElseThrow();
    assertThat(next.send(HttpRequest.newBuilder(URI.create(address)).GET()).body())
        .contains("name=\"password\"");
    assertThat(next.get("/").statusCode()).isEqualTo(302);
  }

  @Test
  void wrongPasswordsLockAnAccountAndTellNobodyWhoExists(Stage stage) throws Exception {
    Realm realm = stage.keycloak().realm();
    try {
      String said = "";
      for (int i = 0; i < (Counts.isSoak() ? 100 : GUESSES); i++) {
        said = guess(stage, "mab", "wrong-" + i);
        assertThat(said).contains(NO_ENTRY);
      }
      assertThat(realm.isLocked("mab")).isTrue();
      assertThat(guess(stage, "mab", Visitor.password())).contains(NO_ENTRY);
      assertThat(guess(stage, "nobody-here", "wrong")).contains(NO_ENTRY);
    } finally {
      realm.unlock("mab");
    }
    assertThat(Visitor.newlyOf(stage.url(), "mab").get("/").statusCode()).isEqualTo(200);
  }

  private static String guess(Stage stage, String login, String password) throws Exception {
    Visitor guesser = Visitor.stranger(stage.url());
    HttpResponse<String> form = guesser.follow(guesser.get("/"));
    return guesser.typePassword(form, login, password).body();
  }

  private static boolean known(Stage stage, String cookie) throws Exception {
    Visitor somebody = Visitor.stranger(stage.url());
    somebody.setCookie(COOKIE, cookie);
    return somebody.get("/").statusCode() == 200;
  }
}
