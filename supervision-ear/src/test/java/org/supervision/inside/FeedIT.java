package org.supervision.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.domain.feed.FeedChange;
import org.supervision.domain.feed.FeedComparison;
import org.supervision.ejb.feed.FeedService;
import org.supervision.ejb.people.Caller;
import org.supervision.stage.OnStage;

/** A feed against the example council, inside the server. */
@OnStage
@Inside
@Tag("payara")
class FeedIT {

  @Inject private FeedService feed;
  @Inject private Caller caller;

  @Deployment
  static EnterpriseArchive visit() {
    return Visit.of(FeedIT.class);
  }

  @Test
  @SignedInAs(
      value = "nina",
      roles = {"staff", "hr"})
  void whatIsKnownComesBackAsAFeedThatChangesNothing() {
    carryTheRoles();
    String known = feed.known();
    FeedComparison comparison = feed.dryRun(known.getBytes(StandardCharsets.UTF_8));
    assertThat(comparison.faults()).isEmpty();
    assertThat(comparison.changes()).isEmpty();
    assertThat(comparison.openBefore()).isGreaterThan(200);
    assertThat(known).contains("N4001").doesNotContain("Eastmarsh");
  }

  @Test
  @SignedInAs(
      value = "nina",
      roles = {"staff", "hr"})
  void aDryRunTellsWhoWouldStartAndWhoWouldLeave() {
    carryTheRoles();
    String file = feed.known().replaceAll("(?m)^N4079,", "N9001,").replace(",dev,", ",dev-new,");
    FeedComparison comparison = feed.dryRun(file.getBytes(StandardCharsets.UTF_8));
    assertThat(comparison.changes())
        .extracting(change -> change.kind() + " " + change.person().number())
        .containsExactly("STARTER N9001", "LEAVER N4079");
    assertThat(comparison.of(FeedChange.Kind.LEAVER).get(0).before().person().login())
        .isEqualTo("dev");
  }

  /** As a request does: a service on Payara knows the roles alone that it names itself. */
  private void carryTheRoles() {
    caller.carries(Set.of("staff", "hr"));
  }
}
