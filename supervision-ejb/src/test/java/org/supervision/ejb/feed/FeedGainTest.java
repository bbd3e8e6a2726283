package org.supervision.ejb.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.supervision.domain.feed.FeedColumn;
import org.supervision.domain.feed.FeedComparison;
import org.supervision.domain.feed.FeedFile;
import org.supervision.domain.feed.FeedGain;
import org.supervision.domain.feed.FeedRow;
import org.supervision.domain.feed.PeopleNow;

/** Who would gain by a feed: 20, 40 and 60 manage a team each and are managed by 0. */
class FeedGainTest {

  private static final List<FeedRow> PEOPLE = ManyPeople.of(80, 1);
  private static final int MANAGER = 20;
  private static final int WORKER = 45;

  private final List<Map<FeedColumn, String>> lines =
      new ArrayList<>(PEOPLE.stream().map(FeedWriter::cells).toList());

  @Test
  void nobodyGainsByWhatIsKnownAlreadyOrByOthersMoving() {
    assertThat(isFor(MANAGER)).isFalse();
    lines.get(WORKER).put(FeedColumn.MANAGER_NUMBER, ManyPeople.number(60));
    lines.get(WORKER).put(FeedColumn.TITLE, "other");

    assertThat(isFor(MANAGER)).isFalse();
    assertThat(isDirectlyFor(60)).isTrue();
  }

  @Test
  void whoGivesTheirLoginToAManagerGains() {
    lines.get(MANAGER).put(FeedColumn.LOGIN, "login" + WORKER);
    lines.get(WORKER).put(FeedColumn.LOGIN, "");

    assertThat(isDirectlyFor(WORKER)).isTrue();
    assertThat(isDirectlyFor(WORKER + 1)).isFalse();
  }

  @Test
  void capitalsHideNoLoginThatIsGivenOn() {
    lines.get(MANAGER).put(FeedColumn.LOGIN, "login99".toUpperCase(Locale.ROOT));

    assertThat(gain(Set.of()).isDirectlyFor("ELSEWHERE", "login99")).isTrue();
  }

  @Test
  void whoseOwnRowChangesGainsDaysAwayApart() {
    lines.get(WORKER).put(FeedColumn.ABSENCES, "2026-11-30..2026-12-04");
    assertThat(isFor(WORKER)).isFalse();
    lines.get(WORKER).put(FeedColumn.LEVEL, "5");
    assertThat(isDirectlyFor(WORKER)).isTrue();
  }

  @Test
  void whoseManagerTakesSomebodyOnStandsAboveThemTooButThroughOthers() {
    lines.get(WORKER).put(FeedColumn.MANAGER_NUMBER, ManyPeople.number(21));

    assertThat(isDirectlyFor(21)).isTrue();
    assertThat(isFor(MANAGER)).isTrue();
    assertThat(isDirectlyFor(MANAGER)).isFalse();
    assertThat(isFor(0)).as("they were below already").isFalse();
  }

  @Test
  void whoIsSupervisedAgainComesToTheirManager() {
    PeopleNow unsupervised = now("no", Set.of());

    assertThat(FeedGain.of(unsupervised, file(), compare(unsupervised)).isDirectlyFor(h(40), null))
        .isTrue();
  }

  @Test
  void whoComesOrComesBackIsPutUnderTheirManager() {
    for (Set<String> over : List.of(Set.<String>of(), Set.of("NEW/1"), Set.of("NEW/0"))) {
      Map<FeedColumn, String> line = FeedWriter.cells(PEOPLE.get(WORKER));
      line.put(FeedColumn.PERSON_NUMBER, "NEW");
      line.put(FeedColumn.LOGIN, "");
      lines.add(line);

      assertThat(gain(over).isDirectlyFor(h(40), "login40")).isTrue();
      assertThat(gain(over).isFor(h(MANAGER), "login20")).isFalse();
      lines.remove(line);
    }
  }

  private boolean isFor(int person) {
    return gain(Set.of()).isFor(h(person), "login" + person);
  }

  private boolean isDirectlyFor(int person) {
    return gain(Set.of()).isDirectlyFor(h(person), "login" + person);
  }

  private FeedGain gain(Set<String> over) {
    PeopleNow now = new PeopleNow(PEOPLE, over, Set.of(), Set.of(), Map.of());
    FeedComparison comparison = compare(now);
    assertThat(comparison.faults()).isEmpty();
    return FeedGain.of(now, file(), comparison);
  }

  private FeedComparison compare(PeopleNow now) {
    return FeedComparison.of(now, file(), ManyPeople.KEYS, ManyPeople.TODAY);
  }

  private FeedFile file() {
    return read(lines);
  }

  /** What is known where a worker is as they are, but for whether they are supervised. */
  private PeopleNow now(String supervised, Set<String> over) {
    List<Map<FeedColumn, String>> known = new ArrayList<>(lines);
    Map<FeedColumn, String> other = FeedWriter.cells(PEOPLE.get(WORKER));
    other.put(FeedColumn.SUPERVISED, supervised);
    known.set(WORKER, other);
    return new PeopleNow(
        read(known).lines().stream().map(line -> line.row()).toList(),
        over,
        Set.of(),
        Set.of(),
        Map.of());
  }

  private static FeedFile read(List<Map<FeedColumn, String>> rows) {
    StringBuilder text = new StringBuilder();
    FeedWriter.line(text, List.of(FeedColumn.values()).stream().map(FeedColumn::header).toList());
    rows.forEach(row -> FeedWriter.line(text, row.values()));
    return FeedReader.read(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String h(int person) {
    return ManyPeople.number(person);
  }
}
