package org.supervision.web.dispute;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.supervision.domain.record.DisputeOutcome;
import org.supervision.web.record.RecordWords;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** Something that is disputed is settled: what came of it, and why. */
@Named
@RequestScoped
public class SettleDisputePage {

  @Inject private DisputeDesk desk;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private RecordWords recordWords;
  @Inject private Go go;

  private DisputeLine line;
  private String outcome;
  private String why;

  /** Stands under the entry of the menu, also when a form comes back. */
  @PostConstruct
  void begin() {
    place.under("/requests");
  }

  /** Reads it before anything is shown. */
  public void open() {
    getLine();
  }

  /** It was checked. */
  public void settle() {
    desk.settle(place.getId(), place.id("of"), outcome, why);
    go.to(getPath(), "dispute.settle.settled");
  }

  /** What is disputed. */
  public DisputeLine getLine() {
    if (line == null) {
      line =
          new DisputeLine(desk.one(place.getId(), place.id("of")), getPath(), words, recordWords);
    }
    return line;
  }

  /**
   * Whether it is to be settled. A form that was sent is taken all the same where that was done
   * meanwhile: it is said, and what was typed stays.
   */
  public boolean isToBeSettled() {
    return place.text("settle") != null || getLine().isOpen();
  }

  /** What may come of it. */
  public List<Choice> getOutcomes() {
    return Arrays.stream(DisputeOutcome.values()).map(this::choice).toList();
  }

  private Choice choice(DisputeOutcome each) {
    String key = "dispute.settle." + each.name().toLowerCase(Locale.ROOT);
    String hint = key + "Hint";
    return words.has(hint)
        ? new Choice(each.name(), words.get(key), words.get(hint))
        : new Choice(each.name(), words.get(key));
  }

  /** The path of all that is disputed under the request. */
  public String getPath() {
    return "/dispute/" + place.getId();
  }

  public String getOutcome() {
    return outcome;
  }

  /** Takes what came of it. */
  public void setOutcome(String chosen) {
    outcome = chosen;
  }

  public String getWhy() {
    return why;
  }

  /** Takes why. */
  public void setWhy(String typed) {
    why = typed;
  }
}
