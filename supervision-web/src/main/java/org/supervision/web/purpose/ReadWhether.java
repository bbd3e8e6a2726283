package org.supervision.web.purpose;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.supervision.domain.agreement.AgreementState;
import org.supervision.ejb.home.Whether;
import org.supervision.ejb.home.WhetherService;
import org.supervision.web.shell.Place;
import org.supervision.web.shell.When;
import org.supervision.web.shell.Words;

/** What a manager may know of a file before they state a purpose, in words. */
@Named
@RequestScoped
public class ReadWhether {

  @Inject private WhetherService facts;
  @Inject private Place place;
  @Inject private Words words;
  @Inject private When when;

  private Optional<Whether> known;

  /** Reads it, and has it logged, before anything of the page is shown. */
  public void open() {
    known();
  }

  /** Whether there is anything: nothing while nobody supervises them. */
  public boolean isAnything() {
    return known().isPresent();
  }

  /** When supervision was last held. */
  public String getLastHeld() {
    return day(whether().lastHeld(), "access.purpose.never");
  }

  /** When it is due next. */
  public String getDue() {
    return day(whether().dueOn(), "access.purpose.noDay");
  }

  /** Whether that has passed. */
  public boolean isOverdue() {
    return whether().overdue();
  }

  /** How far the agreement is. */
  public String getAgreement() {
    AgreementState state = whether().agreement();
    return words.get(
        state == null
            ? "access.purpose.noAgreement"
            : "agreement.state." + state.name().toLowerCase(Locale.ROOT));
  }

  /** How many records wait for a signature. */
  public int getUnsigned() {
    return whether().unsigned();
  }

  private String day(LocalDate day, String none) {
    return day == null ? words.get(none) : when.full(day);
  }

  private Whether whether() {
    return known().orElseThrow();
  }

  private Optional<Whether> known() {
    if (known == null) {
      known = facts.of(place.getId());
    }
    return known;
  }
}
