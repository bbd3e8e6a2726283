package org.supervision.stage;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** What {@code mvn -Prun} starts: the product with the example council, until Ctrl-C. */
public final class Run {

  private static final int DEFAULT_PORT = 8480;
  private static final int HIGHEST_PORT = 65_000;

  private Run() {}

  /**
   * Starts everything; reads {@code -Dport}, {@code -Dtoday}, {@code -Dfresh} and {@code
   * -Dworkshop}.
   */
  public static void main(String[] arguments) throws InterruptedException {
    Progress progress = new Progress();
    try {
      Stage stage = lay();
      stage.startWithWildFly();
      welcome(stage);
    } catch (StageFailed e) {
      progress.say("");
      progress.say(e.getMessage());
      Runtime.getRuntime().exit(1);
    }
    new CountDownLatch(1).await();
  }

  private static Stage lay() {
    Map<String, String> extra = new HashMap<>();
    String today = System.getProperty("today");
    if (today != null) {
      extra.put("SUPERVISION_TODAY", date(today));
    }
    Ports ports = new Ports(port(System.getProperty("port", String.valueOf(DEFAULT_PORT))));
    ports.mustBeFree();
    Workshop workshop = Workshop.open(System.getProperty("workshop", "product"));
    workshop.claim();
    if (System.getProperty("fresh") != null) {
      workshop.empty();
    }
    return new Stage(workshop, ports, extra);
  }

  /** The number of a port; throws StageFailed with a sentence where it is none. */
  static int port(String wanted) {
    if (!wanted.matches("\\d{4,5}") || Integer.parseInt(wanted) > HIGHEST_PORT) {
      throw new StageFailed("-Dport=" + wanted + " is no port; a number such as 9480 is.");
    }
    return Integer.parseInt(wanted);
  }

  /** A day; throws StageFailed with a sentence where it is none. */
  static String date(String today) {
    try {
      return LocalDate.parse(today).toString();
    } catch (DateTimeParseException e) {
      throw new StageFailed("-Dtoday=" + today + " is no date; 2026-11-24 is.", e);
    }
  }

  private static void welcome(Stage stage) {
    Progress progress = stage.progress();
    progress.say("");
    progress.say("Supervision is at " + stage.url() + "/");
    progress.say(
        "Sign in as tom (team manager), priya (social worker), ruth (service manager), nina");
    progress.say(
        "(HR), ita (IT), or anybody else of the example council. The password: supervision");
    progress.say("Ctrl-C stops everything.");
  }
}
