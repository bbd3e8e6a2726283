package org.supervision.web.retention;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.supervision.domain.people.PostCriteria;
import org.supervision.domain.people.Team;
import org.supervision.domain.retention.HoldCoversNothing;
import org.supervision.domain.retention.HoldScope;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.Go;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** What a hold that is to be set covers. The page after it says how many files that is. */
@Named
@RequestScoped
public class CoverHoldPage {

  @Inject private HoldDesk desk;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private Go go;
  @Inject private Clock clock;

  private String scope;
  private String who;
  private String team;
  private String role;
  private String service;
  private List<Team> known;
  private final DateParts from = new DateParts();
  private final DateParts until = new DateParts();

  /** Stands under the entry of the menu, also when a form comes back. */
  @PostConstruct
  void begin() {
    place.under("/holds");
  }

  /** Asks whether it is theirs. */
  public void open() {
    desk.look();
  }

  /** Goes on to the hold itself. */
  public void choose() {
    open(); // for whom there are no holds this form does not exist either
    go.to("/hold/new" + chosen());
  }

  private String chosen() {
    if (HoldScope.FILE.name().equals(scope)) {
      return "?file=" + desk.fileOf(who);
    }
    if (HoldScope.TEAM.name().equals(scope) && team != null && !team.isBlank()) {
      return "?team=" + team;
    }
    if (HoldScope.EVERYBODY.name().equals(scope)) {
      return "";
    }
    PostCriteria posts = posts();
    if (!HoldScope.MATCHING.name().equals(scope) || posts.isEmpty() || posts.isNever()) {
      throw new HoldCoversNothing();
    }
    return HoldAddress.of(posts);
  }

  private PostCriteria posts() {
    LocalDate today = LocalDate.now(clock);
    return new PostCriteria(
        chosen(team), chosen(role), chosen(service), from.read(today), until.read(today));
  }

  private static String chosen(String value) {
    return value == null || value.isBlank() ? null : value;
  }

  /** What it may cover. */
  public List<Choice> getScopes() {
    return List.of(
        new Choice("FILE", words.get("retention.cover.file")),
        new Choice("TEAM", words.get("retention.cover.team")),
        new Choice("MATCHING", words.get("retention.cover.matching")),
        new Choice("EVERYBODY", words.get("retention.cover.everybody")));
  }

  /** The teams, by name. */
  public List<Choice> getTeams() {
    return anyOr(getKnown().stream().map(one -> new Choice(one.getId(), one.getName())));
  }

  /** The services that they are of. */
  public List<Choice> getServices() {
    return anyOr(
        getKnown().stream()
            .map(Team::getServiceName)
            .distinct()
            .sorted()
            .map(one -> new Choice(one, one)));
  }

  /** The roles that anybody holds or held. */
  public List<Choice> getRoles() {
    return anyOr(desk.roles().stream().map(one -> new Choice(one, Words.ofKey(one))));
  }

  private List<Choice> anyOr(Stream<Choice> some) {
    return Stream.concat(Stream.of(new Choice("", words.get("retention.cover.any"))), some)
        .toList();
  }

  private List<Team> getKnown() {
    if (known == null) {
      known = desk.teams();
    }
    return known;
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

  public String getRole() {
    return role;
  }

  /** Takes which role. */
  public void setRole(String chosen) {
    role = chosen;
  }

  public String getService() {
    return service;
  }

  /** Takes which service. */
  public void setService(String chosen) {
    service = chosen;
  }

  public DateParts getFrom() {
    return from;
  }

  public DateParts getUntil() {
    return until;
  }

  /** Takes which team. */
  public void setTeam(String chosen) {
    team = chosen;
  }
}
