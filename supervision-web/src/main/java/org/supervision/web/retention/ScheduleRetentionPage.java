package org.supervision.web.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.domain.retention.PeriodNotReckoned;
import org.supervision.ejb.retention.KeptClassRow;
import org.supervision.ejb.retention.RetentionSchedule;
import org.supervision.ejb.retention.RetentionScheduleService;
import org.supervision.ejb.retention.RetentionWhatIf;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** How long the policy keeps files, and what another period would change. */
@Named
@RequestScoped
public class ScheduleRetentionPage {

  @Inject private RetentionScheduleService service;
  @Inject private KeptWords kept;
  @Inject private Words words;

  private RetentionSchedule schedule;
  private RetentionWhatIf whatIf;
  private String years;

  /** Reads it before anything is shown. */
  public void open() {
    getSchedule();
  }

  /** Reckons what another period would change; nothing is changed. */
  public void reckon() {
    if (years == null || !years.strip().matches("\\d{1,3}")) {
      throw new PeriodNotReckoned();
    }
    whatIf = service.whatIf(Integer.parseInt(years.strip()));
  }

  /** What the policy in force says. */
  public RetentionSchedule getSchedule() {
    if (schedule == null) {
      schedule = service.schedule();
    }
    return schedule;
  }

  /** Which policy, which version, and since when. */
  public String getLead() {
    return words.say(
        "retention.schedule.lead",
        getSchedule().policy(),
        getSchedule().version(),
        getSchedule().effectiveFrom());
  }

  /** Its rules, each in a sentence. */
  public List<String> getRules() {
    return getSchedule().rules().stream()
        .map(
            rule ->
                rule.contracts().isEmpty()
                    ? words.say(
                        "retention.schedule.everybody", kept.period(rule.kept()), rule.source())
                    : words.say(
                        "retention.schedule.some",
                        kept.period(rule.kept()),
                        rule.source(),
                        String.join(", ", rule.contracts())))
        .toList();
  }

  /** What is kept beside files. */
  public List<KeptClassLine> getClasses() {
    return getSchedule().classes().stream().map(this::line).toList();
  }

  private KeptClassLine line(KeptClassRow row) {
    String name = "retention.class." + row.what().key();
    return new KeptClassLine(
        words.get(name),
        words.get(name + ".text"),
        kept.period(row.kept().kept()),
        source(row),
        row.purgedAt() == null
            ? words.get("retention.classes.never")
            : words.say("retention.classes.last", new When().plain(row.purgedAt()), row.howMany()));
  }

  private String source(KeptClassRow row) {
    if (!row.said()) {
      return words.get("retention.classes.silent");
    }
    String version = getSchedule().version();
    return row.kept().source() == null
        ? words.say("retention.classes.said", version)
        : words.say("retention.classes.source", version, row.kept().source());
  }

  /** What another period would change, in sentences; empty where nobody asked. */
  public List<String> getChanges() {
    if (whatIf == null) {
      return List.of();
    }
    return List.of(
        words.say("retention.schedule.then", whatIf.years(), whatIf.leavers()),
        words.say("retention.schedule.moved", whatIf.moved()),
        words.say("retention.schedule.over", whatIf.overNow(), whatIf.overThen()));
  }

  public String getYears() {
    return years;
  }

  /** Takes the number of years. */
  public void setYears(String typed) {
    years = typed;
  }
}
