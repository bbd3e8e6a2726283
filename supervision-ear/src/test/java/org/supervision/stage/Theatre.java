package org.supervision.stage;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What all tests of a run share: the stage, a browser when one is asked for, a mail server. */
final class Theatre implements AutoCloseable {

  private static final String DAY_OF_THE_TESTS = "2026-11-24";
  private static final long MAIL_PATIENCE_MILLIS = 20_000;

  // It would tell of everybody who gets a mail for the first time.
  private static final Logger POST = Logger.getLogger("com.icegreen.greenmail");

  private final Stage stage;
  private final GreenMail mail;
  private final AtomicBoolean isNextStarted = new AtomicBoolean();
  private final Deque<Chromium> idle = new ConcurrentLinkedDeque<>();

  private Theatre(Stage stage, GreenMail mail) {
    this.stage = stage;
    this.mail = mail;
  }

  /**
   * Starts everything from nothing, on the server that the system property {@code server} names;
   * throws StageFailed at once where something is missing.
   */
  static Theatre open() {
    Chromium.require();
    POST.setLevel(Level.WARNING);
    boolean payara = "payara".equals(System.getProperty("server"));
    Workshop workshop = workshop(payara);
    workshop.claim();
    List<Processes.Running> ahead = ahead(workshop);
    if (ahead.isEmpty()) {
      workshop.empty();
    }
    Ports ports = ports(payara);
    Stage stage = new Stage(workshop, ports, settings(workshop));
    ServerSetup smtp = new ServerSetup(ports.mail(), Ports.HOST, ServerSetup.PROTOCOL_SMTP);
    smtp.setServerStartupTimeout(MAIL_PATIENCE_MILLIS);
    GreenMail mail = new GreenMail(smtp);
    Theatre theatre = new Theatre(stage, mail);
    try {
      if (!ahead.isEmpty()) {
        stage.adopt(ahead);
      } else if (payara) {
        stage.startWithPayara();
      } else {
        stage.startWithWildFly();
      }
      mail.start();
      stage.tellTheTests(payara ? ports.payaraAdmin() : ports.management());
      return theatre;
    } catch (StageFailed e) {
      theatre.close();
      throw e;
    }
  }

  private static Workshop workshop(boolean payara) {
    return Workshop.open(payara ? "test-payara" : "test-wildfly");
  }

  private static Ports ports(boolean payara) {
    return new Ports(Integer.getInteger("port", payara ? 18_680 : 18_480));
  }

  private static List<Processes.Running> ahead(Workshop workshop) {
    try {
      return Ahead.take(workshop);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Payara's turn comes after WildFly's: all that it stands on is started for it, once, beside
   * those tests that leave a processor idle since nobody else is there.
   */
  void startTheNext() {
    boolean payara = "payara".equals(System.getProperty("server"));
    boolean follows = !payara && "false".equals(System.getProperty("payara.skip"));
    if (follows && System.getProperty("port") == null && !isNextStarted.getAndSet(true)) {
      Workshop workshop = workshop(true);
      ahead(workshop);
      workshop.empty();
      Ahead.in(workshop)
          .ifPresent(
              next ->
                  new Stage(workshop, ports(true), settings(workshop), new Processes(next))
                      .startPayaraAhead(next));
    }
  }

  /** The partner agency's policy is one that no code has seen. */
  private static Map<String, String> settings(Workshop workshop) {
    return Map.of(
        // Asked again soon, so that no test waits a minute.
        "LOGIN_CHECK_SECONDS",
        "1",
        "SUPERVISION_TODAY",
        DAY_OF_THE_TESTS,
        "POLICY_DIR",
        workshop.root().resolve("supervision-ear/src/test/policy").toString());
  }

  Stage stage() {
    return stage;
  }

  GreenMail mail() {
    return mail;
  }

  /** Browsers for one test. A browser serves one test at a time; where two run, there are two. */
  Browsers browsers() {
    Chromium free = idle.pollFirst();
    Chromium own = free == null ? new Chromium() : free;
    return new Browsers(own.browser(), stage.url(), () -> idle.addFirst(own));
  }

  @Override
  public void close() {
    idle.forEach(Chromium::close);
    mail.stop();
    stage.abandon();
  }
}
