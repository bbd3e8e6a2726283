package org.supervision.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.supervision.domain.job.Job;
import org.supervision.stage.Forms;
import org.supervision.stage.Jobs;
import org.supervision.stage.Rows;
import org.supervision.stage.Stage;
import org.supervision.stage.Visitor;

/**
 * The night in which the files of thousands who left come before HR, once and once again, and the
 * day on which hundreds of them are destroyed; and how long a manager waits for a page meanwhile,
 * against how long in quiet.
 */
final class Nights {

  private static final List<Work> PAGES = List.of(Work.HOME, Work.RECORD, Work.MY_FILE);
  private static final Duration ROUND = Duration.ofSeconds(2);
  private static final int QUIET_ROUNDS = 5;
  private static final int DESTROYED = 500;
  private static final int DONE = 302;

  private final Stage stage;
  private final Rows rows;
  private final Rounds rounds;
  private final StringBuilder text = new StringBuilder();

  Nights(Stage stage, List<User> users, ServerProcess server, ServerProcess database) {
    this.stage = stage;
    rows = new Rows(stage);
    rounds = new Rounds(users, PAGES, server, database);
  }

  /** Measures all of it. */
  void pass() throws Exception {
    rows.change("DELETE FROM supervision.disposal WHERE state <> 'DONE'");
    rows.change("DELETE FROM supervision.job_run WHERE job = 'REVIEW_FILES'");
    Visitor ita = Visitor.of(stage.url(), "ita");
    Map<Work, List<Measured>> quiet = rounds.run(QUIET_ROUNDS, 1, ROUND);
    say("in quiet", Duration.ZERO, quiet, "");
    during("files put before HR", () -> Jobs.run(ita, Job.REVIEW_FILES));
    during("the same night again", () -> Jobs.run(ita, Job.REVIEW_FILES));
    List<String> files = approved();
    during(files.size() + " files destroyed", () -> destroy(files));
    text.append(rows.count("SELECT COUNT(*) from disposal_certificate"))
        .append(" certificates; ")
        .append(rows.count("SELECT COUNT(*) from disposal WHERE state = 'REVIEW'"))
        .append(" files before HR\n");
  }

  private void during(String what, Step step) throws Exception {
    ExecutorService apart = Executors.newSingleThreadExecutor();
    try {
      long begun = System.nanoTime();
      Future<Long> work =
          apart.submit(
              () -> {
                step.take();
                return System.nanoTime() - begun;
              });
      Map<Work, List<Measured>> busy = rounds.run(1, 1, ROUND);
      while (!work.isDone()) {
        rounds
            .run(1, 1, ROUND)
            .forEach((page, more) -> busy.get(page).addAll(new ArrayList<>(more)));
      }
      say(what, Duration.ofNanos(work.get()), busy, changed());
    } finally {
      apart.shutdownNow();
    }
  }

  private String changed() throws Exception {
    return rows.first(
        "SELECT things FROM supervision.job_run WHERE job = 'REVIEW_FILES'"
            + " ORDER BY started_at DESC LIMIT 1");
  }

  /** Two people have said so of some, and the waiting period is over. */
  private List<String> approved() throws Exception {
    rows.change(
        "UPDATE supervision.disposal d JOIN (SELECT id FROM supervision.disposal WHERE state ="
            + " 'REVIEW' ORDER BY id LIMIT "
            + DESTROYED
            + ") some ON some.id = d.id JOIN supervision.person n ON n.login = 'nina'"
            + " JOIN supervision.person o ON o.login = 'olga' SET d.state = 'APPROVED',"
            + " d.proposed_by = n.id, d.proposed_at = NOW(6) - INTERVAL 9 DAY, d.approved_by ="
            + " o.id, d.approved_at = NOW(6) - INTERVAL 9 DAY, d.waits_until = CURDATE() -"
            + " INTERVAL 2 DAY");
    return List.of(
        rows.first(
                "SELECT JSON_ARRAYAGG(file_id) FROM supervision.disposal WHERE state = 'APPROVED'")
            .replaceAll("[^0-9a-f,-]", "")
            .split(","));
  }

  private void destroy(List<String> files) throws Exception {
    Visitor nina = Visitor.of(stage.url(), "nina");
    for (String file : files) {
      String review = "/retention/" + file + "/review";
      int status = Forms.submit(nina, review, "carry-out", "destroy", Map.of()).statusCode();
      if (status != DONE) {
        throw new IllegalStateException(review + " answered " + status);
      }
    }
  }

  private void say(String what, Duration lasted, Map<Work, List<Measured>> pages, String changed) {
    text.append(
        String.format(
            Locale.UK, "| %s | %.1f s | %s |", what, lasted.toMillis() / 1_000.0, changed));
    for (Work page : PAGES) {
      text.append(
          String.format(Locale.UK, " %.0f |", Result.median(pages.get(page), Measured::p95)));
    }
    text.append("\n");
  }

  @Override
  public String toString() {
    return "| meanwhile | it took | changed | p95 ms of home | of a record | of my file |\n"
        + "|---|--:|--:|--:|--:|--:|\n"
        + text;
  }

  /** What is done meanwhile. */
  private interface Step {
    void take() throws Exception;
  }
}
