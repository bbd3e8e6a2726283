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

  @Test
  void nobodyAloneGivesSomebodyWhoIsKnownAnotherLogin() {
    assertThat(gain(Set.of()).isForTwo()).isFalse();
    lines.get(WORKER).put(FeedColumn.LOGIN, "LOGIN" + WORKER);
    lines.get(WORKER + 1).put(FeedColumn.LOGIN, "");
    assertThat(gain(Set.of()).isForTwo()).as("the same, or none").isFalse();

    lines.get(WORKER).put(FeedColumn.LOGIN, "accomplice");

    assertThat(gain(Set.of()).isForTwo()).isTrue();
    assertThat(gain(Set.of()).loginsChanged()).isEqualTo(1);
  }

  @Test
  void nobodyAloneBringsALeaverBackUnderAnotherLogin() {
    Map<FeedColumn, String> line = newcomer("LEFT", "accomplice");

    assertThat(gain(Set.of("LEFT/0")).loginsChanged()).isEqualTo(1);
    line.put(FeedColumn.LOGIN, "left");
    assertThat(gain(Set.of("LEFT/0")).isForTwo()).isFalse();
  }

  @Test
  void nobodyAlonePutsWhoIsHereUnderSomebodyNewWhoCanSignIn() {
    Map<FeedColumn, String> line = newcomer("NEW", "invented");
    assertThat(gain(Set.of()).isForTwo()).as("a starter").isFalse();

    lines.get(WORKER).put(FeedColumn.MANAGER_NUMBER, "NEW");
    lines.get(WORKER + 1).put(FeedColumn.MANAGER_NUMBER, "NEW");

    assertThat(gain(Set.of()).underNewcomers()).isEqualTo(2);
    assertThat(gain(Set.of()).isForTwo()).isTrue();
    line.put(FeedColumn.LOGIN, "");
    assertThat(gain(Set.of()).isForTwo()).as("who cannot sign in").isFalse();
  }

  private Map<FeedColumn, String> newcomer(String number, String login) {
    Map<FeedColumn, String> line = FeedWriter.cells(PEOPLE.get(WORKER));
    line.put(FeedColumn.PERSON_NUMBER, number);
    line.put(FeedColumn.LOGIN, login);
    lines.add(line);
    return line;
  }

  /** What is known, and who has left: under the login that their number is in small letters. */
  private static PeopleNow known(Set<String> over) {
    Map<String, String> logins = ManyPeople.logins(PEOPLE);
    over.stream()
        .map(key -> key.substring(0, key.indexOf('/')))
        .forEach(number -> logins.put(number, number.toLowerCase(Locale.ROOT)));
    return new PeopleNow(PEOPLE, over, Set.of(), logins, List.of(), Map.of());
  }

  private boolean isFor(int person) {
    return gain(Set.of()).isFor(h(person), "login" + person);
  }

  private boolean isDirectlyFor(int person) {
    return gain(Set.of()).isDirectlyFor(h(person), "login" + person);
  }

  private FeedGain gain(Set<String> over) {
    PeopleNow now = known(over);
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
        ManyPeople.logins(PEOPLE),
        List.of(),
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
