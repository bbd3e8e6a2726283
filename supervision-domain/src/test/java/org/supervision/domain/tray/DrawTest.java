package org.supervision.domain.tray;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The draw of a sample (ACCESS 17). */
class DrawTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
  private static final List<Candidate> ALL =
      IntStream.range(0, 100)
          .mapToObj(n -> new Candidate("record-" + n, "file-" + n, "person-" + n, DAY, null))
          .toList();

  @Test
  void theSameSeedDrawsTheSameWhateverTheOrderOfTheCandidates() {
    List<Candidate> shuffled = new ArrayList<>(ALL);
    Collections.reverse(shuffled);
    assertThat(new Draw("5eed").of(shuffled, 10)).isEqualTo(new Draw("5eed").of(ALL, 10));
  }

  @Test
  void thisSeedDrewTheseAndWillDrawThemAgain() {
    assertThat(new Draw("5eed").of(ALL, 3))
        .extracting(Candidate::recordId)
        .containsExactly("record-87", "record-35", "record-81");
  }

  @Test
  void aSampleHoldsNoMoreThanThereAreAndNothingTwice() {
    List<Candidate> drawn = new Draw("5eed").of(ALL, 500);
    assertThat(drawn).containsExactlyInAnyOrderElementsOf(ALL);
  }

  @Test
  void anotherSeedDrawsOthersAndInTheEndEverybodyIsDrawn() {
    Set<Candidate> drawn = new HashSet<>();
    for (int seed = 0; seed < 200; seed++) {
      drawn.addAll(new Draw("seed " + seed).of(ALL, 10));
    }
    assertThat(drawn).hasSameSizeAs(ALL);
  }
}
