package org.supervision.web.allocation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.supervision.domain.people.RelationshipKind;
import org.supervision.domain.shared.NotVisible;
import org.supervision.ejb.allocation.AllocationService;
import org.supervision.ejb.allocation.RelationshipView;
import org.supervision.ejb.allocation.WantedRelationship;
import org.supervision.web.shell.DateParts;
import org.supervision.web.shell.FormKey;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.Words;

/** What the rules say of a relationship that is wanted, before it begins or is asked for. */
@Named
@RequestScoped
public class CheckAllocationPage {

  @Inject private AllocationService allocations;
  @Inject private Place place;
  @Inject private FormKey formKey;
  @Inject private Words words;
  @Inject private Clock clock;

  private final DateParts review = new DateParts();
  private String reason;
  private RelationshipView view;

  /** Holds it against the rules before anything is shown. */
  public void open() {
    getView();
  }

  /** It begins. */
  public void begin() {
    WantedRelationship wanted = wanted();
    formKey.once(() -> allocations.begin(wanted), "/allocations", "allocation.check.begun");
  }

  /** Somebody is asked. */
  public void ask() {
    WantedRelationship wanted = wanted();
    LocalDate day = review.read(LocalDate.now(clock));
    formKey.once(
        () -> allocations.askForDeviation(wanted, reason, day),
        "/deviations",
        "allocation.check.asked");
  }

  /** What is wanted. */
  public RelationshipView getView() {
    if (view == null) {
      view = allocations.look(wanted());
    }
    return view;
  }

  /** It in one line. */
  public RelationshipLine getLine() {
    return new RelationshipLine(getView(), words);
  }

  /** What the rules say. */
  public List<CheckLine> getChecks() {
    return getView().checks().stream()
        .map(check -> new CheckLine(check, getView().supervisorGivenName(), words))
        .toList();
  }

  /** The day on which a deviation is looked at again, in its three fields. */
  public DateParts getReview() {
    return review;
  }

  public String getReason() {
    return reason;
  }

  /** Takes why a rule is to be broken. */
  public void setReason(String typed) {
    reason = typed;
  }

  private WantedRelationship wanted() {
    LocalDate first = day("from");
    return new WantedRelationship(
        place.id("of"),
        place.id("by"),
        kind(),
        first == null ? LocalDate.now(clock) : first,
        day("last"));
  }

  private RelationshipKind kind() {
    String asked = String.valueOf(place.text("as")).toUpperCase(Locale.ROOT);
    return Arrays.stream(RelationshipKind.values())
        .filter(one -> one.name().equals(asked))
        .findFirst()
        .orElseThrow(NotVisible::new);
  }

  private LocalDate day(String parameter) {
    String text = place.text(parameter);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException noDay) {
      throw new NotVisible();
    }
  }
}
