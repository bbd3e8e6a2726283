package org.supervision.web.reckoning;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.supervision.domain.monitoring.DueChange;
import org.supervision.ejb.monitoring.PolicyChangeService;
import org.supervision.ejb.monitoring.PolicyWhatIf;
import org.supervision.web.shell.Choice;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.FormKey;
import org.supervision.web.shell.NotADate;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** What another policy would change from a day on, and putting it in force. */
@Named
@RequestScoped
public class ChangePolicyPage {

  private static final int PER_PAGE = 25;

  @Inject private PolicyChangeService service;
  @Inject private Place place;
  @Inject private FormKey form;
  @Inject private Words words;
  @Inject private Clock clock;

  private PolicyWhatIf whatIf;
  private String authority;

  /** Reckons what the version of the address would change from its day on. */
  public void open() {
    getWhatIf();
  }

  /** The day of the address; today where it names none, or none that there is. */
  private LocalDate day() {
    LocalDate today = LocalDate.now(clock);
    DateParts typed = new DateParts();
    typed.setDay(place.text("on"));
    try {
      LocalDate day = typed.read(today);
      return day == null ? today : day;
    } catch (NotADate unreadable) {
      return today;
    }
  }

  /** Puts it in force from that day on, once however often the form is sent. */
  public void put() {
    LocalDate from = day();
    form.once(
        () -> service.put(place.text("version"), from, authority),
        "/policy/versions",
        "policy.change.done",
        from);
  }

  /** What it would change. */
  public PolicyWhatIf getWhatIf() {
    if (whatIf == null) {
      whatIf = service.whatIf(place.text("version"), day());
    }
    return whatIf;
  }

  /** The answer in a sentence. */
  public String getLead() {
    PolicyWhatIf what = getWhatIf();
    return words.say(
        "policy.change.lead", what.day(), what.overdueBefore(), what.overdueAfter(), what.people());
  }

  /** What each count is of, in the order of the page. */
  public List<Figure> getFigures() {
    return Arrays.stream(DueChange.Kind.values())
        .map(kind -> new Figure(kind, getWhatIf().count(kind), address(kind)))
        .toList();
  }

  /** The people of this page of the list. */
  public List<ChangeRow> getRows() {
    return getWhatIf().list(shown()).stream()
        .skip((long) place.page() * PER_PAGE)
        .limit(PER_PAGE)
        .map(one -> new ChangeRow(one, words))
        .toList();
  }

  /** Who is listed, and how many of them the caller sees. */
  public String getListed() {
    return words.say("policy.change.listed." + word(shown()), getWhatIf().list(shown()).size());
  }

  /** Whether others follow on another page. */
  public boolean isMore() {
    return getWhatIf().list(shown()).size() > (place.page() + 1) * PER_PAGE;
  }

  /** What it does to the files of who left. */
  public ChangedFiles getFiles() {
    PolicyWhatIf what = getWhatIf();
    return new ChangedFiles(what.files(), what.day(), place.page("files"), words);
  }

  /** On whose authority it could be put in force. */
  public List<Choice> getAuthorities() {
    return service.authorities().stream()
        .map(one -> new Choice(one.getId(), one.getGivenName() + " " + one.getFamilyName()))
        .toList();
  }

  public String getAuthority() {
    return authority;
  }

  /** Takes the identifier of whoever decided it. */
  public void setAuthority(String chosen) {
    authority = chosen;
  }

  private DueChange.Kind shown() {
    String typed = place.text("show");
    return Arrays.stream(DueChange.Kind.values())
        .filter(kind -> word(kind).equals(typed))
        .findFirst()
        .orElse(DueChange.Kind.BECOMES_OVERDUE);
  }

  private String address(DueChange.Kind kind) {
    return "/policy/change?version="
        + getWhatIf().after().versionId()
        + "&on="
        + getWhatIf().day()
        + "&show="
        + word(kind);
  }

  private static String word(DueChange.Kind kind) {
    return ChangeRow.word(kind);
  }

  /**
   * How many people something comes of.
   *
   * @param kind what
   * @param people how many
   * @param address where they are listed
   */
  public record Figure(DueChange.Kind kind, int people, String address) {

    /** The key of its words. */
    public String getKey() {
      return "policy.change.kind." + word(kind);
    }
  }
}
