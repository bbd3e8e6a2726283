package org.supervision.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.supervision.stage.Counts;
import org.supervision.stage.OnStage;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/** Several people, each in several tabs, ask for something at the same instant. */
@OnStage
@Tag("payara")
class ManyAtOnceIT {

  private static final Pattern HEAD = Pattern.compile("<strong>([^<]+)</strong>, ([^<]+)");
  private static final List<String> THEIRS =
      List.of("Dot Vance, service manager", "Nina Corrie, HR officer");

  @Test
  void everybodyGetsTheirOwnPageHoweverManyAskAtOnce(Stage stage) throws Exception {
    Visitor dot = Visitor.of(stage.url(), "dot");
    Visitor nina = Visitor.of(stage.url(), "nina");
    List<Callable<String>> asking =
        Stream.of(dot, nina, dot.twin(), nina.twin())
            .map(visitor -> (Callable<String>) () -> whose(visitor.get("/actions")))
            .toList();
    List<String> expected = Stream.concat(THEIRS.stream(), THEIRS.stream()).toList();
    for (int i = 0; i < Counts.races(200); i++) {
      assertThat(Race.between(asking)).as("round " + i).isEqualTo(expected);
    }
  }

  /** Name and post as the head of the page says them; the status where it is no page of anybody. */
  private static String whose(HttpResponse<String> answer) {
    return HEAD.matcher(answer.body())
        .results()
        .findFirst()
        .map(head -> head.group(1) + ", " + head.group(2))
        .orElse(String.valueOf(answer.statusCode()));
  }
}
