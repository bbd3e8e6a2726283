package org.supervision.web.employment;

import java.time.LocalDate;
import org.supervision.domain.people.InTeam;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** Somebody who is in a team, in words. */
public class InTeamLine {

  private final InTeam row;
  private final Words words;

  InTeamLine(InTeam row, Words words) {
    this.row = row;
    this.words = words;
  }

  public String getName() {
    return row.person().getName();
  }

  /** Their staff number. */
  public String getNumber() {
    return row.person().getStaffNumber();
  }

  /** Where their facts are. */
  public String getPath() {
    return "/person/" + row.person().getId();
  }

  /** As what they are in it. */
  public String getPost() {
    return row.post().getTitle();
  }

  /** From when until when. */
  public String getTime() {
    When when = new When();
    LocalDate until = row.post().getUntilOn();
    String from = when.plain(row.post().getFromOn());
    return until == null
        ? words.say("employment.span.open", from)
        : words.say("employment.span.until", from, when.plain(until));
  }
}
