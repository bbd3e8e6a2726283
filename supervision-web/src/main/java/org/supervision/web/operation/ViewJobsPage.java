package org.supervision.web.operation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.supervision.domain.job.Job;
import org.supervision.ejb.operation.JobService;
import org.supervision.ejb.operation.MailRow;
import org.supervision.ejb.operation.MailStateService;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Words;

/** The jobs, and how mail goes: what IT looks after. */
@Named
@RequestScoped
public class ViewJobsPage {

  @Inject private JobService jobs;
  @Inject private MailStateService mail;
  @Inject private Words words;
  @Inject private Go go;

  private List<JobLine> lines;
  private Optional<LocalDate> clock;
  private String job;

  /** Reads them before anything is shown. */
  public void open() {
    getLines();
  }

  /** The jobs, in the order in which they run. */
  public List<JobLine> getLines() {
    if (lines == null) {
      lines = jobs.list().stream().map(row -> new JobLine(row, words)).toList();
    }
    return lines;
  }

  /** The jobs to choose from. */
  public List<Choice> getChoices() {
    return getLines().stream().map(line -> new Choice(line.getKey(), line.getName())).toList();
  }

  /** How mail goes, in sentences. */
  public String getMail() {
    MailRow state = mail.read();
    return state.open()
        ? words.say("operation.mail.open", state.late(), state.givenUp())
        : words.get("operation.mail.shut");
  }

  /** What is wrong with a clock, or null. */
  public String getClock() {
    if (clock == null) {
      clock = jobs.ahead();
    }
    return clock.map(day -> words.say("operation.clock.ahead", day)).orElse(null);
  }

  /** Takes note of it. */
  public void note() {
    jobs.noteAhead();
    go.to("/jobs", "operation.clock.noted");
  }

  /** Runs the chosen one; sent twice it runs twice, which changes nothing more. */
  public void run() {
    jobs.run(Job.valueOf(job));
    go.to("/jobs", "operation.jobs.ran");
  }

  /** Which one is to run. */
  public String getJob() {
    return job;
  }

  /** Takes which one is to run. */
  public void setJob(String chosen) {
    job = chosen;
  }
}
