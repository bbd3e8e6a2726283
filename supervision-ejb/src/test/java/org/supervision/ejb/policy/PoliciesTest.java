package org.supervision.ejb.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.supervision.domain.policy.Policy;
import org.supervision.domain.policy.PolicyInForce;
import org.supervision.domain.policy.PolicyVersion;

class PoliciesTest {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final String UNSEEN = TestTexts.of("/unseen.yaml");
  private static final PolicyVersion FIRST = new Kept("first", "2020-02-29", UNSEEN);
  private static final PolicyVersion SECOND =
      new Kept(
          "second",
          "2026-12-01",
          UNSEEN
              .replace("2020-02-29", "2026-12-01")
              .replace("P2W", "P3W")
              .replace("lamp", "light"));

  @Test
  void aNewVersionIsInForceFromItsFirstDay() {
    Shelf shelf = new Shelf(FIRST, SECOND);
    assertThat(on("2026-11-30", shelf).of("skerry").versionId()).isEqualTo("first");
    assertThat(on("2026-12-01", shelf).of("skerry").versionId()).isEqualTo("second");
  }

  @Test
  void beforeTheFirstDayTheFirstVersionHolds() {
    assertThat(on("2019-01-01", new Shelf(FIRST, SECOND)).of("skerry").versionId())
        .isEqualTo("first");
  }

  @Test
  void whatWasPutInForceHoldsFromItsDayWhateverThePackSays() {
    Shelf shelf = new Shelf(FIRST, SECOND);
    LocalDate today = LocalDate.of(2026, 11, 24);
    PolicyInForce put = put("second", today.plusDays(2), today);
    shelf.put.add(put);
    assertThat(on("2026-11-25", shelf).of("skerry").versionId()).isEqualTo("first");
    assertThat(on("2026-11-26", shelf).of("skerry").versionId()).isEqualTo("second");
    put.giveWay(LocalDate.of(2026, 12, 24));
    shelf.put.add(put("first", LocalDate.of(2026, 12, 24), today));
    assertThat(on("2026-12-23", shelf).of("skerry").versionId()).isEqualTo("second");
    assertThat(on("2026-12-24", shelf).of("skerry").versionId()).isEqualTo("first");
  }

  @Test
  void afterAChangeTheVersionIsLookedUpAnewAtOnce() {
    Shelf shelf = new Shelf(FIRST, SECOND);
    Policies policies = on("2026-11-24", shelf);
    assertThat(policies.of("skerry").versionId()).isEqualTo("first");
    LocalDate today = LocalDate.of(2026, 11, 24);
    shelf.put.add(put("second", today, today));
    assertThat(policies.of("skerry").versionId()).isEqualTo("first");
    policies.onPolicyPut(new PolicyPut("skerry"));
    assertThat(policies.of("skerry").versionId()).isEqualTo("second");
  }

  private static PolicyInForce put(String version, LocalDate from, LocalDate today) {
    return new PolicyInForce("skerry", version, from, "ita", "hal", Instant.EPOCH, today);
  }

  @Test
  void anEarlierFormReadsBackAsItWas() {
    Policies policies = on("2026-12-24", new Shelf(FIRST, SECOND));
    assertThat(policies.template("first", "watch").section("lamp")).isPresent();
    assertThat(policies.template("second", "watch").section("lamp")).isEmpty();
    assertThatThrownBy(() -> policies.template("first", "personal"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theFormFollowsTheRole() {
    Policies policies = on("2026-11-24", new Shelf(FIRST));
    Policy policy = policies.of("skerry");
    assertThat(policies.templateFor(policy, "pilot").key()).isEqualTo("landing");
    assertThat(policies.templateFor(policy, "keeper").key()).isEqualTo("watch");
  }

  @Test
  void aVersionIsReadOnceAndLookedForAgainAfterAWhile() {
    Shelf shelf = new Shelf(FIRST);
    MovingClock clock = new MovingClock("2026-11-24");
    Policies policies = new Policies(shelf, clock);
    assertThat(policies.of("skerry")).isSameAs(policies.of("skerry"));
    assertThat(shelf.asked).isEqualTo(1);
    clock.now = clock.now.plus(Duration.ofMinutes(6));
    policies.of("skerry");
    assertThat(shelf.asked).isEqualTo(2);
    assertThat(shelf.read).isEqualTo(1);
  }

  @Test
  void withoutAnyVersionItSaysSo() {
    assertThatThrownBy(() -> on("2026-11-24", new Shelf()).of("skerry"))
        .hasMessageContaining("No policy was accepted");
  }

  private static Policies on(String day, Shelf shelf) {
    return new Policies(shelf, new MovingClock(day));
  }

  /** Versions kept in memory, and how often they were asked for. */
  private static class Shelf extends PolicyVersions {

    private final List<PolicyVersion> kept;
    private final List<PolicyInForce> put = new ArrayList<>();
    private int asked;
    private int read;

    Shelf(PolicyVersion... kept) {
      this.kept = List.of(kept);
    }

    @Override
    PolicyVersion get(String id) {
      read++;
      return kept.stream().filter(each -> each.getId().equals(id)).findFirst().orElseThrow();
    }

    @Override
    Optional<PolicyVersion> inForce(String policyKey, LocalDate day) {
      asked++;
      return kept.stream()
          .filter(each -> !each.getEffectiveFrom().isAfter(day))
          .max(Comparator.comparing(PolicyVersion::getEffectiveFrom));
    }

    @Override
    Optional<String> putInForce(String organisationId, LocalDate day) {
      return put.stream()
          .filter(each -> each.holdsOn(day))
          .map(PolicyInForce::getPolicyVersionId)
          .findFirst();
    }

    @Override
    Optional<PolicyVersion> first(String policyKey) {
      return kept.stream().min(Comparator.comparing(PolicyVersion::getEffectiveFrom));
    }

    @Override
    String policyKeyOf(String organisationId) {
      return organisationId;
    }
  }

  private static class Kept extends PolicyVersion {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final LocalDate from;
    private final String text;

    Kept(String id, String from, String text) {
      this.id = id;
      this.from = LocalDate.parse(from);
      this.text = text;
    }

    @Override
    public String getId() {
      return id;
    }

    @Override
    public LocalDate getEffectiveFrom() {
      return from;
    }

    @Override
    public String getSourceText() {
      return text;
    }
  }

  private static class MovingClock extends Clock {

    private Instant now;

    MovingClock(String day) {
      now = LocalDate.parse(day).atTime(12, 0).atZone(LONDON).toInstant();
    }

    @Override
    public ZoneId getZone() {
      return LONDON;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
