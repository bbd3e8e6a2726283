package org.supervision.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The medians of the rounds as a table, ready to be kept. */
final class Result {

  private final StringBuilder text = new StringBuilder();

  /** Begins the table. */
  Result() {
    text.append("| work | users | p50 ms | p95 ms | requests/s | server CPU ms | database CPU ms |")
        .append("\n|---|--:|--:|--:|--:|--:|--:|\n");
  }

  /** Adds the rounds of so many users at once. */
  void add(int users, Map<Work, List<Measured>> rounds) {
    rounds.forEach(
        (work, measured) ->
            text.append(
                String.format(
                    Locale.UK,
                    "| %s | %d | %.0f | %.0f | %.0f | %.1f | %.1f |%n",
                    work.words(),
                    users,
                    median(measured, Measured::p50),
                    median(measured, Measured::p95),
                    median(measured, Measured::perSecond),
                    median(measured, Measured::serverPerRequest),
                    median(measured, Measured::databasePerRequest))));
  }

  /** The middle one of the rounds. */
  static double median(List<Measured> rounds, ToDoubleFunction<Measured> figure) {
    double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
