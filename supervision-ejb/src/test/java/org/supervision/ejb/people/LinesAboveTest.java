package org.supervision.ejb.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.supervision.domain.people.LineManagement;

class LinesAboveTest {

  private static final Map<String, String> MANAGERS =
      Map.of("kit", "tom", "sam", "tom", "bea", "mo", "tom", "ruth", "mo", "ruth", "ruth", "hal");

  private final List<Set<String>> asked = new ArrayList<>();

  @Test
  void linesAreNearestFirstAndAskedForOnceAStepForAll() {
    LinesAbove lines = new LinesAbove(List.of("kit", "sam", "bea"), this::managers);
    assertThat(lines.of("kit")).containsExactly("tom", "ruth", "hal");
    assertThat(lines.of("bea")).containsExactly("mo", "ruth", "hal");
    assertThat(lines.of("nobody")).isEmpty();
    assertThat(lines.all()).containsExactlyInAnyOrder("tom", "mo", "ruth", "hal");
    assertThat(asked)
        .containsExactly(
            Set.of("kit", "sam", "bea"), Set.of("tom", "mo"), Set.of("ruth"), Set.of("hal"));
  }

  @Test
  void aRingComesToAnEnd() {
    LinesAbove lines =
        new LinesAbove(
            List.of("a"),
            ids -> ids.stream().map(id -> managed(id, id.equals("a") ? "b" : "a")).toList());
    assertThat(lines.of("a")).containsExactly("b", "a");
  }

  private List<LineManagement> managers(Set<String> ids) {
    asked.add(ids);
    return ids.stream()
        .filter(MANAGERS::containsKey)
        .map(id -> managed(id, MANAGERS.get(id)))
        .toList();
  }

  private static LineManagement managed(String person, String manager) {
    return new LineManagement(person, manager, Instant.EPOCH);
  }
}
