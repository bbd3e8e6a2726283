package org.supervision.endurance;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.supervision.stage.Forms;
import org.supervision.stage.Visitor;

/**
 * Somebody who sends one form after another, each a decision with a key of its own, and remembers
 * which were acknowledged; afterwards all can be sent again.
 */
final class Saver implements Callable<Integer> {

  private static final int DONE = 302;

  private final Visitor visitor;
  private final String path;
  private final String name;
  private final Map<String, Map<String, String>> forms = new LinkedHashMap<>();
  private final Set<String> acknowledged = new LinkedHashSet<>();
  private volatile int done;
  private volatile boolean stopped;

  Saver(Visitor visitor, String record, String section, String name) {
    this.visitor = visitor;
    this.path = record + "/decide?section=" + section;
    this.name = name;
  }

  /** Sends until it is told to stop, or nobody answers; how many were acknowledged. */
  @Override
  public Integer call() throws InterruptedException {
    try {
      while (!stopped) {
        one();
      }
    } catch (IOException | IllegalStateException nobodyAnswers) {
      stopped = true;
    }
    return acknowledged.size();
  }

  private void one() throws IOException, InterruptedException {
    Map<String, String> form = Forms.hidden(visitor.get(path).body(), "decide");
    form.put("what", name + " " + forms.size());
    form.put("why", "Because");
    form.put("save", "save");
    String key = form.get("form-key");
    forms.put(key, form);
    if (visitor.post(path, form).statusCode() == DONE) {
      acknowledged.add(key);
      done = acknowledged.size();
    }
  }

  /** How many were acknowledged until now, for whoever waits for the first. */
  int done() {
    return done;
  }

  void stop() {
    stopped = true;
  }

  Stream<String> acknowledged() {
    return acknowledged.stream();
  }

  Stream<String> sent() {
    return forms.keySet().stream();
  }

  /** Sends every form once more, as somebody would who saw no answer. */
  void sendAllAgain(Visitor as) throws IOException, InterruptedException {
    for (Map<String, String> form : forms.values()) {
      as.post(path, form);
    }
  }
}
