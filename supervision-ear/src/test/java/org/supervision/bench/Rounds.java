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

  private final List<User> users;
  private final ServerProcess server;
  private final ServerProcess database;

  Rounds(List<User> users, ServerProcess server, ServerProcess database) {
    this.users = users;
    this.server = server;
    this.database = database;
  }

  /** Works for a while, each kind in turn, and forgets it. */
  void warm(Duration lasting) throws Exception {
    for (Work work : Work.values()) {
      measure(work, users, lasting.dividedBy(Work.values().length));
    }
  }

  /** So many rounds of each kind, by the first so many users at once. */
  Map<Work, List<Measured>> run(int rounds, int atOnce, Duration lasting) throws Exception {
    Map<Work, List<Measured>> results = new EnumMap<>(Work.class);
    for (int round = 0; round < rounds; round++) {
      for (Work work : Work.values()) {
        results
            .computeIfAbsent(work, kind -> new ArrayList<>())
            .add(measure(work, users.subList(0, atOnce), lasting));
      }
    }
    return results;
  }

  private Measured measure(Work work, List<User> atOnce, Duration lasting) throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(atOnce.size());
    try {
      Duration serverBefore = server.cpu();
      Duration databaseBefore = database.cpu();
      long begun = System.nanoTime();
      List<Callable<Histogram>> works = new ArrayList<>();
      atOnce.forEach(user -> works.add(() -> work(user, work, begun + lasting.toNanos())));
      Histogram all = new Histogram(DIGITS);
      for (Future<Histogram> one : workers.invokeAll(works)) {
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

  private static Histogram work(User user, Work work, long until) throws Exception {
    Histogram micros = new Histogram(DIGITS);
    while (System.nanoTime() < until) {
      long begun = System.nanoTime();
      user.work(work);
      micros.recordValue((System.nanoTime() - begun) / 1_000);
    }
    return micros;
  }
}
