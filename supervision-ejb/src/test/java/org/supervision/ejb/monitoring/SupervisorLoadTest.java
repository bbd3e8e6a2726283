package org.supervision.ejb.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.supervision.domain.file.SupervisedPair;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.policy.SupervisorRatio;

/** How many people a supervisor has, and whom somebody's figures count. */
class SupervisorLoadTest {

  private static final SupervisorRatio FIVE_TO_SEVEN =
      new SupervisorRatio(5, 7, 2, List.of("recorder"));
  private static final RelationshipKind LINE = RelationshipKind.LINE_MANAGEMENT;
  private static final RelationshipKind MENTOR = RelationshipKind.MENTORING;

  @Test
  void practitionersInTheLineAreCountedAndNobodyElse() {
    List<ServicePair> pairs = new ArrayList<>();
    for (int person = 1; person <= 7; person++) {
      pairs.add(pair("p" + person, LINE, "tom", "social-worker", 1));
    }
    pairs.add(pair("manager", LINE, "tom", "team-manager", 3));
    pairs.add(pair("typist", LINE, "tom", "recorder", 1));
    pairs.add(pair("kit", MENTOR, "tom", "social-worker", 1));
    assertThat(SupervisorLoad.of(pairs, FIVE_TO_SEVEN).get("tom"))
        .isEqualTo(new SupervisorLoad(7, false, false));
    pairs.add(pair("eighth", LINE, "tom", "social-worker", 2));
    assertThat(SupervisorLoad.of(pairs, FIVE_TO_SEVEN).get("tom"))
        .isEqualTo(new SupervisorLoad(8, true, false));
    assertThat(SupervisorLoad.of(pairs.subList(0, 4), FIVE_TO_SEVEN).get("tom"))
        .isEqualTo(new SupervisorLoad(4, false, true));
    assertThat(SupervisorLoad.of(pairs, null)).as("where the policy is silent").isEmpty();
  }

  @Test
  void whoIsManagedAndHasNobodyInTheLineIsCountedOnce() {
    List<ServicePair> pairs =
        List.of(
            pair("ann", LINE, "tom", "social-worker", 1),
            pair("bo", MENTOR, "tom", "social-worker", 1),
            pair("bo", MENTOR, "sam", "social-worker", 1),
            pair("cy", null, null, "social-worker", 1),
            pair("other", null, null, "social-worker", 1));
    Predicate<String> managed = id -> !id.equals("other");
    assertThat(new Counted(pairs, managed).inOrder().map(one -> one.pair().superviseeId()))
        .containsExactly("ann", "bo", "cy");
  }

  private static ServicePair pair(
      String person, RelationshipKind kind, String supervisor, String role, int level) {
    SupervisedPair pair =
        new SupervisedPair(
            kind == null ? null : person + " with " + supervisor,
            kind,
            Instant.EPOCH,
            null,
            "file of " + person,
            person,
            "Ada",
            person,
            supervisor,
            "Bo",
            supervisor,
            "Post",
            role,
            null,
            null,
            true,
            "families-first",
            "East",
            null,
            null,
            null,
            level,
            null,
            null,
            null);
    return new ServicePair(pair, "Safeguarding", null, null);
  }
}
