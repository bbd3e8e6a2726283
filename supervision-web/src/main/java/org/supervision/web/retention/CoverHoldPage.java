package org.supervision.web.retention;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.supervision.domain.retention.HoldCoversNothing;
import org.supervision.domain.retention.HoldScope;
import org.supervision.ejb.retention.HoldReadingService;
import org.supervision.ejb.retention.HoldService;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** What a hold that is to be set covers. The page after it says how many files that is. */
@Named
@RequestScoped
public class CoverHoldPage {

  @Inject private HoldReadingService reading;
  @Inject private HoldService holds;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Go go;

  private String scope;
  private String who;
  private String team;

  /** Stands under the entry of the menu, also when a form comes back. */
  @PostConstruct
  void begin() {
    place.under("/holds");
  }

  /** Asks whether it is theirs. */
  public void open() {
    reading.look();
  }

  /** Goes on to the hold itself. */
  public void choose() {
    open(); // for whom there are no holds this form does not exist either
    go.to("/hold/new" + chosen());
  }

  private String chosen() {
    if (HoldScope.FILE.name().equals(scope)) {
      return "?file=" + holds.fileOf(who).id();
    }
    if (HoldScope.TEAM.name().equals(scope) && team != null && !team.isBlank()) {
      return "?team=" + team;
    }
    if (HoldScope.EVERYBODY.name().equals(scope)) {
      return "";
    }
    throw new HoldCoversNothing();
  }

  /** What it may cover. */
  public List<Choice> getScopes() {
    return List.of(
        new Choice("FILE", words.get("retention.cover.file")),
        new Choice("TEAM", words.get("retention.cover.team")),
        new Choice("EVERYBODY", words.get("retention.cover.everybody")));
  }

  /** The teams, by name. */
  public List<Choice> getTeams() {
    return reading.teams().stream().map(one -> new Choice(one.getId(), one.getName())).toList();
  }

  public String getScope() {
    return scope;
  }

  /** Takes what it covers. */
  public void setScope(String chosen) {
    scope = chosen;
  }

  public String getWho() {
    return who;
  }

  /** Takes the number or full name of whose file. */
  public void setWho(String typed) {
    who = typed;
  }

  public String getTeam() {
    return team;
  }

  /** Takes which team. */
  public void setTeam(String chosen) {
    team = chosen;
  }
}
