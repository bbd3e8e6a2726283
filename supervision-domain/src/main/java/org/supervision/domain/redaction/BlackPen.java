package org.supervision.domain.redaction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * Leaves passages out of a text: everything that one of them covers goes, also where two overlap,
 * and a mark stands in its place that says by which exemption.
 */
public final class BlackPen {

  private final List<Passage> passages;

  /** One that leaves these out. */
  public BlackPen(List<Passage> passages) {
    this.passages = List.copyOf(passages);
  }

  /**
   * A stretch of a text.
   *
   * @param text as it stands
   * @param exemption why it is left out, or null where it is given
   */
  public record Run(String text, Exemption exemption) {

    /** Whether it is left out. */
    public boolean isLeftOut() {
      return exemption != null;
    }
  }

  /** A text in stretches that are given and that are left out, in turn. */
  public List<Run> runs(String text) {
    List<Run> runs = new ArrayList<>();
    int given = 0;
    for (Passage.Found one : covered(text)) {
      if (one.from() > given) {
        runs.add(new Run(text.substring(given, one.from()), null));
      }
      runs.add(new Run(text.substring(one.from(), one.to()), one.exemption()));
      given = one.to();
    }
    if (given < text.length()) {
      runs.add(new Run(text.substring(given), null));
    }
    return runs;
  }

  /** A text as it is given. */
  public String leaveOut(String text, Function<Exemption, String> mark) {
    StringBuilder left = new StringBuilder();
    for (Run run : runs(text)) {
      left.append(run.isLeftOut() ? mark.apply(run.exemption()) : run.text());
    }
    return left.toString();
  }

  /** What is covered, in order, no two of them touching. */
  private List<Passage.Found> covered(String text) {
    List<Passage.Found> all =
        passages.stream()
            .flatMap(passage -> passage.in(text).stream())
            .sorted(Comparator.comparing(Passage.Found::from))
            .toList();
    List<Passage.Found> covered = new ArrayList<>();
    for (Passage.Found one : all) {
      Passage.Found last = covered.isEmpty() ? null : covered.get(covered.size() - 1);
      if (last == null || one.from() >= last.to()) {
        covered.add(one);
      } else if (one.to() > last.to()) {
        covered.set(covered.size() - 1, new Passage.Found(last.from(), one.to(), last.exemption()));
      }
    }
    return covered;
  }
}
