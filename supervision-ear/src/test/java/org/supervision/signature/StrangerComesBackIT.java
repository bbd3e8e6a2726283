package org.supervision.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.supervision.stage.OnStage;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** Somebody who is not signed in comes back from the identity provider. */
@OnStage
@Tag("payara")
class StrangerComesBackIT {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/stepup/callback?code=x&state=x",
        "/stepup/callback",
        "/callback?error=access_denied&state=x",
        "/callback?code=x&state=x",
        "/callback"
      })
  void aStrangerWhoComesBackIsToldToSignIn(String path, Stage stage) throws Exception {
    Visitor stranger = Visitor.stranger(stage.url());
    HttpResponse<String> answer = stranger.follow(stranger.get(path));
    assertThat(answer.body()).containsAnyOf("Sign in once more", "You’ve signed out");
  }
}
