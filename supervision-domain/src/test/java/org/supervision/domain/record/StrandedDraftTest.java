package org.supervision.domain.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrandedDraftTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @ParameterizedTest(name = "closed {0}, left {1}, away since {2}: {3}")
  @CsvSource({
    ", 2026-11-23, , true",
    ", 2026-11-24, , false",
    ", , , false",
    ", , 2026-10-01, true",
    "2026-11-01T09:00:00Z, 2026-10-31, , true",
    "2026-11-01T09:00:00Z, 2026-11-10, , false",
    "2026-11-01T09:00:00Z, , 2026-10-20, true",
    "2026-11-01T09:00:00Z, , 2026-11-02, false"
  })
  void aDraftIsStrandedWhereItsAuthorCouldNotFinishIt(
      Instant closedAt, LocalDate leftOn, LocalDate awaySince, boolean stranded) {
    StrandedDraft draft =
        new StrandedDraft(
            "id",
            "org",
            "file",
            "iro",
            "mentoring",
            "wren",
            TODAY,
            RecordState.DRAFT,
            closedAt,
            leftOn,
            awaySince);

    assertThat(draft.isStranded(TODAY, LONDON)).isEqualTo(stranded);
  }
}
