package org.supervision.signature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.supervision.stage.OnStage;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/**
 * Somebody who is not signed in comes back from the identity provider. Payara's own login answers
 * that address before the product does, so that it is asked on WildFly alone.
 */
@OnStage
class StrangerComesBackIT {

  @Test
  void aStrangerWhoComesBackIsToldToSignIn(Stage stage) throws Exception {
    Visitor stranger = Visitor.stranger(stage.url());
    String page =
        new Signer(stranger, "", "").comeBack(stage.url() + "/stepup/callback?code=x&state=x");
    assertThat(page).contains("Sign in once more");
  }
}
