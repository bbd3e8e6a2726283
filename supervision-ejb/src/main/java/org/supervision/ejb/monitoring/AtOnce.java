package org.supervision.ejb.monitoring;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Several questions at once, on threads of the server: somebody who asks for everybody waits half
 * as long. What is asked needs no caller: access was decided before.
 */
class AtOnce {

  private static final int PART = 500;

  @Inject private Aside aside;

  /** Begins with a question; its answer is waited for when it is taken. */
  <T> Supplier<T> ask(Callable<T> question) {
    try {
      Future<T> asked = aside.ask(question);
      return () -> answer(asked);
    } catch (Exception e) {
      throw new IllegalStateException("It could not be asked", e);
    }
  }

  /** Makes something of each, in their order. */
  <A, B> List<B> each(List<A> all, Function<A, B> what) {
    List<Supplier<List<B>>> parts = new ArrayList<>();
    for (int first = 0; first < all.size(); first += PART) {
      List<A> part = all.subList(first, Math.min(all.size(), first + PART));
      parts.add(ask(() -> part.stream().map(what).toList()));
    }
    return parts.stream().flatMap(part -> part.get().stream()).toList();
  }

  private static <T> T answer(Future<T> asked) {
    try {
      return asked.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Nobody waited for the answer", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("What was asked for was not answered", e);
    }
  }
}
