package org.supervision.web.tray;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.supervision.domain.tray.TrayHasNoSuchSize;
import org.supervision.ejb.tray.AskedTray;
import org.supervision.ejb.tray.TrayDrawingService;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.FormKey;
import org.supervision.web.shell.Words;

/** Drawing a tray: for whom, from what, how many; never which. */
@Named
@RequestScoped
public class NewTrayPage {

  @Inject private TrayDrawingService trays;
  @Inject private FormKey form;
  @Inject private Clock clock;
  @Inject private Words words;

  private final DateParts from = new DateParts();
  private final DateParts until = new DateParts();
  private final DateParts endsOn = new DateParts();
  private String inspector;
  private String reference;
  private String team;
  private String wanted;
  private List<Choice> teams;

  /** Asks whether the reader may draw, before anything is shown. */
  public void open() {
    getTeams();
  }

  /** Draws, once however often the form is sent. */
  public void draw() {
    open(); // for whom there are no trays this form does not exist either
    LocalDate today = LocalDate.now(clock);
    AskedTray asked =
        new AskedTray(
            inspector,
            reference,
            team == null || team.isBlank() ? null : team,
            needed(from.read(today)),
            needed(until.read(today)),
            size(),
            needed(endsOn.read(today)));
    form.once(() -> trays.draw(asked), "/trays", "tray.new.drawn");
  }

  private int size() {
    if (wanted == null || !wanted.strip().matches("\\d{1,3}")) {
      throw new TrayHasNoSuchSize();
    }
    return Integer.parseInt(wanted.strip());
  }

  private static LocalDate needed(LocalDate day) {
    if (day == null) {
      throw new TrayNeedsDates();
    }
    return day;
  }

  /** The teams that it may be drawn from, after the whole organisation. */
  public List<Choice> getTeams() {
    if (teams == null) {
      teams =
          Stream.concat(
                  Stream.of(new Choice("", words.get("tray.new.everybody"))),
                  trays.teams().stream().map(one -> new Choice(one.getId(), one.getName())))
              .toList();
    }
    return teams;
  }

  public DateParts getFrom() {
    return from;
  }

  public DateParts getUntil() {
    return until;
  }

  public DateParts getEndsOn() {
    return endsOn;
  }

  public String getInspector() {
    return inspector;
  }

  /** Takes a number or full name. */
  public void setInspector(String typed) {
    inspector = typed;
  }

  public String getReference() {
    return reference;
  }

  /** Takes the inspection's number. */
  public void setReference(String typed) {
    reference = typed;
  }

  public String getTeam() {
    return team;
  }

  /** Takes of which team; empty for all. */
  public void setTeam(String chosen) {
    team = chosen;
  }

  public String getWanted() {
    return wanted;
  }

  /** Takes how many. */
  public void setWanted(String typed) {
    wanted = typed;
  }
}
