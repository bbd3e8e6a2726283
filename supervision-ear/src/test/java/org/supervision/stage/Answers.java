package org.supervision.stage;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.IntPredicate;

/** Asks an address until it answers. */
final class Answers {

  private static final int OK = 200;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(2))
          .build();

  private Answers() {}

  /** Waits until the address answers 200; throws StageFailed where the process ended before. */
  static void await(Processes.Running running, String address) throws InterruptedException {
    await(running, address, status -> status == OK);
  }

  /**
   * Waits until the address answers anything; throws StageFailed where the process ended before.
   */
  static void awaitAny(Processes.Running running, String address) throws InterruptedException {
    await(running, address, status -> true);
  }

  private static void await(Processes.Running running, String address, IntPredicate enough)
      throws InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(10)).build();
    while (true) {
      running.pause();
      try {
        if (enough.test(
            CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())) {
          return;
        }
      } catch (IOException notYet) {
        continue;
      }
    }
  }
}
