package org.supervision.web.allocation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.supervision.domain.allocation.DeviationState;
import org.supervision.ejb.allocation.DeviationRow;
import org.supervision.web.shell.Words;

/** One deviation of a list, in words. */
public class DeviationLine {

  private final DeviationRow row;
  private final Words words;

  /** For a row of the list. */
  public DeviationLine(DeviationRow row, Words words) {
    this.row = row;
    this.words = words;
  }

  /** Who is supervised, and by whom. */
  public String getName() {
    return words.say("allocation.deviations.pair", row.supervisee(), row.supervisor());
  }

  /** The rules that it breaks, each in words. */
  public List<String> getBroken() {
    return row.rules().stream().map(rule -> words.get("allocation.broken." + rule)).toList();
  }

  /** The same in one line. */
  public String getRules() {
    return getBroken().stream().collect(Collectors.joining("; "));
  }

  /** Who asked. */
  public String getAskedBy() {
    return row.askedBy();
  }

  /** Where it is. */
  public String getPath() {
    return "/deviation/" + row.id();
  }

  /** How its state looks. */
  public String getLook() {
    if (row.lapsed()) {
      return "unsigned";
    }
    return switch (row.state()) {
      case ASKED -> "waiting";
      case AGREED -> row.reviewOverdue() ? "overdue" : "agreed";
      default -> "unsigned";
    };
  }

  /** The word of its state. */
  public String getState() {
    if (row.state() == DeviationState.AGREED && row.reviewOverdue()) {
      return words.get("allocation.state.review");
    }
    String state = row.lapsed() ? "lapsed" : row.state().name().toLowerCase(Locale.ROOT);
    return words.get("allocation.state." + state);
  }
}
