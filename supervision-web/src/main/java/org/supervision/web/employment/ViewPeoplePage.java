package org.supervision.web.employment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.supervision.domain.people.PersonCriteria;
import org.supervision.domain.people.PersonState;
import org.supervision.ejb.employment.EmploymentReadingService;
import org.supervision.ejb.employment.PeopleList;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** The people of the organisation, looked for by name, number, team, role and state. */
@Named
@RequestScoped
public class ViewPeoplePage {

  @Inject private EmploymentReadingService employments;
  @Inject private Place place;
  @Inject private Words words;

  private PersonCriteria wanted;
  private PeopleList found;

  /** Reads a page of them before anything is shown. */
  public void open() {
    wanted = new PersonCriteria(text("who"), text("team"), text("role"), state(text("standing")));
    found = employments.list(wanted, place.page());
  }

  /** Those of this page, by name. */
  public List<PersonLine> getLines() {
    return found.rows().stream().map(row -> new PersonLine(row, words)).toList();
  }

  /** How many were found, and which of them stand here. */
  public String getAbout() {
    long first = (long) place.page() * EmploymentReadingService.PAGE;
    return found.rows().isEmpty()
        ? words.say("employment.list.none")
        : words.say("employment.list.about", found.found(), first + 1, first + found.rows().size());
  }

  /** Whether others follow on another page. */
  public boolean isMore() {
    return found.found() > (place.page() + 1L) * EmploymentReadingService.PAGE;
  }

  /** The teams, by name. */
  public List<Choice> getTeams() {
    return anyOr(found.teams().stream().map(one -> new Choice(one.getId(), one.getName())));
  }

  /** The roles that anybody holds or held. */
  public List<Choice> getRoles() {
    return anyOr(found.roles().stream().map(one -> new Choice(one, Words.ofKey(one))));
  }

  /** How somebody may stand. */
  public List<Choice> getStates() {
    return anyOr(
        Arrays.stream(PersonState.values())
            .map(PresenceWords::word)
            .map(one -> new Choice(one, words.get("employment.state." + one))));
  }

  private List<Choice> anyOr(Stream<Choice> some) {
    return Stream.concat(Stream.of(new Choice("", words.get("employment.list.any"))), some)
        .toList();
  }

  /** How the name or number begins that is looked for. */
  public String getWho() {
    return wanted.begins();
  }

  /** The team that is looked for; empty for any. */
  public String getTeam() {
    return wanted.teamId();
  }

  /** The role that is looked for; empty for any. */
  public String getRole() {
    return wanted.role();
  }

  /** How whoever is looked for stands; empty for any. */
  public String getStanding() {
    return wanted.state() == null ? "" : PresenceWords.word(wanted.state());
  }

  private String text(String parameter) {
    String sent = place.text(parameter);
    return sent == null ? "" : sent.strip();
  }

  private static PersonState state(String word) {
    return Arrays.stream(PersonState.values())
        .filter(one -> PresenceWords.word(one).equals(word))
        .findFirst()
        .orElse(null);
  }
}
