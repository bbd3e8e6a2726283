package org.supervision.domain.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.supervision.domain.access.NotYourStep;
import org.supervision.domain.file.SupervisionFile;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.people.SupervisoryRelationship;
import org.supervision.domain.shared.SealedText;

/**
 * The life of an action: agreed when its record is shared, carried while it is open (PRODUCT P5).
 */
class ActionTest {

  private static final Instant NOW = Instant.parse("2026-11-03T10:00:00Z");

  @Test
  void anActionHasNoLifeBeforeItsRecordIsShared() {
    assertThatThrownBy(() -> written().become(ActionStatus.DONE, "priya", null))
        .isInstanceOf(NotYourStep.class);
  }

  @ParameterizedTest
  @EnumSource(names = {"DONE", "DROPPED", "HANDED_ON"})
  void whatIsFinishedStaysFinished(ActionStatus finished) {
    Action action = agreed();
    action.become(finished, "tom", "record-2");
    assertThatThrownBy(() -> action.become(ActionStatus.OPEN, "tom", "record-3"))
        .isInstanceOf(ActionIsFinished.class);
    assertThatThrownBy(() -> action.become(ActionStatus.OPEN, "tom", null))
        .isInstanceOf(ActionIsFinished.class);
  }

  @Test
  void aReviewCanBeCorrectedInTheSameRecord() {
    Action action = agreed();
    action.become(ActionStatus.DONE, "tom", "record-2");
    action.become(ActionStatus.HELD_UP, "tom", "record-2");
    assertThat(action.getStatus()).isEqualTo(ActionStatus.HELD_UP);
    assertThat(action.getStatus().isOpen()).isTrue();
  }

  @Test
  void onlyOpenAndHeldUpAreCarriedForward() {
    assertThat(ActionStatus.values())
        .filteredOn(ActionStatus::isOpen)
        .containsExactly(ActionStatus.OPEN, ActionStatus.HELD_UP);
  }

  @Test
  void itIsAgreedOnceHoweverOftenItsRecordIsShared() {
    Action action = agreed();
    action.agree(NOW.plusSeconds(60));
    assertThat(action.getAgreedAt()).isEqualTo(NOW);
  }

  @Test
  void whatTheFormerSupervisorOwedIsHandedOnAndTheAgreedWordingStays() {
    Action action = agreed();
    action.word(SealedText.of(new byte[64]), "tom", LocalDate.of(2026, 12, 1));

    assertThat(action.handOn(with("tom"), with("sam"))).isTrue();
    assertThat(action.getHolderId()).isEqualTo("sam");
    assertThat(action.getOwnerId()).isEqualTo("tom");
    assertThat(action.getStatus()).isEqualTo(ActionStatus.OPEN);
    assertThat(ActionStep.handedOn(action, "nina", NOW).getStatus())
        .isEqualTo(ActionStatus.HANDED_ON);
  }

  @Test
  void whatTheSuperviseeOwesGoesWithThem() {
    Action action = agreed();
    SupervisoryRelationship next = with("sam");
    action.word(SealedText.of(new byte[64]), "priya", LocalDate.of(2026, 12, 1));

    assertThat(action.handOn(with("tom"), next)).isFalse();
    assertThat(action.getHolderId()).isEqualTo("priya");
    assertThat(action.relationshipId()).isEqualTo(next.getId());
  }

  @Test
  void eachWordingIsSealedInAPlaceOfItsOwn() {
    Action action = written();
    String first = action.context();
    assertThat(action.nextContext()).isNotEqualTo(first);
    action.word(SealedText.of(new byte[64]), "priya", LocalDate.of(2026, 12, 1));
    assertThat(action.context()).isNotEqualTo(first);
  }

  private static SupervisoryRelationship with(String supervisor) {
    return new SupervisoryRelationship(
        "northmere", "priya", supervisor, RelationshipKind.LINE_MANAGEMENT, NOW);
  }

  private static Action agreed() {
    Action action = written();
    action.agree(NOW);
    return action;
  }

  private static Action written() {
    Action action = new Action(new SupervisionFile("northmere", "priya", NOW), "leave", 1);
    action.word(SealedText.of(new byte[64]), "priya", LocalDate.of(2026, 12, 1));
    return action;
  }
}
