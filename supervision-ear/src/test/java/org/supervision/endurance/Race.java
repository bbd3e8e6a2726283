package org.supervision.endurance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Several who do something at the same instant. */
final class Race {

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private Race() {}

  /** Lets all begin at once; what each came to, in their order. */
  static <T> List<T> between(List<Callable<T>> runners) throws Exception {
    return within(PATIENCE, runners);
  }

  /** The same; throws a TimeoutException where one has not come to its end by then. */
  static <T> List<T> within(Duration patience, List<Callable<T>> runners) throws Exception {
    CyclicBarrier start = new CyclicBarrier(runners.size());
    ExecutorService lanes = Executors.newFixedThreadPool(runners.size());
    try {
      List<Future<T>> running = new ArrayList<>();
      for (Callable<T> runner : runners) {
        running.add(
            lanes.submit(
                () -> {
                  start.await();
                  return runner.call();
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> each : running) {
        results.add(each.get(patience.toSeconds(), TimeUnit.SECONDS));
      }
      return results;
    } finally {
      lanes.shutdownNow();
    }
  }
}
