package org.supervision.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.domain.job.Job;
import org.supervision.domain.shared.RuleBroken;
import org.supervision.ejb.inside.ClockInside;
import org.supervision.ejb.job.NightlyJob;
import org.supervision.ejb.retention.YearsInside;
import org.supervision.stage.OnStage;

/**
 * Seven years of leavers, the clock moved from day to day: every day in the soak, and in every
 * build those on which it could go wrong (PRODUCT R1 to R5, QUALITY R7).
 */
@OnStage
@Inside
@Tag("payara")
class YearsIT {

  private static final LocalDate LAST = LocalDate.of(2033, 12, 31);
  private static final int WAITS = 7;
  private static final int FEW = 20;
  private static final int MANY = 300;
  private static final List<String> OPEN = List.of("REVIEW", "PROPOSED", "APPROVED");
  private static final String THEIRS =
      " join person p on p.id = d.supervisee_id where p.staff_number like 'YEAR%'";

  @Inject private YearsInside years;
  @Inject private ClockInside calendar;
  @Inject private Clock clock;
  @Inject private Database database;
  @Inject @Any private Instance<NightlyJob> jobs;

  private List<String> hr;

  @Deployment
  static EnterpriseArchive visit() {
    return Visit.ear();
  }

  @Test
  void noFileGoesADayEarlyEachThatIsDueIsBeforeHrOnceAndNoneUnderAHoldGoes() throws Exception {
    LocalDate today = LocalDate.now(clock);
    List<GeneratedLeaver> leavers = GeneratedLeaver.some(isSoak() ? MANY : FEW);
    begin(leavers);
    try {
      for (LocalDate day : days(leavers, today)) {
        calendar.goTo(day);
        years.review(day);
        Map<String, String> states = states();
        leavers.forEach(one -> act(one, day, states.getOrDefault(one.file(), "NOT_DUE")));
        verify(leavers, day);
        leavers.forEach(one -> one.on(day).forEach(event -> change(one, event)));
      }
    } finally {
      calendar.comeBack();
    }
    assertThat(leavers)
        .as("each whose time was over, and that no hold keeps")
        .allSatisfy(
            one ->
                assertThat(one.destroyedOn() != null)
                    .as(one.number())
                    .isEqualTo(one.isOver(LAST.minusDays(WAITS + 2)) && !one.isHeld(LAST)));
    long gone = leavers.stream().filter(one -> one.destroyedOn() != null).count();
    assertThat(gone).as("nobody’s is not no test").isGreaterThan(leavers.size() / 2);

    years.review(today);
    assertThat(states().values()).as("the clock is right again").containsOnly("DONE", "NOT_DUE");
    assertThat(certificates()).hasSize((int) gone).doesNotHaveDuplicates();
    assertThat(verification().run(today)).as("what does not hold").isZero();
  }

  private void begin(List<GeneratedLeaver> leavers) {
    hr = List.of(person("nina"), person("olga"));
    String tom = person("tom");
    for (GeneratedLeaver one : leavers) {
      one.file(years.starts(one.number(), organisation(), tom, GeneratedLeaver.STARTED));
      if (one.left() == null) {
        years.leavesDirectorate(one.file(), GeneratedLeaver.STARTED.plusYears(8));
      } else {
        years.leaves(one.file(), one.left());
      }
    }
  }

  private static Collection<LocalDate> days(List<GeneratedLeaver> leavers, LocalDate today)
      throws IOException {
    TreeSet<LocalDate> days = new TreeSet<>();
    if (isSoak()) {
      today.plusDays(1).datesUntil(LAST.plusDays(1)).forEach(days::add);
    } else {
      leavers.forEach(one -> days.addAll(one.trapDays()));
    }
    return days.subSet(today.plusDays(1), LAST.plusDays(1));
  }

  /** HR does whatever it can, and tries what it cannot. */
  private void act(GeneratedLeaver one, LocalDate day, String state) {
    if (state.equals("APPROVED") && day.isAfter(one.approvedOn().plusDays(WAITS))) {
      years.carryOut(one.file(), hr.get(0));
      years.finish(one.file());
      one.destroyed(day);
    } else if (state.equals("APPROVED")) {
      refused(() -> years.carryOut(one.file(), hr.get(0)));
    } else if (state.equals("REVIEW") && !one.isHeld(day)) {
      years.propose(one.file(), hr.get(0));
      refused(() -> years.approve(one.file(), hr.get(0)));
      years.approve(one.file(), hr.get(1));
      one.approved(day);
    } else if (!state.equals("DONE") && one.isTried(day)) {
      refused(() -> years.propose(one.file(), hr.get(0)));
    }
  }

  private static void refused(Runnable step) {
    assertThatThrownBy(step::run).isInstanceOf(RuleBroken.class);
  }

  private void verify(List<GeneratedLeaver> leavers, LocalDate day) {
    Map<String, String> states = states();
    List<String> certificates = certificates();
    assertThat(certificates).as("on %s", day).doesNotHaveDuplicates();
    for (GeneratedLeaver one : leavers) {
      String state = states.getOrDefault(one.file(), "NOT_DUE");
      boolean gone = certificates.contains(one.file());
      assertThat(gone).as("%s on %s", one.number(), day).isEqualTo(one.destroyedOn() != null);
      if (!gone) {
        assertThat(OPEN.contains(state))
            .as("%s before HR on %s: %s", one.number(), day, state)
            .isEqualTo(one.isOver(day));
      } else if (one.destroyedOn().equals(day)) {
        assertThat(one.isOver(day) && !one.isHeld(day)).as("%s on %s", one.number(), day).isTrue();
        assertThat(state).isEqualTo("DONE");
      }
    }
  }

  private void change(GeneratedLeaver one, GeneratedLeaver.Event event) {
    if (one.destroyedOn() != null) {
      return;
    }
    switch (event.change()) {
      case CORRECTED, LEFT_AGAIN -> years.leaves(one.file(), event.left());
      case CAME_BACK -> years.comesBack(one.file(), event.on().plusDays(1));
      case HELD -> one.hold(years.hold(one.file(), organisation(), hr.get(1)));
      case LIFTED -> years.lift(one.hold(), hr.get(1));
      default -> throw new IllegalStateException(event.toString());
    }
  }

  /** How each of their files stands; there is one row for a file, or this fails. */
  private Map<String, String> states() {
    Map<String, String> states = new HashMap<>();
    database
        .column("select concat(d.file_id, ' ', d.state) from disposal d" + THEIRS)
        .forEach(
            row -> assertThat(states.put(row.split(" ")[0], row.split(" ")[1])).as(row).isNull());
    return states;
  }

  private List<String> certificates() {
    return database.column("select d.file_id from disposal_certificate d" + THEIRS);
  }

  private NightlyJob verification() {
    return jobs.stream().filter(one -> one.job() == Job.VERIFY).findFirst().orElseThrow();
  }

  private String organisation() {
    return database.value("select organisation_id from person where login = 'nina'");
  }

  private String person(String login) {
    return database.value("select id from person where login = ?", login);
  }

  private static boolean isSoak() throws IOException {
    try (InputStream in = YearsIT.class.getResourceAsStream(Visit.SOAK)) {
      return Boolean.parseBoolean(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
