package org.supervision.web.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.supervision.domain.policy.ReminderKind;
import org.supervision.ejb.reminder.ReminderSetting;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.Words;

/** One kind of reminder with the times to choose from, in words. */
public class ReminderLine {

  private static final String OFF = "off";

  private final ReminderSetting setting;
  private final List<Choice> options;
  private String chosen;

  ReminderLine(ReminderSetting setting, Words words) {
    this.setting = setting;
    this.options = options(setting, words);
    this.chosen = setting.days() == null ? OFF : String.valueOf(setting.days());
  }

  private static List<Choice> options(ReminderSetting setting, Words words) {
    ReminderKind kind = setting.kind();
    List<Choice> options = new ArrayList<>();
    setting
        .term()
        .choices(kind)
        .forEach(
            days -> options.add(new Choice(String.valueOf(days), words.say(when(kind), days))));
    if (setting.term().allows(kind, null)) {
      options.add(new Choice(OFF, words.get("reminder.view.off")));
    }
    return options;
  }

  private static String when(ReminderKind kind) {
    if (kind == ReminderKind.MONDAY_DIGEST) {
      return "reminder.view.onMonday";
    }
    return kind.isAfter() ? "reminder.view.after" : "reminder.view.before";
  }

  /** By what the page knows it: {@code session-near}. */
  static String key(ReminderKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  ReminderKind kind() {
    return setting.kind();
  }

  /** So many days before or after; null for not at all. */
  Integer days() {
    return OFF.equals(chosen) ? null : Integer.valueOf(chosen);
  }

  /** The times to choose from, and not at all where the policy lets them. */
  public List<Choice> getOptions() {
    return options;
  }

  /** Which is chosen. */
  public String getChosen() {
    return chosen;
  }

  /** Takes which is chosen: only what was offered can be. */
  public void setChosen(String option) {
    chosen = option;
  }
}
