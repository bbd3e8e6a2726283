package org.supervision.web.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.supervision.domain.shared.Ids;
import org.supervision.ejb.transfer.MoveWanted;
import org.supervision.ejb.transfer.TransferService;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** Who moves, to whom, from when and why: the first step of a move. */
@Named
@RequestScoped
public class PlanMovePage {

  private static final String AT_ONCE = "once";
  private static final String ON_A_DAY = "day";

  @Inject private TransferService transfers;
  @Inject private Place place;
  @Inject private Clock clock;
  @Inject private Words words;
  @Inject private Go go;

  private final DateParts from = new DateParts();
  private String who;
  private String to;
  private String when = ON_A_DAY;
  private String reason;

  /** Goes on to what it would do. */
  public void look() {
    LocalDate day = AT_ONCE.equals(when) ? null : from.read(LocalDate.now(clock));
    if (day == null && !AT_ONCE.equals(when)) {
      throw new DayNeeded();
    }
    String wrong = place.text("corrects");
    String id =
        transfers.propose(
            new MoveWanted(
                transfers.superviseeCalled(who),
                transfers.personCalled(to),
                day,
                reason,
                Ids.isId(wrong) ? wrong : null));
    go.to("/move/" + id + "/check");
  }

  /** On a day, or at once. */
  public List<Choice> getTimes() {
    return List.of(
        new Choice(ON_A_DAY, words.get("transfer.plan.onADay")),
        new Choice(AT_ONCE, words.get("transfer.plan.atOnce")));
  }

  /** The day, in its three fields. */
  public DateParts getFrom() {
    return from;
  }

  public String getWho() {
    return who;
  }

  /** Takes the staff number or name of whose file it is. */
  public void setWho(String typed) {
    who = typed;
  }

  public String getTo() {
    return to;
  }

  /** Takes the staff number or name of the next supervisor. */
  public void setTo(String typed) {
    to = typed;
  }

  public String getWhen() {
    return when;
  }

  /** Takes whether it is on a day or at once. */
  public void setWhen(String chosen) {
    when = chosen;
  }

  public String getReason() {
    return reason;
  }

  /** Takes why. */
  public void setReason(String typed) {
    reason = typed;
  }
}
