package org.supervision.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.Histogram;

/** Rounds of work that alternate between its kinds, so that a noisy minute spoils none alone. */
final class Rounds {

  private static final int DIGITS = 3;

  private final List<? extends Asking> users;
  private final List<Work> works;
  private final ServerProcess server;
  private final ServerProcess database;

  Rounds(
      List<? extends Asking> users,
      List<Work> works,
      ServerProcess server,
      ServerProcess database) {
    this.users = users;
    this.works = works;
    this.server = server;
    this.database = database;
  }

  /** Works for a while, each kind in turn, and forgets it. */
  void warm(Duration lasting) throws Exception {
    for (Work work : works) {
      measure(work, users, lasting.dividedBy(works.size()));
    }
  }

  /** So many rounds of each kind, by the first so many users at once. */
  Map<Work, List<Measured>> run(int rounds, int atOnce, Duration lasting) throws Exception {
    Map<Work, List<Measured>> results = new EnumMap<>(Work.class);
    for (int round = 0; round < rounds; round++) {
      for (Work work : works) {
        results
            .computeIfAbsent(work, kind -> new ArrayList<>())
            .add(measure(work, users.subList(0, atOnce), lasting));
      }
    }
    return results;
  }

  private Measured measure(Work work, List<? extends Asking> atOnce, Duration lasting)
      throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(atOnce.size());
    try {
      Duration serverBefore = server.cpu();
      Duration databaseBefore = database.cpu();
      long begun = System.nanoTime();
      List<Callable<Histogram>> asked = new ArrayList<>();
      atOnce.forEach(user -> asked.add(() -> work(user, work, begun + lasting.toNanos())));
      Histogram all = new Histogram(DIGITS);
      for (Future<Histogram> one : workers.invokeAll(asked)) {
        all.add(one.get());
      }
      return new Measured(
          all,
          Duration.ofNanos(System.nanoTime() - begun),
          server.cpu().minus(serverBefore),
          database.cpu().minus(databaseBefore));
    } finally {
      workers.shutdownNow();
    }
  }

  private static Histogram work(Asking user, Work work, long until) throws Exception {
    Histogram micros = new Histogram(DIGITS);
    while (System.nanoTime() < until) {
      long begun = System.nanoTime();
      user.work(work);
      micros.recordValue((System.nanoTime() - begun) / 1_000);
    }
    return micros;
  }
}
