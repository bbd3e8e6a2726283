package org.supervision.web.monitoring;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.supervision.ejb.monitoring.Frequency;
import org.supervision.ejb.monitoring.FrequencyFilter;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** Which people of a month are looked at: what the address asks for, and what can be chosen. */
public class Filters {

  private final List<String> services;
  private final List<String> teams;
  private final List<String> stages;
  private final FrequencyFilter chosen;
  private final boolean gone;
  private final Words words;

  private Filters(Frequency all, FrequencyFilter asked, Words words) {
    services = all.services();
    teams = all.teams();
    stages = all.stages();
    chosen =
        new FrequencyFilter(
            known(asked.service(), services),
            known(asked.team(), teams),
            known(asked.stage(), stages));
    gone = !asked.equals(chosen);
    this.words = words;
  }

  /** Those that an address names; what is none of theirs leaves nobody out. */
  static Filters read(Place place, Frequency all, Words words) {
    FrequencyFilter asked =
        new FrequencyFilter(place.text("service"), place.text("team"), place.text("stage"));
    return new Filters(all, asked, words);
  }

  private static String known(String typed, List<String> theirs) {
    return typed != null && theirs.contains(typed) ? typed : "";
  }

  /** The people of a month who are left. */
  Frequency applied(Frequency month) {
    return month.of(chosen);
  }

  /** The same as they are sent in an address, with one team alone. */
  String sentOf(String team) {
    return sent(new FrequencyFilter(chosen.service(), team, chosen.stage()));
  }

  /** The same as they are sent in an address. */
  public String getSent() {
    return sent(chosen);
  }

  static String sent(FrequencyFilter filter) {
    return "service="
        + encoded(filter.service())
        + "&team="
        + encoded(filter.team())
        + "&stage="
        + encoded(filter.stage());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** The services, and all. */
  public List<Choice> getServices() {
    return choices("frequency.allServices", services, name -> name);
  }

  /** The teams, and all. */
  public List<Choice> getTeams() {
    return choices("frequency.allTeams", teams, name -> name);
  }

  /** The career stages, and all. */
  public List<Choice> getStages() {
    return choices("frequency.allStages", stages, key -> stage(key, words));
  }

  private List<Choice> choices(String any, List<String> theirs, UnaryOperator<String> label) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice("", words.get(any)));
    theirs.forEach(value -> choices.add(new Choice(value, label.apply(value))));
    return choices;
  }

  /** A stage in words: {@code newly-qualified} is "Newly qualified". */
  private static String stage(String key, Words words) {
    if (key.equals(FrequencyFilter.NO_STAGE)) {
      return words.get("frequency.noStage");
    }
    String said = key.replace('-', ' ');
    return said.substring(0, 1).toUpperCase(Locale.UK) + said.substring(1);
  }

  /** Who is looked at, in words; empty for everybody. */
  public String getSaid() {
    return said(chosen, words);
  }

  static String said(FrequencyFilter filter, Words words) {
    List<String> said = new ArrayList<>(List.of(filter.service(), filter.team()));
    said.add(filter.stage().isEmpty() ? "" : stage(filter.stage(), words));
    said.removeIf(String::isEmpty);
    return String.join("; ", said);
  }

  /** Whether the address names what none of these people is in: a team that was closed, say. */
  public boolean isGone() {
    return gone;
  }

  /** The service that is shown; empty for all. */
  public String getService() {
    return chosen.service();
  }

  /** The team that is shown; empty for all. */
  public String getTeam() {
    return chosen.team();
  }

  /** The career stage that is shown; empty for all. */
  public String getStage() {
    return chosen.stage();
  }
}
