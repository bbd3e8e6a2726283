package org.supervision.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.supervision.domain.access.NotYourStep;

/**
 * The table of PRODUCT P2, written by hand: in each state, whose each step is. S the supervisor,
 * who wrote it; E the supervisee; B both; T only a transfer or leaving; a dash nobody's, ever. The
 * half-signed record was signed by the supervisor.
 */
class RecordLifeTest {

  private static final String TABLE =
      """
      step                | DRAFT | SHARED | AGREED | HALF_SIGNED | SIGNED | CLOSED_UNSIGNED | CLOSED_UNSHARED
      EDIT                | S     | S      | -      | -           | -      | -               | -
      NAME_RECORDER       | S     | -      | -      | -           | -      | -               | -
      PASS_ON             | S     | -      | -      | -           | -      | -               | -
      SHARE               | S     | S      | -      | -           | -      | -               | -
      SUGGEST             | -     | E      | -      | -           | -      | -               | -
      ANSWER              | -     | S      | -      | -           | -      | -               | -
      DISAGREE            | -     | E      | -      | -           | -      | -               | -
      ANSWER_DISAGREEMENT | -     | S      | -      | -           | -      | -               | -
      AGREE               | -     | E      | -      | -           | -      | -               | -
      REOPEN              | -     | -      | B      | -           | -      | -               | -
      SIGN                | -     | -      | B      | E           | -      | -               | -
      WITHDRAW_SIGNATURE  | -     | -      | -      | S           | -      | -               | -
      CLOSE_UNSIGNED      | -     | S      | S      | S           | -      | -               | -
      SIGN_LATE           | -     | -      | -      | -           | -      | E               | -
      STATE               | -     | -      | -      | -           | -      | E               | -
      CLOSE_UNSHARED      | T     | -      | -      | -           | -      | -               | -
      ADD                 | -     | -      | -      | -           | B      | B               | -
      """;

  @ParameterizedTest(name = "{1} in {0}: {2}")
  @MethodSource("cells")
  void aStepIsAllowedWhereTheTableSaysSoAndNowhereElse(
      RecordState state, RecordStep step, String whose) {
    assertThat(RecordLife.allows(state, step)).isEqualTo(!whose.equals("-"));
  }

  @ParameterizedTest(name = "{1} in {0} by {3}: {2}")
  @MethodSource("cellsByPerson")
  void aStepIsTakenByWhomTheTableNamesAndByNobodyElse(
      RecordState state, RecordStep step, String whose, String person) {
    SupervisionRecord record = Example.in(state);
    if (step == RecordStep.CLOSE_UNSIGNED) {
      Example.remindTwice(record);
    }
    if (whose.equals("-")) {
      assertThatThrownBy(() -> take(record, step, person))
          .isInstanceOf(StepNotPossible.class)
          .hasMessage("record.refused." + lower(step) + "." + lower(state));
      assertThat(record.getState()).isEqualTo(state);
    } else if (isOneOf(whose, person)) {
      assertThatCode(() -> take(record, step, person)).doesNotThrowAnyException();
    } else if (step == RecordStep.SIGN && person.equals(Example.SUPERVISOR)) {
      assertThatThrownBy(() -> take(record, step, person)).isInstanceOf(RecordAlreadySigned.class);
    } else {
      assertThatThrownBy(() -> take(record, step, person)).isInstanceOf(NotYourStep.class);
      assertThat(record.getState()).isEqualTo(state);
    }
  }

  private static boolean isOneOf(String whose, String person) {
    return switch (whose) {
      case "S" -> person.equals(Example.SUPERVISOR);
      case "E" -> person.equals(Example.SUPERVISEE);
      case "B" -> !person.equals(Example.SOMEBODY_ELSE);
      default -> throw new AssertionError(whose);
    };
  }

  private static void take(SupervisionRecord record, RecordStep step, String person) {
    switch (step) {
      case EDIT -> record.edit(person, Example.NOW);
      case NAME_RECORDER -> record.nameRecorder(person, "wren");
      case PASS_ON -> record.offerToPass(person, "a move");
      case SHARE -> {
        if (record.getState() == RecordState.SHARED) {
          record.edit(Example.SUPERVISOR, Example.NOW);
        }
        record.share(person, Example.NOW);
      }
      case SUGGEST -> record.suggest(person);
      case ANSWER -> record.answer(person, Example.NOW);
      case DISAGREE -> record.disagree(person);
      case ANSWER_DISAGREEMENT -> record.answerDisagreement(person);
      case AGREE -> record.agree(person, 0, Example.NOW);
      case REOPEN -> record.reopen(person);
      case SIGN -> record.sign(person, Example.NOW);
      case WITHDRAW_SIGNATURE -> record.withdrawSignature(person);
      case CLOSE_UNSIGNED ->
          record.closeUnsigned(
              person, Example.WHY, Example.EARLIEST, Example.EARLIEST, Example.NOW);
      case SIGN_LATE -> record.signLate(person);
      case STATE -> record.stateLate(person);
      case ADD -> record.add(person, Example.TEMPLATE, Example.NOW);
      case CLOSE_UNSHARED -> throw new AssertionError("no verb takes this step yet");
    }
  }

  static Stream<Arguments> cells() {
    List<String[]> rows = TABLE.lines().map(line -> line.split("\\s*\\|\\s*")).toList();
    String[] states = rows.get(0);
    return rows.stream()
        .skip(1)
        .flatMap(
            row ->
                IntStream.range(1, states.length)
                    .mapToObj(
                        i ->
                            Arguments.of(
                                RecordState.valueOf(states[i].strip()),
                                RecordStep.valueOf(row[0]),
                                row[i].strip())));
  }

  static Stream<Arguments> cellsByPerson() {
    return cells()
        .filter(cell -> cell.get()[1] != RecordStep.CLOSE_UNSHARED)
        .flatMap(
            cell ->
                Stream.of(Example.SUPERVISOR, Example.SUPERVISEE, Example.SOMEBODY_ELSE)
                    .map(
                        person ->
                            Arguments.of(cell.get()[0], cell.get()[1], cell.get()[2], person)));
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }
}
