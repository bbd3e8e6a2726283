package org.supervision.web.reckoning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.supervision.domain.retention.KeptChange;
import org.supervision.domain.retention.KeptChanges;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** What another policy does to the last days of files, in words: days and counts, and nobody. */
public class ChangedFiles {

  private static final int PER_PAGE = 25;

  private final KeptChanges changes;
  private final LocalDate day;
  private final int page;
  private final Words words;
  private final When when = new When();

  /**
   * @param day the first day of the other policy
   * @param page which page of the days is shown, from 0
   */
  ChangedFiles(KeptChanges changes, LocalDate day, int page, Words words) {
    this.changes = changes;
    this.day = day;
    this.page = page;
    this.words = words;
  }

  /** The answer in a sentence. */
  public String getLead() {
    return words.say(
        "policy.change.files.lead",
        day,
        changes.overBefore(day),
        changes.overAfter(day),
        changes.all().size());
  }

  /** What each count is of. */
  public List<Count> getCounts() {
    return Arrays.stream(KeptChange.Kind.values())
        .map(kind -> new Count(kind, changes.count(kind)))
        .toList();
  }

  /** The days of this page of the list. */
  public List<Moved> getRows() {
    return changes.moved().entrySet().stream()
        .skip((long) page * PER_PAGE)
        .limit(PER_PAGE)
        .map(
            one ->
                new Moved(
                    when.plain(one.getKey().before()),
                    when.plain(one.getKey().after()),
                    one.getValue()))
        .toList();
  }

  /** Whether others follow on another page. */
  public boolean isMore() {
    return changes.moved().size() > (page + 1) * PER_PAGE;
  }

  /**
   * How many files something comes of.
   *
   * @param kind what
   */
  public record Count(KeptChange.Kind kind, int files) {

    /** The key of its words. */
    public String getKey() {
      return "policy.change.files." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * A last day that moves.
   *
   * @param before by the policy in force
   * @param after by the other
   * @param files of how many files
   */
  public record Moved(String before, String after, int files) {}
}
