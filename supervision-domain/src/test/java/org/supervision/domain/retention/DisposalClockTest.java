package org.supervision.domain.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.supervision.domain.people.ContractKind;
import org.supervision.domain.policy.Deadline;
import org.supervision.domain.policy.RetentionRule;
import org.supervision.domain.policy.WorkingDays;

/**
 * The clock goes day by day from 2026 to 2033 over three hundred leavers drawn by lot: on trap
 * days, with corrected dates, people who come back, second employments and holds. Whatever can be
 * proposed, approved and carried out is, as soon as it can be: no file goes a day early.
 */
class DisposalClockTest {

  private static final LocalDate FROM = LocalDate.of(2026, 11, 24);
  private static final LocalDate UNTIL = LocalDate.of(2033, 11, 24);
  private static final Period WAITS = Period.ofDays(7);
  private static final List<LocalDate> TRAPS =
      List.of(
          LocalDate.of(2024, 2, 29),
          LocalDate.of(2020, 2, 29),
          LocalDate.of(2025, 8, 31),
          LocalDate.of(2022, 2, 28),
          LocalDate.of(2021, 3, 28),
          LocalDate.of(2021, 10, 31),
          LocalDate.of(2022, 12, 31));
  private static final List<RetentionRule> RULES =
      List.of(new RetentionRule("all", "BCP §4.4", Deadline.of(Period.ofYears(6)), List.of()));
  private static final WorkingDays DAYS = new WorkingDays(day -> false);

  @Test
  void noFileGoesADayEarlyAndEachThatIsOverGoesOnce() {
    Random lot = new Random(20_261_124);
    List<Worker> workers = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      workers.add(new Worker(i, lot));
    }
    for (LocalDate day = FROM; !day.isAfter(UNTIL); day = day.plusDays(1)) {
      for (Worker worker : workers) {
        worker.live(day, lot);
      }
    }
    assertThat(workers).anyMatch(worker -> worker.fell > 0);
    assertThat(workers).filteredOn(worker -> worker.destroyedOn != null).hasSizeGreaterThan(100);
    assertThat(workers)
        .filteredOn(worker -> worker.destroyedOn == null && worker.until().isOver(UNTIL))
        .allMatch(worker -> worker.disposal != null);
  }

  /** Somebody, what becomes of them, and of their file. */
  private static final class Worker {

    private LocalDate left;
    private LocalDate second;
    private LocalDate held;
    private LocalDate destroyedOn;
    private Disposal disposal;
    private int fell;

    private Worker(int number, Random lot) {
      left =
          number < TRAPS.size() * 10
              ? TRAPS.get(number % TRAPS.size())
              : LocalDate.of(2019, 1, 1).plusDays(lot.nextInt(3_600));
      second = lot.nextInt(10) == 0 ? left.plusDays(lot.nextInt(400)) : null;
    }

    private void live(LocalDate day, Random lot) {
      if (destroyedOn != null) {
        return;
      }
      happens(day, lot);
      KeptUntil until = until();
      if (disposal != null) {
        fell += disposal.follow(until, day, at(day)) ? 1 : 0;
      } else if (until.isOver(day)) {
        disposal = new Disposal("northmere", "file", "worker", until, day);
      }
      if (disposal != null && held == null) {
        goOn(day);
      }
    }

    /** A corrected date, a return, a hold that is set or lifted: each now and then. */
    private void happens(LocalDate day, Random lot) {
      switch (lot.nextInt(2_000)) {
        case 0 -> left = left == null ? day : left.plusDays(lot.nextInt(60) - 30L);
        case 1 -> left = null;
        case 2 -> {
          held = day;
          if (disposal != null) {
            disposal.hold(at(day));
          }
        }
        case 3, 4, 5 -> held = null;
        default -> {
          // Nothing today.
        }
      }
    }

    private void goOn(LocalDate day) {
      switch (disposal.getState()) {
        case REVIEW -> {
          disposal.lookInto("nina");
          disposal.propose("nina", null, at(day));
        }
        case PROPOSED -> {
          disposal.lookInto("olga");
          disposal.approve("olga", day.plus(WAITS), at(day));
        }
        case APPROVED -> {
          if (day.isAfter(disposal.getApproval().getWaitsUntil())) {
            disposal.begin("nina", day, at(day));
            disposal.done();
            destroyedOn = day;
            LocalDate last = second == null || left.isAfter(second) ? left : second;
            assertThat(day).isAfter(last.plusYears(6).plusDays(WAITS.getDays()));
          }
        }
        default -> {
          // Its time is not over.
        }
      }
    }

    private KeptUntil until() {
      List<WorkPeriod> periods = new ArrayList<>();
      if (second != null) {
        periods.add(new WorkPeriod(LocalDate.of(2015, 1, 1), second, ContractKind.PERMANENT));
      }
      return KeptUntil.of(new Leaving(left, null, null, periods), RULES, DAYS);
    }

    private static Instant at(LocalDate day) {
      return day.atTime(10, 0).toInstant(ZoneOffset.UTC);
    }
  }
}
