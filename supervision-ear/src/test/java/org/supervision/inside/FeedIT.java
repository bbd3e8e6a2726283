package org.supervision.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.supervision.domain.feed.FeedChange;
import org.supervision.domain.feed.FeedComparison;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.ejb.feed.FeedService;
import org.supervision.ejb.people.Allocations;
import org.supervision.ejb.people.Caller;
import org.supervision.stage.Beside;
import org.supervision.stage.OnStage;

/** A feed against the example council, inside the server. */
@OnStage
@Inside
@Tag("payara")
@ResourceLock(Beside.IRO)
class FeedIT {

  @Inject private FeedService feed;
  @Inject private Caller caller;
  @Inject private Allocations allocations;
  @Inject private Database database;
  @Inject private UserTransaction transaction;

  @PersistenceContext(unitName = "supervision")
  private EntityManager em;

  @Deployment
  static EnterpriseArchive visit() {
    return Visit.ear();
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

  @Test
  void whoeverCoversForSomebodyWhoLeavesDoesSoNoMoreUnlessTheyStay() throws Exception {
    String priya = database.value("select id from person where login = 'priya'");
    String tom =
        database.value(
            "select supervisor_id from supervisory_relationship where supervisee_id = ?"
                + " and kind = 'LINE_MANAGEMENT' and until_at is null",
            priya);
    String mo = database.value("select id from person where login = 'mo'");
    String council = database.value("select organisation_id from person where id = ?", mo);
    Instant now = Instant.parse("2026-11-24T09:00:00Z");
    Instant until = now.plus(Duration.ofDays(20));
    Instant left = now.plus(Duration.ofDays(10));
    SupervisoryRelationship cover =
        new SupervisoryRelationship(council, priya, mo, RelationshipKind.COVER, now);
    cover.end(until);
    transaction.begin();
    allocations.begin(cover);
    em.flush();
    assertThat(cover.getUntilAt()).isEqualTo(until);
    allocations.leave(tom, left);
    assertThat(cover.getUntilAt()).as("nobody to cover for").isEqualTo(left);
    em.flush();
    allocations.stay(tom, left);
    assertThat(cover.getUntilAt()).isEqualTo(until);
    em.flush();
    allocations.leave(mo, left);
    assertThat(cover.getUntilAt()).as("nobody who covers").isEqualTo(left);
    transaction.rollback();
  }

  /** As a request does: a service on Payara knows the roles alone that it names itself. */
  private void carryTheRoles() {
    caller.carries(Set.of("staff", "hr"));
  }
}
