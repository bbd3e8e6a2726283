package org.supervision.web.reminder;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.supervision.domain.policy.ReminderKind;
import org.supervision.ejb.reminder.ReminderChoiceService;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Words;

/** Of what one is reminded, and when. */
@Named
@RequestScoped
public class ViewRemindersPage {

  @Inject private ReminderChoiceService reminders;
  @Inject private Words words;
  @Inject private Go go;

  private Map<String, ReminderLine> lines;

  /** Reads them before anything is shown. */
  public void open() {
    getLines();
  }

  /** Each kind, by the key under which the page shows it. */
  public Map<String, ReminderLine> getLines() {
    if (lines == null) {
      lines = new LinkedHashMap<>();
      reminders
          .read()
          .forEach(one -> lines.put(ReminderLine.key(one.kind()), new ReminderLine(one, words)));
    }
    return lines;
  }

  /** Takes what was chosen. */
  public void save() {
    Map<ReminderKind, Integer> chosen = new HashMap<>();
    getLines().values().forEach(line -> chosen.put(line.kind(), line.days()));
    reminders.choose(chosen);
    go.to("/reminders", "reminder.view.saved");
  }
}
