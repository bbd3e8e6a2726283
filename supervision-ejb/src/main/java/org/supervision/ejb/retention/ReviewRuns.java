package org.supervision.ejb.retention;

import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.supervision.domain.shared.Ids;

/** The runs of the job {@code review} on this node that somebody waits for. */
@ApplicationScoped
public class ReviewRuns {

  private static final Duration AT_MOST = Duration.ofMinutes(30);

  private final Map<String, CompletableFuture<Integer>> waited = new ConcurrentHashMap<>();

  /**
   * Runs it for a day, and waits until it is over. A run that was stopped on the way is gone
   * through again from the first file: what is done is found done.
   *
   * @return how many files were put before HR, or taken away
   */
  int run(LocalDate day) {
    String run = Ids.next();
    CompletableFuture<Integer> ending = new CompletableFuture<>();
    waited.put(run, ending);
    try {
      Properties parameters = new Properties();
      parameters.setProperty("day", day.toString());
      parameters.setProperty("run", run);
      JobOperator operator = BatchRuntime.getJobOperator();
      operator.start("review", parameters);
      return ending.get(AT_MOST.toMinutes(), TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Nobody waited for the review of files", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("The review of files broke off", e);
    } finally {
      waited.remove(run);
    }
  }

  /** One is over, having changed so many; null where it broke off. */
  void ended(String run, Integer changed) {
    CompletableFuture<Integer> ending = waited.get(run);
    if (ending != null && changed != null) {
      ending.complete(changed);
    } else if (ending != null) {
      ending.completeExceptionally(new IllegalStateException("It was stopped on the way"));
    }
  }
}
